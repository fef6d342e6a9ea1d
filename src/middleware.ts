import { defineMiddleware } from 'astro:middleware';
import { outputPath } from './permalinks/output-path.ts';
import { pageTaker } from './site/drawn-pages.ts';

/** Hands each page of a build on as it is drawn: whoever reads all of them need not wait for the last one. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const take = pageTaker();
  if (!take || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  take(outputPath(decodeURI(url.pathname)), html);
  return new Response(html, response);
});
