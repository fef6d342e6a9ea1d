import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../../src/settings/schema.ts';
import { type PageData, pageView, type SiteView } from '../../../src/site/page-view.ts';

const site: SiteView = {
  settings: settingsSchema.parse({ title: 'beta.gouv.fr', url: 'https://beta.gouv.fr' }),
  pages: [],
  sidebars: new Map([['approche', { title: 'Menu', items: [{ label: 'Ici', href: '/ici', permalink: '/ici' }] }]]),
  stylesheets: new Map([['side-panel.css', '/styles/abc/side-panel.css']]),
  icon: '/favicon.svg',
};
const view = (data: Partial<PageData>) =>
  pageView({ name: 'ici.md', layout: 'page', title: 'Ici', permalink: '/ici', ...data }, site);

describe('pageView', () => {
  test('names the document after the page and the site', () => {
    expect(view({ title: "Phase d'accélération" }).documentTitle).toBe("Phase d'accélération — beta.gouv.fr");
  });

  test('gives the absolute, percent-encoded public address', () => {
    expect(view({ permalink: '/fast/déroulement' }).canonical).toBe('https://beta.gouv.fr/fast/d%C3%A9roulement');
  });

  test('turns stylesheet names into addresses, in order, and leaves addresses alone', () => {
    expect(view({ additional_css: ['https://x.fr/a.css', 'side-panel.css'] }).stylesheets).toEqual([
      'https://x.fr/a.css',
      '/styles/abc/side-panel.css',
    ]);
    expect(view({}).stylesheets).toEqual([]);
  });

  test('marks the page in the sidebar that it names, with or without .html', () => {
    for (const sidebar of ['sidebar-approche.html', 'sidebar-approche']) {
      expect(view({ sidebar }).sidebar?.items).toEqual([{ label: 'Ici', href: '/ici', current: true }]);
    }
    expect(view({}).sidebar).toBeUndefined();
  });

  test('makes the address of its picture absolute', () => {
    expect(view({ image: '/images/phases.svg' }).socialImage?.address).toBe('https://beta.gouv.fr/images/phases.svg');
    expect(view({ image: 'https://x.fr/a.png' }).socialImage?.address).toBe('https://x.fr/a.png');
    expect(view({}).socialImage).toBeUndefined();
  });

  test('has a picture drawn when it is one of the site’s pages, and the settings let it', () => {
    const page = { name: 'ici.md', layout: 'page' as const, title: 'Ici', permalink: '/ici' };
    const withPage = { ...site, pages: [page] };
    expect(pageView(page, withPage).socialImage).toMatchObject({ isDrawn: true });
    const settings = { ...site.settings, social_images: false };
    expect(pageView(page, { ...withPage, settings }).socialImage).toBeUndefined();
  });

  test('takes the language of the page, else of the site', () => {
    expect(view({ lang: 'en' }).lang).toBe('en');
    expect(view({}).lang).toBe('fr');
    expect([view({ lang: 'en' }).foreignLang, view({ lang: 'fr' }).foreignLang]).toEqual(['en', undefined]);
  });

  test('has a table of contents when its headings are three or more', () => {
    const heading = (text: string) => ({ depth: 2, slug: text, text });
    const page = { name: 'ici.md', layout: 'page' as const, title: 'Ici', permalink: '/ici' };
    expect(pageView(page, site, ['a', 'b', 'c'].map(heading)).summary.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(pageView(page, site, ['a', 'b'].map(heading)).summary).toEqual([]);
    expect(pageView({ ...page, toc: false }, site, ['a', 'b', 'c'].map(heading)).summary).toEqual([]);
  });
});
