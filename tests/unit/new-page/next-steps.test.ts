import { expect, test } from 'vitest';
import { nextSteps } from '../../../src/new-page/next-steps.ts';

const file = (path: string) => ({ path, text: '' });

test('what was written is named, and where to look at it', () => {
  const told = nextSteps({ page: file('content/pages/a.md'), sidebar: file('content/sidebars/m.yml') } as never, '/é');
  expect(told).toMatch(/^Page créée : content\/pages\/a\.md\nMenu complété : content\/sidebars\/m\.yml\n/);
  expect(told).toContain('http://localhost:4321/%C3%A9 ');
});

test('without a menu, none is named', () => {
  expect(nextSteps({ page: file('content/pages/a.md'), sidebar: undefined } as never, '/a')).not.toContain('Menu');
});
