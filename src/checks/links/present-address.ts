import { outputPath } from '../../permalinks/output-path.ts';
import { warning } from '../rule.ts';
import type { LinkRule, ResolvedLink } from './link-rule.ts';

/** Links lead to the address that a page has now, rather than to one that redirects there. */
export const presentAddress: LinkRule = (link) => {
  const { target, address, file, place } = link;
  if (target.kind !== 'page' || target.published.page.data?.draft) return [];
  const { permalink } = target.published.page;
  if (permalink === undefined) return [];
  if (target.published.isRedirect) {
    const reason = `Le lien mène à « ${address} », une ancienne adresse qui redirige. Écrivez « ${withHash(permalink, link)} ».`;
    return [warning(file, place, reason, 'redirected-link')];
  }
  if (!target.path.endsWith('/') || outputPath(permalink).endsWith('index.html')) return [];
  const reason = `« ${address} » finit par une barre oblique que la page n’a pas : certains serveurs ne la trouvent pas. Écrivez « ${withHash(permalink, link)} ».`;
  return [warning(file, place, reason, 'link-form')];
};

/** What follows a `?` or a `#` stays. */
function withHash(permalink: string, { address }: ResolvedLink): string {
  return permalink + (/[?#].*$/s.exec(address.trim())?.[0] ?? '');
}
