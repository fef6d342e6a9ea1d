import { spawnSync } from 'node:child_process';
import { debian, install } from '../install.ts';

/** Sees to it that there is a Java, which Nu needs. */
export function installJava(): void {
  install({
    name: 'Java',
    isThere: () => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0,
    ways: debian('default-jre-headless'),
    byHand: 'Install one, for instance default-jre-headless.',
  });
}
