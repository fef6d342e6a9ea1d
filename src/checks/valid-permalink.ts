import { defaultPermalink } from '../permalinks/default-permalink.ts';
import { normalisePermalink } from '../permalinks/normalise-permalink.ts';
import { writtenText } from '../site/parse-site.ts';
import { fault, type Rule } from './rule.ts';

/** Each permalink, and each address of `redirect_from`, is one that the site can publish. */
export const validPermalink: Rule = ({ pages }) =>
  pages.flatMap((page) => {
    const written = writtenText(page, 'permalink');
    const addresses = [
      { key: 'permalink', path: ['permalink'], value: written ?? defaultPermalink(page.name) },
      ...(page.data?.redirect_from ?? []).map((value, index) => ({
        key: 'redirect_from',
        path: ['redirect_from', index],
        value,
      })),
    ];
    return addresses.flatMap(({ key, path, value }) => {
      const result = normalisePermalink(value);
      if ('permalink' in result) return [];
      return [
        fault(
          page.file,
          page.yaml.locate(path),
          `\`${key}\` vaut « ${value} » : l’adresse ${result.fault}.`,
          'permalink',
        ),
      ];
    });
  });
