import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { lastModified } from '../git/last-modified.ts';
import { sidebarFileId } from '../sidebars/sidebar-id.ts';
import { checkedSite, forgetSite } from './checked-site.ts';
import { contentDir } from './content-dir.ts';
import type { LoadedSite } from './load-site.ts';
import { refreshOnSave } from './refresh.ts';

/** What a loader puts into its collection, read from the checked site. */
type Fill = (site: LoadedSite, context: LoaderContext) => Promise<void>;

export const pagesLoader = loader('pages', async ({ pages }, { config, store, parseData, watcher, logger }) => {
  const root = fileURLToPath(config.root);
  const { days, warning } = await lastModified(contentDir);
  if (warning) logger.warn(warning);
  const isWriting = watcher !== undefined;
  const published = pages.filter(({ data, permalink }) => data && permalink && (isWriting || !data.draft));
  // While writing, a page with a fault keeps its last good version.
  keepOnly(store, isWriting ? pages : published);
  for (const { name, file, yaml, permalink, rendered } of published) {
    const { html, headings } = rendered;
    const data = await parseData({
      id: name,
      data: { ...keysOf(yaml), permalink, updated_on: days.get(resolve(file.path)) },
    });
    // A .mdx page is compiled by @astrojs/mdx, as a module, when it is drawn.
    if (name.endsWith('.mdx')) store.set({ id: name, data, filePath: relative(root, file.path), deferredRender: true });
    else store.set({ id: name, data, rendered: { html, metadata: { headings } } });
  }
});

export const sidebarsLoader = loader('sidebars', async ({ sidebars }, { store, parseData }) => {
  const named = sidebars.map((sidebar) => ({ ...sidebar, name: sidebarFileId(sidebar.name) }));
  keepOnly(store, named);
  for (const { name, yaml } of named.filter(({ data }) => data)) {
    store.set({ id: name, data: await parseData({ id: name, data: keysOf(yaml) }) });
  }
});

export const stylesheetsLoader = loader('stylesheets', async ({ stylesheets }, { store, parseData }) => {
  keepOnly(store, stylesheets);
  for (const { name, file } of stylesheets) {
    store.set({ id: name, data: await parseData({ id: name, data: { css: String(file) } }) });
  }
});

export const settingsLoader = loader('settings', async ({ settings }, { store, parseData }) => {
  if (settings.data) store.set({ id: 'site', data: await parseData({ id: 'site', data: keysOf(settings.yaml) }) });
});

/** How to fill each collection again. */
const updates = new Map<string, () => Promise<void>>();

function loader(name: string, fill: Fill): Loader {
  return {
    name,
    async load(context) {
      const update = async () => fill(await checkedSite(context.watcher !== undefined), context);
      updates.set(name, update);
      await update();
      // One of them watches for all.
      if (name === 'pages') refreshOnSave(context, refreshAll);
    },
  };
}

async function refreshAll(): Promise<void> {
  forgetSite();
  await Promise.all([...updates.values()].map((update) => update()));
}

function keepOnly(store: LoaderContext['store'], entries: readonly { name: string }[]): void {
  const names = new Set(entries.map(({ name }) => name));
  for (const id of store.keys()) if (!names.has(id)) store.delete(id);
}

/** The keys of a file as they were written: Astro validates them again, with the same schema. */
function keysOf({ data }: { data: unknown }): Record<string, unknown> {
  return data as Record<string, unknown>;
}
