import type { Plugin, Rule } from 'postcss';

const ICON = /\bfr-(?:icon|fi)-[\w-]+/g;
const ICON_RULE = /^\.(fr-(?:icon|fi)-[\w-]+)::?(?:before|after)$/;

/**
 * The icons of the DSFR that a text names.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/fondamentaux/icone
 */
export function iconNames(text: string): string[] {
  return text.match(ICON) ?? [];
}

/**
 * A PostCSS plugin that takes out the icons that nothing names. All other rules are purged once pages are written (see
 * `purgeCss`); of a thousand icons, Vite would meanwhile look for each file, read it, name it and write it.
 *
 * @param named All that is named, asked for once there is a style sheet.
 */
export function dsfrIcons(named: () => Promise<ReadonlySet<string>>): Plugin {
  return {
    postcssPlugin: 'dsfr-icons',
    async OnceExit(root) {
      const names = await named();
      root.walkRules((rule) => {
        if (isUnused(rule, names)) rule.remove();
      });
    },
  };
}

function isUnused({ selectors }: Rule, names: ReadonlySet<string>): boolean {
  return selectors.every((selector) => {
    const name = ICON_RULE.exec(selector)?.[1];
    return name !== undefined && !names.has(name);
  });
}
