import { defaultPermalink } from '../permalinks/default-permalink.ts';
import { normalisePermalink } from '../permalinks/normalise-permalink.ts';
import { fileNameFault } from '../safety/file-name-fault.ts';
import { type ParsedPage, writtenText } from '../site/parse-site.ts';
import { fault, type Rule } from './rule.ts';

/** Each permalink, and each address of `redirect_from`, is one that the site can publish. */
export const validPermalink: Rule = ({ pages }) =>
  pages.flatMap((page) =>
    [ownAddress(page), ...oldAddresses(page)].flatMap(({ path, value, told }) => {
      const result = normalisePermalink(value);
      return 'permalink' in result
        ? []
        : [fault(page.file, page.yaml.locate(path), told(value, result.fault), 'permalink')];
    }),
  );

interface Address {
  path: readonly PropertyKey[];
  value: string;
  /** What to say of it, as a French sentence. */
  told: (value: string, found: string) => string;
}

function ownAddress(page: ParsedPage): Address {
  const written = writtenText(page, 'permalink');
  if (written !== undefined) return { path: ['permalink'], value: written, told: byKey('permalink') };
  // A name that is refused by itself (see `fileNames`) is told once.
  const isTold = page.name.split('/').some((part) => fileNameFault(part) !== undefined);
  return { path: [], value: isTold ? '/' : defaultPermalink(page.name), told: byName };
}

function oldAddresses({ data }: ParsedPage): Address[] {
  const addresses = data?.redirect_from ?? [];
  return addresses.map((value, index) => ({ path: ['redirect_from', index], value, told: byKey('redirect_from') }));
}

function byKey(key: string): Address['told'] {
  return (value, found) => `\`${key}\` vaut « ${value} » : l’adresse ${found}.`;
}

function byName(value: string, found: string): string {
  return `L’adresse que donne le nom du fichier, « ${value} », ${found}. Renommez le fichier, ou écrivez un \`permalink\`.`;
}
