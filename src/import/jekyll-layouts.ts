import type { JekyllSite } from './jekyll-site.ts';
import { recordOf, yamlData } from './parse-config.ts';

export interface JekyllLayout {
  /** The layout that it stands in. */
  parent: string | undefined;
  /** Whether it says something of a side menu. */
  hasMenu: boolean;
}

/** The layouts of a site by name. */
export function jekyllLayouts({ texts }: JekyllSite): Map<string, JekyllLayout> {
  return new Map(
    [...texts].flatMap(([path, text]) => {
      const name = /^_layouts\/(.*)\.\w+$/.exec(path)?.[1];
      const { layout } = recordOf(yamlData(/^---\s*\n([\s\S]*?)\n---/.exec(text)?.[1] ?? ''));
      const parent = typeof layout === 'string' ? layout : undefined;
      return name === undefined ? [] : [[name, { parent, hasMenu: /side-?(?:bar|menu|nav)/i.test(text) }] as const];
    }),
  );
}
