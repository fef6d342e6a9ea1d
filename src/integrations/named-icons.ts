import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteSource } from '../content-folder/site-source.ts';
import type { PublishedSite } from '../site/published-site.ts';
import { dsfrIcons, iconNames } from '../stylesheets/dsfr-icons.ts';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

/** Has a build's styles hold the icons that the content or the layouts name, and no others. */
export function namedIcons(): AstroIntegration {
  return {
    name: 'named-icons',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // While someone is writing, the next page may name any.
        if (command !== 'build') return;
        const named = async () => namesIn(contentTexts(await siteSource().published()), sources());
        updateConfig({ vite: { css: { postcss: { plugins: [dsfrIcons(named)] } } } });
      },
    },
  };
}

function namesIn(...groups: readonly Iterable<string>[]): Set<string> {
  const names = new Set<string>();
  for (const texts of groups) for (const text of texts) for (const name of iconNames(text)) names.add(name);
  return names;
}

function* contentTexts({ pages, settings, sidebars }: PublishedSite): Generator<string> {
  for (const { html, frontMatter } of pages.values()) yield* [html, JSON.stringify(frontMatter)];
  yield JSON.stringify([settings, ...sidebars.values()]);
}

function* sources(): Generator<string> {
  const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) yield readFileSync(join(parentPath, name), 'utf8');
}
