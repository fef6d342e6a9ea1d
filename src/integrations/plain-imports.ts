import type { Plugin } from 'vite';

/**
 * Has scripts import others on demand as the browser does. Vite's own way loads the styles of a part beforehand, with
 * more code than all that a page runs at first; here, styles are one file, which every page has.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
