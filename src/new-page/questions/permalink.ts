import { join } from 'node:path';
import { VFile } from 'vfile';
import { uniquePermalink } from '../../checks/unique-permalink.ts';
import { normalisePermalink } from '../../permalinks/normalise-permalink.ts';
import type { Question, Reading } from '../../questions/question.ts';
import type { ParsedSite } from '../../site/parse-site.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import { pageName } from '../page-name.ts';
import { proposePermalink } from '../propose-permalink.ts';

/** An address of the page's own, and the file that it gives its name to. */
export interface Address {
  permalink: string;
  name: string;
}

/** At which address the page is published. `contentDir` is the site's, for messages. */
export function permalinkQuestion(
  given: string | undefined,
  site: ParsedSite,
  contentDir: string,
  section: string,
  title: string,
): Question<Address> {
  return {
    flag: 'permalink',
    message: 'À quelle adresse ?',
    given,
    default: proposePermalink(section, title),
    read: (answer) => read(answer, site, contentDir, section),
  };
}

function read(answer: string, site: ParsedSite, contentDir: string, section: string): Reading<Address> {
  const result = normalisePermalink(answer);
  if ('fault' in result) return { fault: `l’adresse ${result.fault}.` };
  const { permalink } = result;
  const name = pageName(section, permalink);
  if (name === undefined) return { fault: 'il faut au moins une lettre ou un chiffre pour nommer le fichier.' };
  const path = join(contentDir, 'pages', name);
  const isTaken = [...site.pages, ...site.strays].some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (isTaken) return { fault: `le fichier ${path} existe déjà. Donnez une adresse qui finit autrement.` };
  const fault = addressFault(site, { name, permalink }, path);
  return fault === undefined ? { value: { permalink, name } } : { fault };
}

/** What the checker would say of a page that comes last, and so is the one that is in the way. */
function addressFault(site: ParsedSite, address: Address, path: string): string | undefined {
  const file = new VFile({ path });
  const page = { ...address, file, yaml: parseYaml(''), data: undefined, body: '' };
  return uniquePermalink({ ...site, pages: [...site.pages, page] }).find((message) => message.file === path)?.reason;
}
