import { createRequire } from 'node:module';
import type { ParsedPage } from '../site/parse-site.ts';
import { fault, type Rule } from './rule.ts';

/**
 * The front matter of a `.mdx` page ends where `@astrojs/mdx` ends it, which reads the file by itself: what this
 * program takes for front matter, and never looks at as MDX, must not be MDX to it.
 */
export const mdxFrontMatter: Rule = ({ pages }) =>
  pages
    .filter((page) => page.name.endsWith('.mdx') && page.yaml.faults.length === 0 && !isReadAlike(page))
    .map(({ file }) =>
      fault(
        file,
        { line: 1, column: 1 },
        'L’en-tête de cette page .mdx ne se lit pas de la même façon partout. Écrivez une clé par ligne (« clé: valeur »), sans ligne qui commence par « +++ », et finissez vos lignes comme les autres pages.',
        'yaml',
      ),
    );

const require = createRequire(import.meta.url);

function isReadAlike({ file, body }: ParsedPage): boolean {
  // Most sites have no such page: they need not wait for all that comes with it.
  const { parseFrontmatter } = require('@astrojs/markdown-remark') as typeof import('@astrojs/markdown-remark');
  try {
    const { content } = parseFrontmatter(String(file), { frontmatter: 'empty-with-spaces' });
    return content.replaceAll('\r\n', '\n').trim() === body.trim();
  } catch {
    return false;
  }
}
