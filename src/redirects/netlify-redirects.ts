import { permalinkHref } from '../permalinks/output-path.ts';
import { addressForms } from './address-forms.ts';
import type { Redirect } from './redirects.ts';

/**
 * The text of Netlify's `_redirects`: a 301 for each form of an old address, which wins over the page that stands
 * there for other servers (`!`). Netlify compares addresses as browsers send them, percent-encoded, and takes `/a/`
 * for `/a`.
 *
 * @see https://docs.netlify.com/manage/routing/redirects/overview/
 */
export function netlifyRedirects(redirects: readonly Redirect[]): string {
  const lines = redirects.flatMap(({ from, to }) =>
    addressForms(from)
      .filter((form) => form === '/' || !form.endsWith('/'))
      .map((form) => `${permalinkHref(form)} ${to} 301!\n`),
  );
  return lines.join('');
}
