import { expect, test } from 'vitest';
import { nextSteps } from '../../../src/new-site/next-steps.ts';

const commands = (folder: string) => nextSteps(folder, 'Mon site').match(/(CONTENT_DIR=|npm run).*(?<!\.)$/gm);

test('the commands to copy name the folder', () => {
  expect(commands('../mon-site')).toEqual([
    'CONTENT_DIR=../mon-site npm run dev',
    'npm run check -- ../mon-site',
    'CONTENT_DIR=../mon-site npm run build',
  ]);
});

test('a path that a shell would cut is quoted', () => {
  expect(commands("l'autre site")?.[1]).toBe(String.raw`npm run check -- 'l'\''autre site'`);
});

test('the usual folder needs no CONTENT_DIR', () => {
  expect(commands('content')).toEqual(['npm run dev', 'npm run check -- content', 'npm run build']);
});
