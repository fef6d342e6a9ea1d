import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { Parsed } from '../../site/parse-site.ts';
import type { RenderedPage, RenderedSite } from '../rendered-site.ts';
import { type WrittenLink, writtenLinks } from './written-links.ts';

/** An address that a file of the site leads to, or shows something from. */
export interface SiteLink {
  /** As it was written. */
  address: string;
  /** A link is followed by visitors, a resource is loaded with the page. */
  kind: 'link' | 'resource';
  file: VFile;
  place: Point;
  /** The page that holds it: relative addresses start from there. */
  from: RenderedPage | undefined;
}

/** Every link of a site: in the pages' texts and front matter, the side menus, the header and the footer. */
export function siteLinks({ pages, sidebars, settings }: RenderedSite): SiteLink[] {
  return [...pages.flatMap(pageLinks), ...[...sidebars, settings].flatMap(dataLinks)];
}

function pageLinks(from: RenderedPage): SiteLink[] {
  const { file, yaml, data, rendered } = from;
  const { links = [], resources = [] } = rendered.facts ?? {};
  const image = data?.image === undefined ? [] : [{ address: data.image, place: yaml.locate(['image']) }];
  return [
    ...links.map(({ href, place }): SiteLink => ({ kind: 'link', address: href, place, file, from })),
    ...[...resources, ...image].map((resource): SiteLink => ({ kind: 'resource', ...resource, file, from })),
    ...breadcrumbLinks(from).map(({ address, place }): SiteLink => ({ kind: 'link', address, place, file, from })),
  ];
}

/** The last breadcrumb is the page itself, and no link. */
function breadcrumbLinks({ yaml, data }: RenderedPage): WrittenLink[] {
  const last = (data?.breadcrumbs?.length ?? 0) - 1;
  return writtenLinks(yaml).filter(({ path: [key, index] }) => key === 'breadcrumbs' && Number(index) < last);
}

function dataLinks({ file, yaml }: Parsed<unknown>): SiteLink[] {
  return writtenLinks(yaml).map(({ address, place, path }) => ({
    kind: path.at(-1) === 'src' ? 'resource' : 'link',
    address,
    place,
    file,
    from: undefined,
  }));
}
