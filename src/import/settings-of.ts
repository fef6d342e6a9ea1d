import { stringify } from 'yaml';
import { frontMatterSchema } from '../front-matter/schema.ts';
import type { Converted } from './converted.ts';
import type { JekyllSite, Note } from './jekyll-site.ts';

/** The name and the address of a site, in its `site.yml`. */
export function settingsOf({ config }: JekyllSite): Converted {
  const { title, url, description, tagline, lang } = config.values;
  const isSecure = typeof url === 'string' && /^https:\/\/[^/]/.test(url);
  const settings = {
    title: typeof title === 'string' && title !== '' ? title : 'Titre du site',
    url: isSecure ? url : 'https://exemple.gouv.fr',
    ...(typeof (tagline ?? description) === 'string' && { tagline: tagline ?? description }),
    ...(typeof lang === 'string' && { lang }),
  };
  const text = isSecure
    ? 'Le titre et l’adresse du site sont repris ; l’en-tête et le pied de page sont à écrire.'
    : 'L’adresse du site (url, en https://) manque ou n’est pas sûre : corrigez-la dans site.yml.';
  return {
    files: [{ target: 'site.yml', source: '_config.yml', text: stringify(settings, { lineWidth: 0 }) }],
    notes: [{ kind: 'by-hand', path: '_config.yml', line: 1, text }],
  };
}

/** What `defaults` give to pages under keys that there are none of here. */
export function unknownDefaults({ config }: JekyllSite): Note[] {
  const keys = new Set(config.defaults.flatMap(({ values }) => Object.keys(values)));
  const unknown = [...keys].filter((key) => !(key in frontMatterSchema.shape) && key !== 'published');
  return unknown.map((key): Note => {
    const text = `La clé « ${key} », que defaults donne à des pages, n’existe pas ici.`;
    return { kind: 'left-out', path: '_config.yml', line: 1, text };
  });
}
