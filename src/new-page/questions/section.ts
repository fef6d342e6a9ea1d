import type { Choice, Question, Reading } from '../../questions/question.ts';
import { findNamed } from '../find-named.ts';

const ROOT = '.';

/**
 * In which folder the page goes.
 *
 * @param sections The folders of `content/pages`, as they are on disk: no other is accepted, so
 *   no answer leads out of it.
 */
export function sectionQuestion(given: string | undefined, sections: readonly string[]): Question<string> {
  return {
    flag: 'section',
    message: 'Dans quel dossier de content/pages ?',
    given,
    default: undefined,
    choices: [...sections.map(choice), { value: ROOT, label: 'content/pages même, hors de tout dossier' }],
    read: (answer) => read(answer, sections),
  };
}

function choice(section: string): Choice {
  return { value: section, label: section };
}

function read(answer: string, sections: readonly string[]): Reading<string> {
  const written = answer
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\.\/(?=.)/, '')
    .replace(/(?<=.)\/+$/, '');
  if (written === ROOT) return { value: '' };
  if (/^(\/|[a-z]:)/i.test(written) || written.split('/').includes('..')) {
    return { fault: 'le chemin sort de content/pages. Donnez un dossier de content/pages, par exemple approche.' };
  }
  const found = findNamed(written, sections, (section) => [section]);
  return 'value' in found
    ? found
    : { fault: `ce n’est pas un dossier de content/pages (un lien symbolique n’y compte pas) : ${found.fault}` };
}
