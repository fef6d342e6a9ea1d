import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Words that only beta.gouv.fr's own pages have: another incubator's site would show them. */
const WORDS = /beta\.?gouv|startups?\b|incubateur/i;

test('the generator says nothing of the site that it was made for', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const found = files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) => (WORDS.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));
  });
  expect(found, 'Move these words to content/, or use exemple.gouv.fr in an example').toEqual([]);
});
