import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const menu = JSON.parse(readFileSync(new URL('menu.json', import.meta.url), 'utf8'));

export default defineConfig({
  site: 'https://example.org',
  integrations: [
    starlight({
      title: 'Bench',
      locales: { root: { label: 'Français', lang: 'fr' } },
      sidebar: menu.map(({ path, title }) => ({ label: title, link: path })),
    }),
  ],
});
