import type { Point } from 'unist';
import { VFile } from 'vfile';
import { decode } from '../checks/links/resolve-link.ts';
import { type SiteLink, siteLinks } from '../checks/links/site-links.ts';
import type { RenderedPage, RenderedSite } from '../checks/rendered-site.ts';
import { claims } from '../checks/unique-permalink.ts';
import { outputPath } from '../permalinks/output-path.ts';
import { fileUrl } from './find-destination.ts';
import type { Followed } from './follow-references.ts';

/** Where a reference was written: what somebody has to mend. */
export interface Origin {
  file: VFile;
  place: Point;
  from: RenderedPage | undefined;
  /** Whether the address stands there as it is; else the generator made it. */
  isWritten: boolean;
}

interface Source {
  page: RenderedPage;
  place: Point;
}

const START: Point = { line: 1, column: 1 };

/**
 * Finds where a reference was written: in the page's file, a menu, `site.yml` or a style sheet; else the component
 * that drew it, and at last the published file itself.
 *
 * @param folder The output folder, as messages name it.
 */
export function referenceTracer(site: RenderedSite, siteUrl: string, folder: string): (followed: Followed) => Origin {
  // Most sites have nothing to mend.
  let known: ReturnType<typeof writtenLinks> | undefined;

  return ({ reference, files: [path = ''] }) => {
    known ??= writtenLinks(site, siteUrl);
    const { sources, inPageOrData } = known;
    const link = inPageOrData(reference, path);
    if (link) return { file: link.file, place: link.place, from: link.from, isWritten: true };
    const source = sources.get(path);
    const from = source?.page;
    const generated = { from, isWritten: false };
    if (reference.component !== undefined) return { ...generated, file: component(reference.component), place: START };
    if (source) return { ...generated, file: source.page.file, place: source.place };
    const file = stylesheet(path, site) ?? new VFile({ path: `${folder}/${path}` });
    return { ...generated, file, place: { line: reference.line ?? 1, column: 1 } };
  };
}

/** All that was written, by where it is published. */
function writtenLinks(site: RenderedSite, siteUrl: string) {
  const written = Map.groupBy(siteLinks(site), ({ from, address }) => {
    const path = from?.permalink === undefined ? '' : outputPath(from.permalink);
    return `${path}\0${comparable(address, path, siteUrl)}`;
  });
  const inPageOrData = ({ address }: { address: string }, path: string): SiteLink | undefined =>
    [path, ''].flatMap((holder) => written.get(`${holder}\0${comparable(address, path, siteUrl)}`) ?? [])[0];
  return { sources: new Map(site.pages.flatMap(sourcesOf)), inPageOrData };
}

/** The files that a page and its redirects are written to. */
function sourcesOf(page: RenderedPage): [string, Source][] {
  return claims(page).map(({ key, path, address }) => {
    return [outputPath(address), { page, place: key === 'permalink' ? START : page.yaml.locate(path) }];
  });
}

function component(name: string): VFile {
  return new VFile({ path: `src/components/${name}.astro` });
}

/** `styles/<hash>/x.css` is `content/styles/x.css`. */
function stylesheet(path: string, { stylesheets }: RenderedSite): VFile | undefined {
  const name = /^styles\/[^/]+\/(.+)$/.exec(path)?.[1];
  return stylesheets.find((sheet) => sheet.name === name)?.file;
}

/** An address in the one form in which it was written and published: whole, decoded, without its site's own origin. */
function comparable(address: string, path: string, siteUrl: string): string {
  const base = fileUrl(path, siteUrl);
  if (!URL.canParse(address.trim(), base)) return address;
  const { host, pathname, search, hash, href } = new URL(address.trim(), base);
  return host === base.host ? decode(pathname + search + hash).normalize('NFC') : href;
}
