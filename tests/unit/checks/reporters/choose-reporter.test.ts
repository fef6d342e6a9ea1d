import { expect, test } from 'vitest';
import { defaultReporter, REPORTERS } from '../../../../src/checks/reporters/choose-reporter.ts';

test('each reporter has a name of its own', () => {
  expect(REPORTERS.map(({ name }) => name)).toEqual(['terminal', 'github', 'json', 'sarif']);
});

test.each([
  [{}, 'terminal'],
  [{ GITHUB_ACTIONS: 'true' }, 'github'],
  [{ GITHUB_ACTIONS: 'false' }, 'terminal'],
  [{ GITHUB_ACTIONS: '' }, 'terminal'],
  [{ CI: 'true' }, 'terminal'],
])('with %j: %s', (env, name) => {
  expect(defaultReporter(env).name).toBe(name);
});
