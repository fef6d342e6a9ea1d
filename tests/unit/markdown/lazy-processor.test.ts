import { expect, test } from 'vitest';
import { lazyProcessor } from '../../../src/markdown/lazy-processor.ts';

test('it renders with the whole list of plugins', async () => {
  const { render } = await lazyProcessor.createRenderer({ syntaxHighlight: false });
  const { code } = await render('## Qui ?\n', { frontmatter: {} });
  expect(code).toBe('<h2 id="qui-">Qui\u202f?</h2>');
});
