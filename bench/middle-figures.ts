import type { Figures } from './bench-builds.ts';
import type { Run } from './measure.ts';
import { median } from './median.ts';

/** The median of each figure, of several rounds of one generator and one number of pages. */
export function middleFigures(rounds: readonly [Figures, ...Figures[]]): Figures {
  const middle = (key: 'cold' | 'warm' | 'edited'): Run => ({
    wall: median(rounds.map((round) => round[key].wall)),
    cpu: median(rounds.map((round) => round[key].cpu)),
    memory: median(rounds.map((round) => round[key].memory)),
  });
  return { ...rounds[0], cold: middle('cold'), warm: middle('warm'), edited: middle('edited') };
}
