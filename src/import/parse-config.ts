import { parseDocument } from 'yaml';
import type { JekyllCollection, JekyllConfig, JekyllDefaults } from './jekyll-site.ts';

/**
 * What `_config.yml` says, with Jekyll's defaults where it says nothing.
 *
 * @see https://jekyllrb.com/docs/configuration/options/
 */
export function parseConfig(source: string): JekyllConfig {
  const values = recordOf(yamlData(source));
  return {
    values,
    collections: new Map([['posts', POSTS], ...collectionsOf(values['collections'])]),
    defaults: listOf(values['defaults']).map(defaultsOf),
    permalink: textOf(values['permalink']),
    exclude: listOf(values['exclude']).map(String),
    include: listOf(values['include']).map(String),
  };
}

const POSTS: JekyllCollection = { output: true, permalink: undefined };

/** A list of names, or a set of names with their options. */
function collectionsOf(written: unknown): [string, JekyllCollection][] {
  if (Array.isArray(written)) return written.map((name) => [String(name), { output: false, permalink: undefined }]);
  return Object.entries(recordOf(written)).map(([name, options]) => {
    const { output, permalink } = recordOf(options);
    return [name, { output: output === true || name === 'posts', permalink: textOf(permalink) }];
  });
}

function defaultsOf(written: unknown): JekyllDefaults {
  const { scope, values } = recordOf(written);
  const { path, type } = recordOf(scope);
  return { path: textOf(path) ?? '', type: textOf(type), values: recordOf(values) };
}

/** YAML as Jekyll reads it: with types, and with 1.1's own, since that is what Ruby's parser knows. What is broken is empty. */
export function yamlData(source: string): unknown {
  const document = parseDocument(source, { version: '1.1', logLevel: 'silent' });
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
