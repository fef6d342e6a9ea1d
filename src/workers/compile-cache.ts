import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';

/**
 * The environment in which a worker finds its modules compiled, as this process does: it need not even strip their
 * types. (`getCompileCacheDir` names the folder of this version of Node, in the one that is asked for.)
 *
 * @see https://nodejs.org/api/module.html#module-compile-cache
 */
export function withCompileCache(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  return folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(folder) };
}
