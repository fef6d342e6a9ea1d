/** `npm run licences`: says which packages have a licence that is not allowed. Exits with 1 when one has. */
import { readFileSync } from 'node:fs';
import { licenceFaults } from '../licences/licence-faults.ts';

const faults = licenceFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')));
if (faults.length > 0) {
  console.error(`Licences that src/licences/allowed.ts does not allow:\n${faults.join('\n')}`);
  process.exitCode = 1;
} else console.log('Every package has a licence that is allowed.');
