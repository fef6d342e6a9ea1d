import type { AstroIntegration } from 'astro';
import { normalisePermalink } from '../permalinks/normalise-permalink.ts';
import { routeOf } from '../permalinks/output-path.ts';

/**
 * Makes `astro dev` answer at Jekyll's addresses: `/x/y.html` is found in the
 * build by its file name, and in development only by the route parameter behind it.
 */
export function permalinkRoutes(): AstroIntegration {
  return {
    name: 'permalink-routes',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          request.url = routeUrl(request.url ?? '/');
          next();
        });
      },
    },
  };
}

/** The address under which Astro's development server knows a page. Addresses of files are left as they are. */
function routeUrl(url: string): string {
  const [, path = '/', search = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  if (!path.endsWith('.html')) return url;
  const result = normalisePermalink(path);
  return 'permalink' in result ? `/${encodeURI(routeOf(result.permalink).parameter ?? '')}${search}` : url;
}
