import { expect, test } from 'vitest';
import { pageName } from '../../../src/new-page/page-name.ts';

test.each([
  ['approche', '/approche/fast', 'approche/fast.md'],
  ['approche', '/approche/fast.html', 'approche/fast.md'],
  ['approche', '/ailleurs/déroulement', 'approche/deroulement.md'],
  ['approche', '/approche/', 'approche/index.md'],
  ['approche', '/approche/cours/', 'approche/cours.md'],
  ['', '/', 'index.md'],
  ['', '/deux mots', 'deux-mots.md'],
  ['approche', '/approche/日本', undefined],
])('in « %s », %s is written to %s', (section, permalink, name) => {
  expect(pageName(section, permalink)).toBe(name);
});
