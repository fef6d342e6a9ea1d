/** `npm run new`: makes a page, and its entry in the menu. */
import { contentDir } from '../content-folder/content-dir.ts';
import { readContentFolder } from '../content-folder/read-content-folder.ts';
import { answerAll } from '../new-page/answer-all.ts';
import { type Flags, PAGE_FLAGS } from '../new-page/flags.ts';
import { nextSteps } from '../new-page/next-steps.ts';
import { plan } from '../new-page/plan.ts';
import { readSections } from '../new-page/sections.ts';
import { USAGE } from '../new-page/usage.ts';
import { writePlan } from '../new-page/write-plan.ts';
import type { Asker } from '../questions/question.ts';
import { parseSite } from '../site/parse-site.ts';
import { answeredCommand } from './answered-command.ts';

process.exitCode = await answeredCommand({ ...PAGE_FLAGS, usage: USAGE, make: makePage }, process.argv.slice(2));

async function makePage(flags: Flags, _positionals: string[], asker: Asker | undefined): Promise<string> {
  const [folder, sections] = await Promise.all([readContentFolder(contentDir), readSections(contentDir)]);
  const draft = await answerAll(flags, { site: parseSite(folder), contentDir, sections }, asker);
  const planned = plan(folder, draft);
  await writePlan(planned);
  return nextSteps(planned, draft.permalink);
}
