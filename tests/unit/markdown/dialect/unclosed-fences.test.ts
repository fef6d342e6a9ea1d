import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';

const faultsIn = async (markdown: string) =>
  (await renderMarkdown(markdown, 'page.md')).messages.map(({ line, reason }) => `${line}: ${reason}`);

test('fenced code that is not closed', async () => {
  expect(await faultsIn('a\n\n```js\nb\n\n# c')).toEqual([
    '3: Ce bloc de code n’est pas fermé : toute la suite en ferait partie. Écrivez « ``` », seul sur une ligne, là où il finit.',
  ]);
});

test.each(['```\na\n```', '~~~~\n```\n~~~~~', '> ```\n> a\n> ```', '- ```\n  a\n  ```', '    ```\n    a', '```\n```'])(
  '%j is closed, or no fence',
  async (markdown) => expect(await faultsIn(markdown)).toEqual([]),
);
