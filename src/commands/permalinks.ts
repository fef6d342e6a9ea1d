/**
 * `npm run permalinks`: what was published, what is new, what is lost. `-- --accept` records what is new. Exits with 1
 * when something is lost or can't be recorded, with 2 when called wrongly.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../checks/reporters/report.ts';
import { isError } from '../checks/reporters/severity.ts';
import { contentDir } from '../content-folder/content-dir.ts';
import { loadSite } from '../content-folder/load-site.ts';
import { LEDGER_NAME } from '../content-folder/read-content-folder.ts';
import { acceptNews } from '../ledger/accept-news.ts';
import { compareLedger } from '../ledger/compare-ledger.ts';
import { ledgerSummary } from '../ledger/ledger-summary.ts';
import { parseLedger } from '../ledger/parse-ledger.ts';
import { writeLedger } from '../ledger/write-ledger.ts';

const path = join(contentDir, LEDGER_NAME);
const USAGE = `Usage : npm run permalinks -- [--accept]

Dit ce qui a été publié, ce qui est nouveau et ce qui a disparu (${path}).

  --accept    note ce qui est nouveau
  -h, --help  affiche cette aide`;

const options = readOptions();
if (options?.help) console.log(USAGE);
else if (options) process.exitCode = (await tell(options.accept)) ? 0 : 1;

/** Tells, records if asked to, and returns whether all is well. */
async function tell(isAccepting: boolean): Promise<boolean> {
  const site = await loadSite(contentDir, 'lint');
  const errors = site.messages.filter(isError);
  const others = errors.filter((message) => !isLoss(message));
  if (isAccepting && others.length > 0) {
    console.error(`${report(others, process.stderr)}\n\nRien n’a été noté : corrigez d’abord ces erreurs.`);
    return false;
  }
  const ledger = site.ledger ?? parseLedger(new VFile({ path }));
  const comparison = compareLedger(ledger, site);
  if (isAccepting) writeFileSync(path, writeLedger(acceptNews(ledger, comparison)));
  console.log(ledgerSummary(ledger, comparison, isAccepting));
  const losses = errors.filter(isLoss);
  if (losses.length > 0) console.error(`\n${report(losses, process.stderr)}`);
  return losses.length === 0;
}

function isLoss({ ruleId }: VFileMessage): boolean {
  return ruleId === 'lost-address' || ruleId === 'lost-anchor';
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { accept: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    return values;
  } catch {
    console.error(`${process.argv.slice(2).join(' ')} : options inconnues.\n\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}
