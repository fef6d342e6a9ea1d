import { afterEach } from 'vitest';

/** What a screen holds of what was expected, received, or printed by a build. */
const [LINES, COLUMNS] = [40, 400];

/** An expectation about a whole page or report prints it when it fails: its two ends are enough to know it by. */
afterEach(({ task }) => {
  for (const error of task.result?.errors ?? []) {
    error.message = shortened(error.message);
    if (error.diff !== undefined) error.diff = shortened(error.diff);
  }
});

function shortened(text: string): string {
  const lines = text.split('\n').map((line) => (line.length > COLUMNS ? `${line.slice(0, COLUMNS)} …` : line));
  const more = lines.length - LINES;
  if (more > 0) lines.splice(LINES / 2, more, `… ${more} lines …`);
  return lines.join('\n');
}
