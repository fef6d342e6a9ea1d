import { readFileSync } from 'node:fs';

const menu = JSON.parse(readFileSync(new URL('../menu.json', import.meta.url), 'utf8'));

export default {
  lang: 'fr',
  title: 'Bench',
  srcDir: 'content',
  cleanUrls: true,
  // What the pages lead to and show besides each other is not here.
  ignoreDeadLinks: true,
  vue: { template: { transformAssetUrls: { includeAbsolute: false } } },
  themeConfig: { sidebar: menu.map(({ path, title }) => ({ text: title, link: path })) },
};
