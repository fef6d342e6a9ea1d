import { expect, test } from 'vitest';
import { render } from './render.ts';

const TABLE = '| a | b |\n|---|---|\n| c | d |';

test.each(['|---|---|', '|===|===|', '| :--- | ---: |'])(
  'a rule in the body of a table is refused: %s',
  async (rule) => {
    const { places, reasons } = await render(`${TABLE}\n${rule}\n| e | f |`);
    expect(places).toEqual(['4 kramdown-table']);
    expect(reasons[0]).toContain('Supprimez celle-ci');
  },
);

test.each([TABLE, `${TABLE}\n| - | - |`])('cells with a dash are cells: %j', async (table) => {
  const { places } = await render(table);
  expect(places).toEqual([]);
});
