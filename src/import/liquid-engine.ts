import { Liquid, type TagToken } from 'liquidjs';
import { permalinkHref } from '../permalinks/output-path.ts';
import type { JekyllDocument, JekyllSite } from './jekyll-site.ts';
import { recordOf, yamlData } from './parse-config.ts';
import { permalinkOf } from './published-at.ts';

/** What Liquid needs to know of a site: its includes, and where its pages are. */
export interface LiquidSite {
  engine: Liquid;
  /** What `site` is in Liquid. */
  scope: Record<string, unknown>;
}

/**
 * Liquid as Jekyll runs it, over the includes of a site. Nothing is read from disk, and a filter or a tag that is not
 * known is an error.
 */
export function liquidSite(site: JekyllSite, documents: readonly JekyllDocument[]): LiquidSite {
  const includes = [...site.texts].flatMap(
    ([path, text]) =>
      /^_includes\/(.*)$/
        .exec(path)
        ?.slice(1)
        .map((name) => [name, text]) ?? [],
  );
  const engine = new Liquid({
    jekyllInclude: true,
    dynamicPartials: false,
    strictFilters: true,
    templates: Object.fromEntries(includes),
    renderLimit: 1000,
    memoryLimit: 1e7,
  });
  const siteRelative = (path: unknown) => `/${String(path ?? '').replace(/^\//, '')}`;
  engine.registerFilter('relative_url', siteRelative);
  engine.registerFilter('absolute_url', siteRelative);
  registerLinks(engine, documents);
  return { engine, scope: scopeOf(site, documents) };
}

type TagOptions = Parameters<Liquid['registerTag']>[1];

/** `{% link path %}` and `{% post_url name %}`: the addresses of pages. */
function registerLinks(engine: Liquid, documents: readonly JekyllDocument[]): void {
  const tag = (isTarget: (document: JekyllDocument, written: string) => boolean): TagOptions => ({
    render() {
      const { args } = this.token as TagToken;
      const found = documents.find((document) => isTarget(document, args.trim().replace(/^\//, '')));
      if (!found) throw new Error(`No page for ${args}`);
      return addressOf(found);
    },
  });
  engine.registerTag(
    'link',
    tag(({ path }, written) => path === written),
  );
  engine.registerTag(
    'post_url',
    tag(({ path }, written) => path.replace(/^_posts\/|\.\w+$/g, '') === written),
  );
}

function addressOf(document: JekyllDocument): string {
  return permalinkHref(permalinkOf(document));
}

/** The addresses of the site itself are left out: links then start with a slash. */
function scopeOf({ config, texts }: JekyllSite, documents: readonly JekyllDocument[]): Record<string, unknown> {
  const of = (collection: string | undefined) =>
    documents.filter((document) => document.collection === collection).map(liquidPage);
  const collections = Object.fromEntries([...config.collections.keys()].map((name) => [name, of(name)]));
  const data = [...texts].flatMap(([path, text]) => {
    const name = /^_data\/([^/]+)\.(?:ya?ml|json)$/.exec(path)?.[1];
    return name === undefined ? [] : [[name, yamlData(text)]];
  });
  return {
    ...config.values,
    ...collections,
    pages: of(undefined),
    data: Object.fromEntries(data),
    url: '',
    baseurl: '',
  };
}

/** What `page` is in Liquid. */
export function liquidPage(document: JekyllDocument): Record<string, unknown> {
  return { ...recordOf(document.data), url: addressOf(document), path: document.path, collection: document.collection };
}
