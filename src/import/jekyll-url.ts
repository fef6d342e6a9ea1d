import type { JekyllConfig, JekyllDocument } from './jekyll-site.ts';

type Located = Pick<JekyllDocument, 'path' | 'collection' | 'data'>;

/**
 * Where Jekyll publishes a page or a document.
 *
 * @see https://jekyllrb.com/docs/permalinks/
 */
export function jekyllUrl(document: Located, config: JekyllConfig): string {
  const { permalink } = document.data;
  const template = typeof permalink === 'string' && permalink !== '' ? permalink : templateOf(document, config);
  const values = placeholders(document);
  const filled = template.replace(/:(\w+)/g, (written, name: string) => fill(name, values) ?? written);
  return `/${filled}`.replace(/\/{2,}/g, '/');
}

/** The longest name that there is: Jekyll replaces `:title` in `:titles`, too. */
function fill(name: string, values: Readonly<Record<string, string>>): string | undefined {
  const known = Object.keys(values)
    .filter((one) => name.startsWith(one))
    .sort((a, b) => b.length - a.length)[0];
  return known === undefined ? undefined : values[known] + name.slice(known.length);
}

/** Jekyll's named styles, for posts. */
const STYLES: Readonly<Record<string, string>> = {
  pretty: '/:categories/:year/:month/:day/:title/',
  date: '/:categories/:year/:month/:day/:title:output_ext',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

function templateOf({ path, collection }: Located, { permalink, collections }: JekyllConfig): string {
  if (collection === undefined) {
    return /(?:^|\/)index\.\w+$/.test(path) ? '/:path/' : `/:path/:basename${suffix(permalink)}`;
  }
  const own = collections.get(collection)?.permalink;
  if (collection === 'posts') {
    const style = own ?? permalink ?? 'date';
    return STYLES[style] ?? style;
  }
  return own ?? `/:collection/:path${suffix(permalink)}`;
}

/** What `permalink` of `_config.yml` means for what is no post. */
function suffix(style: string | undefined): string {
  if (style === undefined || style in STYLES) return style === 'pretty' ? '/' : ':output_ext';
  if (style.endsWith('/')) return '/';
  return style.endsWith(':output_ext') ? ':output_ext' : '';
}

function placeholders({ path, collection, data }: Located): Record<string, string> {
  const withoutExtension = path.replace(/\.\w+$/, '');
  const basename = withoutExtension.split('/').at(-1) ?? '';
  const folder = withoutExtension.split('/').slice(0, -1).join('/');
  const [, date, dated] = /^(\d{4}-\d{1,2}-\d{1,2})-(.*)$/.exec(basename) ?? [];
  const name = collection === 'posts' ? (dated ?? basename) : basename;
  const given = typeof data['slug'] === 'string' ? data['slug'] : name;
  const [year = '', month = '', day = ''] = dateOf(data['date']) ?? date?.split('-') ?? [];
  return {
    path: collection === undefined ? folder : withoutExtension.split('/').slice(1).join('/'),
    basename,
    name: slug(name),
    title: prettySlug(given),
    slug: slug(given),
    collection: collection ?? '',
    output_ext: '.html',
    categories: categoriesOf(data)
      .map((category) => category.toLowerCase())
      .join('/'),
    year,
    month: month.padStart(2, '0'),
    day: day.padStart(2, '0'),
    i_month: month.replace(/^0/, ''),
    i_day: day.replace(/^0/, ''),
    short_year: year.slice(2),
  };
}

/** Jekyll's slugs keep accents; what is no letter or digit becomes a hyphen. */
function slug(text: string): string {
  return text
    .replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

/** For titles, capitals stay, and the signs that an address may hold. */
function prettySlug(text: string): string {
  return text.replace(/[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu, '-').replace(/^-|-$/g, '');
}

function dateOf(date: unknown): string[] | undefined {
  const written = date instanceof Date ? date.toISOString() : String(date ?? '');
  return /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(written)?.slice(1);
}

function categoriesOf({ categories, category }: Readonly<Record<string, unknown>>): string[] {
  const written = categories ?? category ?? [];
  return Array.isArray(written) ? written.map(String) : String(written).split(/\s+/).filter(Boolean);
}
