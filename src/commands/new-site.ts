/** `npm run new-site`: starts another site's content folder. */
import { SITE_FLAGS, type SiteFlags } from '../new-site/flags.ts';
import { nextSteps } from '../new-site/next-steps.ts';
import { nameQuestion, urlQuestion } from '../new-site/site-questions.ts';
import { SITE_USAGE } from '../new-site/usage.ts';
import { refuseUnlessFree, writeSite } from '../new-site/write-site.ts';
import { type Asker, type Fault, Refusal, settle } from '../questions/question.ts';
import { answeredCommand } from './answered-command.ts';

process.exitCode = await answeredCommand({ ...SITE_FLAGS, usage: SITE_USAGE, make: makeSite }, process.argv.slice(2));

async function makeSite(flags: SiteFlags, [folder, ...others]: string[], asker: Asker | undefined): Promise<string> {
  if (folder === undefined || others.length > 0) throw new Refusal([oneFolder()]);
  // Before anything is asked: the answers would be lost.
  await refuseUnlessFree(folder);
  const faults: Fault[] = [];
  const name = await settle(nameQuestion(flags), asker, faults);
  const url = await settle(urlQuestion(flags), asker, faults);
  if (name === undefined || url === undefined) throw new Refusal(faults);
  await writeSite(folder, { name, url });
  return nextSteps(folder, name);
}

function oneFolder(): Fault {
  const reason = 'Donnez le chemin d’un dossier, et d’un seul : npm run new-site -- ../mon-site';
  return { kind: 'usage', reason };
}
