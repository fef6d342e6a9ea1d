/** `npm run new-site`: starts another site's content folder. */

import { answeredCommand } from '../command-line/answered-command.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { SITE_FLAGS, type SiteFlags } from '../new-site/flags.ts';
import { nextSteps } from '../new-site/next-steps.ts';
import { nameQuestion, urlQuestion } from '../new-site/site-questions.ts';
import { SITE_USAGE } from '../new-site/usage.ts';
import { refuseUnlessFree, writeSite } from '../new-site/write-site.ts';
import { type Asker, type Fault, Refusal, settle } from '../questions/question.ts';

await answeredCommand({ name: 'new-site', options: SITE_FLAGS, most: 1, usage: SITE_USAGE, make: makeSite });

async function makeSite(flags: SiteFlags, [folder]: string[], asker: Asker | undefined): Promise<string> {
  if (folder === undefined) throw new UsageError('Donnez le chemin d’un dossier : npm run new-site -- ../mon-site');
  // Before anything is asked: the answers would be lost.
  await refuseUnlessFree(folder);
  const faults: Fault[] = [];
  const name = await settle(nameQuestion(flags), asker, faults);
  const url = await settle(urlQuestion(flags), asker, faults);
  if (name === undefined || url === undefined) throw new Refusal(faults);
  await writeSite(folder, { name, url });
  return nextSteps(folder, name);
}
