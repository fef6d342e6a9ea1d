import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { report } from '../checks/report.ts';
import { sidebarFileId } from '../sidebars/sidebar-id.ts';
import { contentDir } from './content-dir.ts';
import { ContentError } from './content-error.ts';
import { type LoadedSite, loadSite } from './load-site.ts';

/** What a loader puts into its collection, read from the checked site. */
type Fill = (site: LoadedSite, context: LoaderContext) => Promise<void>;

function loader(name: string, fill: Fill): Loader {
  return {
    name,
    async load(context) {
      const update = async () => fill(await currentSite(context), context);
      updates.set(name, update);
      await update();
    },
  };
}

/** How to fill each collection again. */
const updates = new Map<string, () => Promise<void>>();

/** The folder is read and checked once for all collections. */
let current: Promise<LoadedSite> | undefined;

function currentSite({ watcher }: LoaderContext): Promise<LoadedSite> {
  current ??= checkedSite(watcher !== undefined);
  return current;
}

/** @throws ContentError with every fault, when building; while writing, faults are shown and the rest goes on. */
async function checkedSite(isWriting: boolean): Promise<LoadedSite> {
  const site = await loadSite(contentDir);
  if (site.messages.length === 0) return site;
  console.error(`\n${report(site.messages)}\n`);
  if (!isWriting) throw new ContentError();
  return site;
}

/**
 * Fills the collections again whenever a file of the content folder is saved, one refresh after
 * the other. (Astro's own `refreshContent` skips a refresh that falls into its own reloading.)
 */
function watch({ watcher, logger }: LoaderContext): void {
  const folder = resolve(contentDir) + sep;
  let last = Promise.resolve();
  let isQueued = false;
  const refresh = async () => {
    isQueued = false;
    current = undefined;
    await Promise.all([...updates.values()].map((update) => update()));
  };
  watcher?.add(folder);
  watcher?.on('all', (_event, path) => {
    if (isQueued || !path.startsWith(folder)) return;
    isQueued = true;
    last = last.then(refresh).catch((error: unknown) => logger.error(String(error)));
  });
}

export const settingsLoader = loader('settings', async ({ settings }, { store, parseData }) => {
  if (!settings.data) return;
  store.set({ id: 'site', data: await parseData({ id: 'site', data: settings.yaml.data as Record<string, unknown> }) });
});

export const sidebarsLoader = loader('sidebars', async ({ sidebars }, { store, parseData }) => {
  keepOnly(
    store,
    sidebars.map(({ name }) => sidebarFileId(name)),
  );
  for (const { name, yaml } of sidebars.filter(({ data }) => data)) {
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

const fillPages: Fill = async ({ pages }, { store, parseData, watcher }) => {
  const isWriting = watcher !== undefined;
  const published = pages.filter(({ data, permalink }) => data && permalink && (isWriting || !data.draft));
  // While writing, a page with a fault keeps its last good version.
  keepOnly(
    store,
    (isWriting ? pages : published).map(({ name }) => name),
  );
  for (const { name, yaml, permalink, rendered } of published) {
    const { html, headings } = rendered;
    const data = await parseData({ id: name, data: { ...(yaml.data as Record<string, unknown>), permalink } });
    store.set({ id: name, data, rendered: { html, metadata: { headings } } });
  }
};

export const pagesLoader: Loader = {
  name: 'pages',
  async load(context) {
    await loader('pages', fillPages).load(context);
    watch(context);
  },
};

function keepOnly(store: LoaderContext['store'], ids: readonly string[]): void {
  for (const id of store.keys()) if (!ids.includes(id)) store.delete(id);
}
