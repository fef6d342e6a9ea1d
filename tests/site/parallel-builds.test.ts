import { expect, test } from 'vitest';
import { build, copyFixture } from './build.ts';

test('two folders that are built at once do not mix', async () => {
  const page = (title: string) => `---\nlayout: page\ntitle: ${title}\n---\n\nTexte.\n`;
  const names = ['un', 'deux', 'trois'];
  const folders = await Promise.all(names.map((name) => copyFixture('small', { [`pages/${name}.md`]: page(name) })));
  const builds = await Promise.all(folders.map((folder) => build(folder)));
  for (const [index, { exitCode, output, files }] of builds.entries()) {
    expect(exitCode, output).toBe(0);
    expect(files.filter((file) => names.includes(file.replace('.html', '')))).toEqual([`${names[index]}.html`]);
  }
});
