import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

const check = (text: string) => told({ 'pages/a.md': page(text), 'public/x.png': '' });

test.each(['<img src="/x.png">', '<p>\n<img src="/x.png" title="X">\n</p>', '<a href="/a"><img src="/x.png"></a>'])(
  '%j has no alternative',
  async (text) => {
    expect(await check(text)).toEqual([
      expect.stringMatching(/^\?pages\/a.md:[67] image-alt Cette image n’a pas de texte/),
    ]);
  },
);

test.each(['[![](/x.png)](/a)', '<a href="/a"><img src="/x.png" alt=""></a>'])(
  '%j is a link without a name',
  async (text) => {
    expect(await check(text)).toEqual([
      expect.stringMatching(/^\?pages\/a.md:6 image-alt .*seul contenu du lien vers « \/a »/),
    ]);
  },
);

test.each(['![Un schéma](/x.png)', '![](/x.png)', '<img src="/x.png" alt>', '[![](/x.png) Les étapes](/a)'])(
  '%j is right',
  async (text) => {
    expect(await check(text)).toEqual([]);
  },
);
