/** `npm run new`: makes a page, and its entry in the menu. */

import { answeredCommand } from '../command-line/answered-command.ts';
import { contentDir } from '../content-folder/content-dir.ts';
import { readContentFolder } from '../content-folder/read-content-folder.ts';
import { answerAll } from '../new-page/answer-all.ts';
import { PAGE_FLAGS, type PageFlags } from '../new-page/flags.ts';
import { nextSteps } from '../new-page/next-steps.ts';
import { plan } from '../new-page/plan.ts';
import { readSections } from '../new-page/sections.ts';
import { PAGE_USAGE } from '../new-page/usage.ts';
import { writePlan } from '../new-page/write-plan.ts';
import type { Asker } from '../questions/question.ts';
import { parseSite } from '../site/parse-site.ts';

await answeredCommand({ name: 'new', options: PAGE_FLAGS, most: 0, usage: PAGE_USAGE, make: makePage });

async function makePage(flags: PageFlags, _positionals: string[], asker: Asker | undefined): Promise<string> {
  const [folder, sections] = await Promise.all([readContentFolder(contentDir), readSections(contentDir)]);
  const draft = await answerAll(flags, { site: parseSite(folder), contentDir, sections }, asker);
  const planned = plan(folder, draft);
  await writePlan(planned);
  return nextSteps(planned, draft.permalink);
}
