import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LinkChecker, LinkState } from 'linkinator';
import { freePort } from '../../browser/free-port.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * What linkinator finds broken on pages of a site that is served as `npm run preview` does. Each page is checked by
 * itself: linkinator tells of a missing anchor on whichever page led to its address first.
 *
 * @param outDir The published files.
 * @param pages Their paths.
 * @param siteUrl The site's own address: links to it are followed on this machine, those to other sites not at all.
 * @returns the pages with a broken link.
 */
export async function brokenPages(outDir: string, pages: readonly string[], siteUrl: string): Promise<Set<string>> {
  const origin = `http://localhost:${await freePort()}`;
  const server = await serve(outDir, origin);
  const options = {
    urlRewriteExpressions: [{ pattern: new RegExp(`^${RegExp.escape(siteUrl)}`), replacement: origin }],
    linksToSkip: [`^(?!${RegExp.escape(origin)})`],
    checkCss: true,
    checkFragments: true,
  };
  const broken = new Set<string>();
  try {
    for (const page of pages) {
      const { links } = await new LinkChecker().check({ ...options, path: `${origin}/${page}` });
      if (links.some(({ state }) => state === LinkState.BROKEN)) broken.add(page);
    }
  } finally {
    server.kill();
  }
  return broken;
}

async function serve(outDir: string, origin: string): Promise<ChildProcess> {
  const astro = fileURLToPath(new URL('node_modules/astro/bin/astro.mjs', `file://${root}`));
  const { port } = new URL(origin);
  const server = spawn(process.execPath, [astro, 'preview', '--outDir', outDir, '--port', port, '--ignore-lock'], {
    cwd: root,
    stdio: 'ignore',
  });
  while (server.exitCode === null && !(await fetch(origin).catch(() => undefined))) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return server;
}
