import { frontMatterSchema } from '../front-matter/schema.ts';
import type { FrontMatterContext } from './convert-front-matter.ts';
import type { JekyllDocument, Note } from './jekyll-site.ts';
import { ourLayout, WITH_MENU } from './our-layout.ts';
import { isWhereItsPathSays } from './published-at.ts';

/** A key that a front matter gets, and why. */
interface Added {
  key: string;
  value: unknown;
  why: Pick<Note, 'kind' | 'text'>;
}

/** What Jekyll has from elsewhere: `defaults`, its own rules for addresses, and the title of the page's text. */
export function addedKeys(document: JekyllDocument, context: FrontMatterContext): Added[] {
  const { own, data } = document;
  const layout = ourLayout(data, context.layouts);
  const inherited = Object.entries(data).filter(
    ([key]) => !(key in own) && key in frontMatterSchema.shape && key !== 'permalink',
  );
  const known = inherited
    // The other layouts have no room for a menu.
    .filter(([key]) => key !== 'sidebar' || layout === WITH_MENU)
    .map(([key, value]): Added => {
      const text = `« ${key} » vient de defaults, dans _config.yml : ajouté.`;
      return { key, value: key === 'layout' ? layout : value, why: { kind: 'converted', text } };
    });
  const others = [titleOf(document), permalinkAdded(document), layoutOf(document)];
  return [...known, ...others.filter((one) => one !== undefined)];
}

function titleOf({ data, body, path }: JekyllDocument): Added | undefined {
  if (data['title'] !== undefined && data['title'] !== null) return undefined;
  const heading = /^#[ \t]+(.+?)[ \t]*#*$/m.exec(body)?.[1] ?? /<h1[^>]*>([^<]+)/.exec(body)?.[1];
  const name = path
    .replace(/^.*\/|\.\w+$/g, '')
    .replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '')
    .replaceAll(/[-_]+/g, ' ');
  const value = heading?.trim() ?? name.charAt(0).toUpperCase() + name.slice(1);
  return {
    key: 'title',
    value,
    why: { kind: 'by-hand', text: `La page n’avait pas de titre : « ${value} ». Relisez-le.` },
  };
}

function layoutOf({ data }: JekyllDocument): Added | undefined {
  if (data['layout'] !== undefined && data['layout'] !== null) return undefined;
  return {
    key: 'layout',
    value: 'page',
    why: { kind: 'by-hand', text: 'La page n’avait pas de mise en page : « page ». Relisez-la.' },
  };
}

function permalinkAdded(document: JekyllDocument): Added | undefined {
  if (document.own['permalink'] || isWhereItsPathSays(document)) return undefined;
  const { url } = document;
  return {
    key: 'permalink',
    value: url,
    why: { kind: 'converted', text: `Jekyll la publie à « ${url} » : permalink ajouté.` },
  };
}
