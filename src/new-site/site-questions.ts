import { oneLine } from '../questions/one-line.ts';
import type { Question, Reading } from '../questions/question.ts';
import type { SiteFlags } from './flags.ts';

export function nameQuestion({ name }: SiteFlags): Question<string> {
  return { flag: 'name', message: 'Le nom du site ?', given: name, default: undefined, read: oneLine };
}

export function urlQuestion({ url }: SiteFlags): Question<string> {
  return {
    flag: 'url',
    message: 'Son adresse publique ? (https://…)',
    given: url,
    default: undefined,
    read: publicAddress,
  };
}

/** Pages are published at the root of their domain: `https://mon-site.gouv.fr`. */
function publicAddress(written: string): Reading<string> {
  const url = URL.parse(written.trim());
  if (url?.protocol !== 'https:')
    return { fault: 'il faut une adresse entière, par exemple https://mon-site.gouv.fr.' };
  const hasMore = url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '';
  return hasMore ? { fault: `il faut le domaine seul : ${url.origin}.` } : { value: url.origin };
}
