import { expect, test } from 'vitest';
import { told } from './small-site.ts';

const mdx = (text: string) => ({ 'pages/a.mdx': text });

test('front matter that ends in the same place for everyone is fine', async () => {
  expect(await told(mdx('---\nlayout: page\ntitle: A\n---\n\nTexte.\n'))).toEqual([]);
  expect(await told(mdx('---\r\nlayout: page\r\ntitle: A\r\n---\r\n\r\nTexte.\r\n'))).toEqual([]);
});

test('a line at which others end it is told', async () => {
  const found = await told(mdx('---\nlayout: page\ntitle: A\n+++: b\nexport const c = 1\n---\n\nTexte.\n'));
  expect(found.length).toBeGreaterThan(0);
  expect(await told(mdx('---\nlayout: page\ntitle: A\n+++: b\n---\n\nTexte.\n'))).toContainEqual(
    expect.stringMatching(/^pages\/a\.mdx:1 yaml .*« \+\+\+ »/),
  );
});
