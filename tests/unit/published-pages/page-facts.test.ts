import { expect, test } from 'vitest';
import { pageFacts } from '../../../src/published-pages/page-facts.ts';

test('one reading tells the markup, the policy, the references and the anchors of a page', () => {
  const { markup, policy, file } = pageFacts('<p id="un"><a href="/x">un</a><script>a()</script>');
  expect(markup).toEqual(['<p id="un">', '<a href="/x">', '<script>', '<script>a()</script>']);
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-");
  expect(file.references).toEqual([{ address: '/x', kind: 'link', component: undefined }]);
  expect(file.anchors).toEqual(new Set(['un']));
});
