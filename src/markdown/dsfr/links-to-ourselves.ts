import type { Root } from 'hast';
import type { Transformer } from 'unified';
import { visit } from '../visit.ts';

/** The properties that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'poster'] as const;

/**
 * Makes absolute addresses of the site's own domain relative to it: `https://exemple.gouv.fr/approche/x#y`
 * becomes `/approche/x#y`, so that a preview, or another domain, leads to its own pages.
 *
 * @param options.siteUrl The site's public address; without one, nothing is changed.
 */
export function linksToOurselves({ siteUrl }: { siteUrl: string | undefined }): Transformer<Root, Root> {
  if (siteUrl === undefined) return () => undefined;
  const origin = originPattern(siteUrl);
  return (tree) =>
    visit(tree, 'element', ({ properties }) => {
      for (const name of ADDRESSES) {
        const address = properties[name];
        if (typeof address === 'string' && origin.test(address)) properties[name] = relative(address, origin);
      }
    });
}

function originPattern(siteUrl: string): RegExp {
  const host = RegExp.escape(new URL(siteUrl).host.replace(/^www\./, ''));
  return new RegExp(String.raw`^\s*(?:https?:)?//(?:www\.)?${host}(?::80|:443)?(?=[/\\?#]|\s*$)`, 'i');
}

/** The address without its origin. It starts with one slash: two would name another host. */
function relative(address: string, origin: RegExp): string {
  return `/${address.replace(origin, '').replace(/^[\s/\\]+/, '')}`;
}
