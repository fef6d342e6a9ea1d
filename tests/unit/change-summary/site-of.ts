import { builtPage } from '../../../src/change-summary/built-page.ts';
import type { BuiltSite } from '../../../src/change-summary/read-built-site.ts';

/** A published site, made of its files by path. */
export function siteOf(files: Record<string, string>): BuiltSite {
  const paths = Object.keys(files).sort();
  return {
    bytes: new Map(paths.map((path) => [path, Buffer.byteLength(files[path] ?? '')])),
    pages: new Map(
      paths.filter((path) => path.endsWith('.html')).map((path) => [path, builtPage(path, files[path] ?? '')]),
    ),
  };
}

/** A page; `around` is what stands on all of them. */
export function html(title: string, text: string, around = 'menu'): string {
  return `<!doctype html><title>${title}</title><header>${around}</header><main><nav>${around}</nav><h1>${title}</h1>${text}</main>`;
}

export function redirect(to: string): string {
  return `<!doctype html><title>Page déplacée</title><meta http-equiv="refresh" content="0; url=${to}">`;
}
