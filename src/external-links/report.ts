import { code } from '../report-markdown/code.ts';
import { table } from '../report-markdown/table.ts';
import { frenchDate } from '../review/french-date.ts';
import type { Cache, Known } from './cache.ts';
import type { ExternalAddress, Place } from './external-address.ts';
import type { Skipped } from './skip-list.ts';
import type { State } from './verdict.ts';

/** Everything that there is to say of a site's external addresses. */
export interface LinkReport {
  /** In the order of the addresses. */
  links: CheckedAddress[];
  /** Addresses that were left out, each with the reason of its entry. */
  skipped: (ExternalAddress & { reason: string })[];
  /** Entries of the skip list that no address needs any more. */
  needless: Skipped[];
}

export type CheckedAddress = ExternalAddress & Known;

/** Puts what was found beside the places that lead there. */
export function checkedAddresses(addresses: readonly ExternalAddress[], cache: Cache): CheckedAddress[] {
  return addresses.flatMap((external) => {
    const known = cache[external.address];
    return known ? [{ ...external, ...known }] : [];
  });
}

/** Where a place can be seen on the web, if it can. */
export type HrefOf = (place: Place) => string | undefined;

/** How each state is told, the most pressing first. */
const SECTIONS: Readonly<Record<Exclude<State, 'alive'>, { title: string; advice: string }>> = {
  dead: { title: 'Liens morts', advice: 'À corriger ou à retirer.' },
  moved: { title: 'Liens déplacés', advice: 'Ils mènent encore quelque part : écrivez la nouvelle adresse.' },
  tls: { title: 'Connexion non sûre', advice: 'Prévenez le site, ou retirez le lien.' },
  failing: { title: 'En panne', advice: 'Peut-être pour un moment seulement : à suivre.' },
  slow: { title: 'Lents', advice: 'À suivre.' },
  refused: {
    title: 'Refusés à un robot',
    advice: 'À ouvrir dans un navigateur ; s’ils vont bien, ajoutez-les à `external_links.skip` dans site.yml.',
  },
};

/**
 * The report for people, in French Markdown. Nothing of what pages or servers wrote is read as Markdown.
 *
 * @param today `YYYY-MM-DD`.
 */
export function linkReport(report: LinkReport, today: string, hrefOf?: HrefOf): string {
  const states = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[];
  const sections = states.map((state) => ({ state, links: report.links.filter((link) => link.state === state) }));
  const counts = sections.flatMap(({ state, links }) =>
    links.length === 0 ? [] : [`${SECTIONS[state].title.toLowerCase()} : ${links.length}`],
  );
  return [
    '# Liens externes',
    `Au ${frenchDate(today)}, sur ${report.links.length} adresse${report.links.length > 1 ? 's' : ''} : ${counts.join(', ') || 'rien à dire'}.`,
    ...sections.flatMap(({ state, links }) => (links.length === 0 ? [] : section(state, links, hrefOf))),
    ...skipSection(report, hrefOf),
  ].join('\n\n');
}

function section(state: keyof typeof SECTIONS, links: CheckedAddress[], hrefOf?: HrefOf): string[] {
  const { title, advice } = SECTIONS[state];
  const rows = links.map(({ address, places, reason = '', newAddress, since }) => [
    code(address),
    whereabouts(places, hrefOf),
    [newAddress === undefined ? '' : `→ ${code(newAddress)}`, reason].filter(Boolean).join(' '),
    frenchDate(since.slice(0, 10)),
  ]);
  return [`## ${title} (${links.length})`, advice, table(['adresse', 'écrite dans', 'constat', 'depuis le'], rows)];
}

function skipSection({ skipped, needless }: LinkReport, hrefOf?: HrefOf): string[] {
  const rows = skipped.map(({ address, places, reason }) => [code(address), whereabouts(places, hrefOf), code(reason)]);
  const entries = needless.map(({ address }) => code(address)).join(', ');
  return [
    ...(rows.length === 0
      ? []
      : [`## Laissés de côté (${rows.length})`, table(['adresse', 'écrite dans', 'raison'], rows)]),
    ...(entries === '' ? [] : [`Plus aucun lien n’a besoin de ces entrées de \`external_links.skip\` : ${entries}.`]),
  ];
}

/** A page that everyone links to needs no list of everyone. */
const MOST_PLACES = 5;

function whereabouts(places: readonly Place[], hrefOf?: HrefOf): string {
  const shown = places.slice(0, MOST_PLACES).map((place) => {
    const name = code(`${place.file}:${place.line}`);
    const href = hrefOf?.(place);
    return href === undefined ? name : `[${name}](<${href}>)`;
  });
  const more = places.length - shown.length;
  return [...shown, ...(more > 0 ? [`et ${more} de plus`] : [])].join(', ');
}
