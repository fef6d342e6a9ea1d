import { didYouMean } from '../../checks/did-you-mean.ts';
import type { ErrorId } from '../../checks/rules-table.ts';
import { addressFault } from '../../safety/address-fault.ts';
import { allowedNames, isAllowed } from './allowed-attributes.ts';
import { coveringClassFault } from './covering-classes.ts';
import { dataAttributeFault } from './data-attribute-fault.ts';
import { leavesSite } from './leaves-site.ts';
import { refusedAttribute } from './refused-attributes.ts';
import { reservedIdFault } from './reserved-ids.ts';
import { styleFaults } from './style-fault.ts';
import { valueFault } from './value-fault.ts';

/** An attribute as HTML writes it, and where it stands. */
export interface Attribute {
  /** In lower case. */
  name: string;
  value: string;
  tagName: string;
  /** Whether the element is part of a drawing (`<svg>`). */
  isDrawing: boolean;
  /** The site's public address. */
  siteUrl: string | undefined;
}

export interface HtmlFault {
  /** A French sentence: what was found, why it is refused, what to write instead. */
  reason: string;
  ruleId: ErrorId;
}

/** What is wrong with an attribute: it runs, loads, covers or takes over something. */
export function attributeFaults(attribute: Attribute): HtmlFault[] {
  const { name, value, tagName, isDrawing } = attribute;
  const refused = refusedAttribute(name);
  if (refused !== undefined) return [unsafe(refused)];
  if (name.startsWith('data-')) return maybe(dataAttributeFault(name));
  if (!isAllowed(name, tagName, isDrawing)) return [unsafe(unknown(attribute))];
  if (name === 'style') return styleFaults(value).map((reason) => ({ reason, ruleId: 'unsafe-style' }));
  if (name === 'class') return maybe(coveringClassFault(value));
  if (ADDRESSES.has(name)) return addressFaults(attribute);
  if (isDrawing && /\\|url\s*\(\s*(?!["']?#)/i.test(value)) return [unsafe(outsideDrawing(name, value))];
  const reserved = name === 'id' || name === 'name' ? reservedIdFault(value) : undefined;
  if (reserved !== undefined) return [{ reason: reserved, ruleId: 'reserved-id' }];
  return maybe(valueFault(attribute));
}

const ADDRESSES: ReadonlySet<string> = new Set([
  'action',
  'cite',
  'href',
  'longdesc',
  'poster',
  'src',
  'srcset',
  'xlink:href',
]);

function addressFaults(attribute: Attribute): HtmlFault[] {
  const { name, value, tagName, isDrawing, siteUrl } = attribute;
  // The addresses of a set stand between white space, commas and how large each picture is.
  const addresses = name === 'srcset' ? value.split(/[\s,]+/) : [value];
  for (const address of addresses) {
    const fault = addressFault(address);
    if (fault !== undefined)
      return [{ reason: `L’adresse « ${excerpt(address)} » ${fault}.`, ruleId: 'unsafe-address' }];
  }
  if (isDrawing && !/^\s*#/.test(value)) return [unsafe(outsideDrawing(name, value))];
  if (tagName === 'form' && leavesSite(value, siteUrl)) {
    return [
      unsafe(
        `Le formulaire envoie à « ${excerpt(value)} » ce que les visiteurs écrivent. Mettez un lien vers le site qui le propose.`,
      ),
    ];
  }
  return [];
}

function outsideDrawing(name: string, value: string): string {
  return `Dans un dessin, \`${name}\` vaut « ${excerpt(value)} ». Seule une autre partie du même dessin y est admise, par exemple « #forme ».`;
}

function unknown({ name, tagName, isDrawing }: Attribute): string {
  const near = didYouMean(name, allowedNames(tagName, isDrawing));
  return `L’attribut \`${excerpt(name)}\` n’est pas admis dans <${tagName}>.${near || ' Supprimez-le.'}`;
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function maybe(reason: string | undefined): HtmlFault[] {
  return reason === undefined ? [] : [unsafe(reason)];
}

function unsafe(reason: string): HtmlFault {
  return { reason, ruleId: 'unsafe-html' };
}
