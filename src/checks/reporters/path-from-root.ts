import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The path of a file from the root of the repository, with forward slashes, or nothing when it lies elsewhere.
 *
 * @param file A path, absolute or from the current folder.
 */
export function pathFromRoot(file: string, root: string): string | undefined {
  const path = relative(root, resolve(file)).replaceAll(sep, '/');
  // On Windows, the path to another drive is absolute.
  return path.startsWith('../') || isAbsolute(path) ? undefined : path;
}
