import type { AtRule, Declaration, Plugin } from 'postcss';

const FALLBACKS = '"Marianne as Arial", "Marianne as Roboto"';

/**
 * A PostCSS plugin that lightens what the DSFR declares of its fonts, in development as in a build:
 *
 * - WOFF 2 alone: every browser that runs ES modules reads it.
 * - No Medium. The DSFR asks for it in a few labels only (buttons, accordions), for which every page would load
 *   a third file; a browser then takes Regular (https://www.w3.org/TR/css-fonts-4/#font-style-matching).
 * - No italics, 45 kB for the first word that is stressed: a browser slants Regular and Bold.
 * - Behind Marianne, fallbacks of its own width and height (src/styles/fonts.css).
 */
export function dsfrFonts(): Plugin {
  return {
    postcssPlugin: 'dsfr-fonts',
    // (Visitors of single nodes would have PostCSS go through all of the DSFR step by step.)
    OnceExit(root) {
      root.walkAtRules('font-face', lighten);
      root.walkDecls('font-family', addFallbacks);
    },
  };
}

function lighten(face: AtRule): void {
  const has = (property: string, value: string) =>
    face.some((node) => node.type === 'decl' && node.prop === property && node.value === value);
  if (has('font-weight', '500') || has('font-style', 'italic')) face.remove();
  else face.walkDecls('src', (declaration) => withoutWoff1(declaration));
}

function withoutWoff1(declaration: Declaration): void {
  const sources = declaration.value.split(/,\s*(?=url\()/);
  const kept = sources.filter((source) => !/format\(["']woff["']\)/.test(source));
  if (kept.length < sources.length) declaration.value = kept.join(', ');
}

function addFallbacks(declaration: Declaration): void {
  const isFace = declaration.parent?.type === 'atrule';
  if (isFace || declaration.value.includes(FALLBACKS)) return;
  declaration.value = declaration.value.replace(/^(["']?Marianne["']?)(?=,)/, `$1, ${FALLBACKS}`);
}
