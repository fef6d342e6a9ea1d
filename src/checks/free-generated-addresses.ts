import { generatedAddresses } from '../system-pages/generated-addresses.ts';
import { addressKey } from './links/address-key.ts';
import { fault, type Rule } from './rule.ts';
import { claims } from './unique-permalink.ts';

/** No page, and no redirect, takes an address at which the generator writes one itself. */
export const freeGeneratedAddresses: Rule = ({ pages, settings }) => {
  const owners = new Map(generatedAddresses(settings.data).map(({ permalink, from }) => [addressKey(permalink), from]));
  return pages.flatMap(claims).flatMap(({ page, key, path, address }) => {
    const from = owners.get(addressKey(address));
    if (from === undefined) return [];
    const reason = `\`${key}\` vaut « ${address} », l’adresse d’une page que le site écrit lui-même (${from}). Changez l’une des deux.`;
    return [fault(page.file, page.yaml.locate(path), reason, 'unique-permalink')];
  });
};
