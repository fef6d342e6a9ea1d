import picomatch from 'picomatch';
import type { JekyllDefaults } from './jekyll-site.ts';

/**
 * The values that `defaults` give to a file: of several, those of the deepest path win, then those that name a type,
 * then the later ones.
 *
 * @param type `pages`, `posts`, or the name of a collection.
 * @see https://jekyllrb.com/docs/configuration/front-matter-defaults/
 */
export function defaultValues(
  path: string,
  type: string,
  defaults: readonly JekyllDefaults[],
): Record<string, unknown> {
  const matching = defaults.filter((entry) => isIn(path, entry.path) && isOf(type, entry.type));
  // The sort is stable: of two that say as much, the later one is merged last.
  const ordered = matching.toSorted((a, b) => weight(a) - weight(b));
  return Object.assign({}, ...ordered.map(({ values }) => values));
}

function isIn(path: string, scope: string): boolean {
  const folder = scope.replace(/^\.?\/|\/$/g, '');
  if (folder === '') return true;
  if (folder.includes('*')) return picomatch.isMatch(path, [folder, `${folder}/**`]);
  // Jekyll knows a document of a collection by its path with and without the underscore.
  return [path, path.replace(/^_/, '')].some((one) => one === folder || one.startsWith(`${folder}/`));
}

/** `page` and `post` are the older names of the types. */
function isOf(type: string, scope: string | undefined): boolean {
  return scope === undefined || scope === type || `${scope}s` === type;
}

function weight({ path, type }: JekyllDefaults): number {
  return path.split('/').length * 1000 + path.length * 2 + (type === undefined ? 0 : 1);
}
