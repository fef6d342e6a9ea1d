import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { visit } from 'unist-util-visit';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { parse } from './samples.ts';

/** The links and pictures of a document that lead to a file, or a heading, that is not there. */
export async function brokenTargets(path: string): Promise<string[]> {
  const targets = localTargets(await readFile(path, 'utf8'));
  const checked = await Promise.all(targets.map(async (target) => ((await exists(target, path)) ? [] : [target])));
  return checked.flat();
}

function localTargets(source: string): string[] {
  const targets: string[] = [];
  visit(parse(source), ['link', 'image'], (node) => {
    if ('url' in node && !/^[a-z]+:/.test(node.url)) targets.push(node.url);
  });
  return targets;
}

async function exists(target: string, from: string): Promise<boolean> {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || (await slugsOf(file)).includes(decodeURIComponent(anchor));
}

/** The anchors of a document's headings; `rehype-slug` makes them as GitHub does. */
async function slugsOf(file: string): Promise<string[]> {
  const { headings } = await renderMarkdown(await readFile(file, 'utf8'), file);
  return headings.map(({ slug }) => slug);
}
