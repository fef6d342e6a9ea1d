/** `npm run licences`: says which packages have a licence that is not allowed. Exits with 1 when one has. */
import { readFileSync } from 'node:fs';
import { licenceFaults } from '../licences/licence-faults.ts';
import { LOCK_FILES } from '../licences/lock-files.ts';

const faults = LOCK_FILES.flatMap((path) => licenceFaults(JSON.parse(readFileSync(path, 'utf8'))));
if (faults.length > 0) {
  console.error(`Licences that src/licences/allowed.ts does not allow:\n${faults.join('\n')}`);
  process.exitCode = 1;
} else console.log('Every package has a licence that is allowed.');
