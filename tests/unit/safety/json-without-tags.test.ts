import { expect, test } from 'vitest';
import { jsonWithoutTags } from '../../../src/safety/json-without-tags.ts';

test('what it writes holds no tag, and is read as what it was', () => {
  const data = { title: '</script><script>evil()</script>' };
  expect(jsonWithoutTags(data)).not.toContain('<');
  expect(JSON.parse(jsonWithoutTags(data))).toEqual(data);
});
