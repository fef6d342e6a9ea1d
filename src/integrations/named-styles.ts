import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { siteSource } from '../content-folder/site-source.ts';
import type { ParsedSite } from '../site/parse-site.ts';
import { unusedNames } from '../stylesheets/unused-names.ts';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));
const DSFR = ['dsfr.min.css', 'utility/utility.min.css'];

/**
 * Has a build's styles leave out the components and icons of the DSFR that neither the content nor this project name.
 * The rest is purged once pages are written (see `purgeCss`); of ten times as many rules, Vite would meanwhile look for
 * each picture, read it, name it and write it.
 */
export function namedStyles(): AstroIntegration {
  return {
    name: 'named-styles',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // While someone is writing, the next page may name any.
        if (command === 'build') updateConfig({ vite: { plugins: [namesBeforeStyles()] } });
      },
    },
  };
}

/** Stylesheets wait for the content; the other modules do not. */
function namesBeforeStyles(): Plugin {
  let options: { unusedSymbols?: string[] } = {};
  let unused: Promise<string[]> | undefined;
  return {
    name: 'named-styles',
    enforce: 'pre',
    configResolved(config) {
      options = config.css.lightningcss ?? options;
    },
    transform: {
      filter: { id: /\.css(?:$|\?)/ },
      async handler() {
        // Vite reads them as it takes up a stylesheet.
        unused ??= names();
        options.unusedSymbols = await unused;
      },
    },
  };
}

async function names(): Promise<string[]> {
  const dsfr = DSFR.map((name) => readFileSync(new URL(import.meta.resolve(`@gouvfr/dsfr/dist/${name}`)), 'utf8'));
  return unusedNames(dsfr, textsOf(await siteSource().parsed()));
}

/** The content's sources, in place of what is made of them: that takes longer, and this project names what it adds. */
function* textsOf({ pages, settings, sidebars }: ParsedSite): Generator<string> {
  for (const { file } of [...pages, settings, ...sidebars]) yield String(file);
  const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) yield readFileSync(join(parentPath, name), 'utf8');
}
