import { expect, test } from 'vitest';
import { told } from './small-site.ts';

test('each style sheet is looked at, at its own line', async () => {
  expect(await told({ 'styles/a.css': '.a {}\n@import "b.css";', 'styles/b.css': '.b { color: red }' })).toEqual([
    expect.stringMatching(/^styles\/a\.css:2 unsafe-style @import n’est pas admis/),
  ]);
});
