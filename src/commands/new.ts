import { contentDir } from '../content-folder/content-dir.ts';
import { readContentFolder } from '../content-folder/read-content-folder.ts';
import { answerAll } from '../new-page/answer-all.ts';
import { type Flags, readFlags } from '../new-page/flags.ts';
import { nextSteps } from '../new-page/next-steps.ts';
import { plan } from '../new-page/plan.ts';
import { Refusal } from '../new-page/question.ts';
import { readSections } from '../new-page/sections.ts';
import { Cancelled, terminalAsker } from '../new-page/terminal.ts';
import { USAGE } from '../new-page/usage.ts';
import { writePlan } from '../new-page/write-plan.ts';
import { parseSite } from '../site/parse-site.ts';

const [DONE, REFUSED, WRONG_USAGE] = [0, 1, 2];

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const read = readFlags(args);
  if ('fault' in read) return stop(read.fault, WRONG_USAGE);
  if (read.flags.help) return tell(USAGE);
  try {
    return tell(await makePage(read.flags));
  } catch (error) {
    if (error instanceof Cancelled) return tell('Abandon : rien n’a été écrit.');
    if (!(error instanceof Refusal)) throw error;
    const isUsage = error.faults.some(({ kind }) => kind === 'usage');
    return stop(error.message, isUsage ? WRONG_USAGE : REFUSED);
  }
}

async function makePage(flags: Flags): Promise<string> {
  const [folder, sections] = await Promise.all([readContentFolder(contentDir), readSections(contentDir)]);
  const isSomeoneThere = process.stdin.isTTY && process.stdout.isTTY && !flags.yes;
  const asker = isSomeoneThere ? terminalAsker(process.stdin, process.stdout) : undefined;
  const draft = await answerAll(flags, { site: parseSite(folder), contentDir, sections }, asker);
  const planned = plan(folder, draft);
  await writePlan(planned);
  return nextSteps(planned, draft.permalink);
}

function tell(text: string): number {
  console.log(text);
  return DONE;
}

function stop(reason: string, exitCode: number): number {
  console.error(`${reason}\n\nRien n’a été écrit.${exitCode === WRONG_USAGE ? ' Aide : npm run new -- --help' : ''}`);
  return exitCode;
}
