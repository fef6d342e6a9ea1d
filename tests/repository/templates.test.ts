import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const FORMS = '.github/ISSUE_TEMPLATE/';

/** @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
describe.each(readdirSync(new URL(FORMS, root)).filter((name) => name !== 'config.yml'))('the form %s', (name) => {
  const form = parse(read(FORMS + name));

  test('has what GitHub asks of a form', () => {
    expect(form).toMatchObject({
      name: expect.any(String),
      description: expect.any(String),
      labels: expect.any(Array),
    });
    for (const field of form.body) {
      expect(field.type).toMatch(/^(?:input|textarea|dropdown|checkboxes|markdown)$/);
      expect(field.attributes.label).toEqual(expect.any(String));
    }
    const ids = form.body.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('updates of packages come grouped and scheduled, for each folder of packages and for actions', () => {
  const { version, updates } = parse(read('.github/dependabot.yml'));
  expect(version).toBe(2);
  for (const { groups, schedule } of updates) {
    expect(Object.keys(groups)).toHaveLength(1);
    expect(schedule.interval).toBe('monthly');
  }
  const [npm, actions] = updates;
  expect(actions['package-ecosystem']).toBe('github-actions');
  const folders = ['/', '/bench', '/tests/mutants'].filter((folder) =>
    existsSync(new URL(`.${folder}/package.json`, root)),
  );
  expect(npm.directories).toEqual(folders);
});
