import { pathToFileURL } from 'node:url';
import type { MarkdownRenderer } from '@astrojs/markdown-remark';
import type { Loader, LoaderContext } from 'astro/loaders';
import { sidebarFileId } from '../sidebars/sidebar-id.ts';
import type { ParsedSite } from '../site/parse-site.ts';
import { contentDir } from './content-dir.ts';
import { ContentError } from './content-error.ts';
import { loadSite } from './load-site.ts';

/** What a loader puts into its collection, read from the checked site. */
type Fill = (site: ParsedSite, context: LoaderContext) => Promise<void>;

/** The four collections load together: the folder is read and checked once for all of them. */
let loading: Promise<ParsedSite> | undefined;

function loader(name: string, fill: Fill): Loader {
  return {
    name,
    async load(context) {
      loading ??= checkedSite(context).finally(() => {
        loading = undefined;
      });
      await fill(await loading, context);
    },
  };
}

/** @throws ContentError with every fault, when building; while writing, faults are shown and the rest goes on. */
async function checkedSite({ watcher, logger }: LoaderContext): Promise<ParsedSite> {
  const { site, messages } = await loadSite(contentDir);
  if (messages.length === 0) return site;
  const error = new ContentError(messages);
  if (!watcher) throw error;
  logger.error(`\n${error.message}`);
  return site;
}

export const settingsLoader = loader('settings', async ({ settings }, { store, parseData }) => {
  if (!settings.data) return;
  store.set({ id: 'site', data: await parseData({ id: 'site', data: settings.yaml.data as Record<string, unknown> }) });
});

export const sidebarsLoader = loader('sidebars', async ({ sidebars }, { store, parseData }) => {
  const valid = sidebars.filter(({ data }) => data);
  keepOnly(
    store,
    valid.map(({ name }) => sidebarFileId(name)),
  );
  for (const { name, yaml } of valid) {
    const id = sidebarFileId(name);
    store.set({ id, data: await parseData({ id, data: yaml.data as Record<string, unknown> }) });
  }
});

export const stylesheetsLoader = loader('stylesheets', async ({ stylesheets }, { store, parseData }) => {
  keepOnly(
    store,
    stylesheets.map(({ name }) => name),
  );
  for (const { name, file } of stylesheets) {
    const css = String(file);
    store.set({ id: name, data: await parseData({ id: name, data: { css } }) });
  }
});

type RenderedContent = NonNullable<Parameters<LoaderContext['store']['set']>[0]['rendered']>;

/** HTML of this process, by source: while writing, only what changed is rendered again. */
const rendered = new Map<string, RenderedContent>();

export const pagesLoader = loader('pages', async ({ pages }, { config, store, parseData, watcher }) => {
  const isWriting = watcher !== undefined;
  const published = pages.filter(({ data, permalink }) => data && permalink && (isWriting || !data.draft));
  const renderer = await config.markdown.processor.createRenderer({ syntaxHighlight: false });
  keepOnly(
    store,
    published.map(({ name }) => name),
  );

  for (const { name, file, yaml, body, permalink } of published) {
    const content = rendered.get(body) ?? (await render(renderer, body, pathToFileURL(file.path)));
    rendered.set(body, content);
    const data = await parseData({ id: name, data: { ...(yaml.data as Record<string, unknown>), permalink } });
    store.set({ id: name, data, rendered: content });
  }
});

async function render(renderer: MarkdownRenderer, body: string, fileURL: URL): Promise<RenderedContent> {
  const { code, metadata } = await renderer.render(body, { fileURL });
  return { html: code, metadata: { headings: metadata.headings } };
}

function keepOnly(store: LoaderContext['store'], ids: readonly string[]): void {
  for (const id of store.keys()) if (!ids.includes(id)) store.delete(id);
}
