import { permalinkHref } from '../permalinks/output-path.ts';
import type { Plan } from './plan.ts';

const DEV_SERVER = 'http://localhost:4321';

/** What was done, and what the editor does next, in French. */
export function nextSteps({ page, sidebar }: Plan, permalink: string): string {
  return [
    `Page créée : ${page.path}`,
    ...(sidebar ? [`Menu complété : ${sidebar.path}`] : []),
    '',
    'Ensuite :',
    `  1. Ouvrez ${page.path}, écrivez le texte sous l’en-tête ; ajoutez une « description » à l’en-tête.`,
    `  2. npm run dev, puis ${DEV_SERVER}${permalinkHref(permalink)} : la page se recharge à chaque enregistrement.`,
    '  3. npm run check : la vérification dit ce qui est à corriger.',
    '  4. Proposez votre page (pull request).',
  ].join('\n');
}
