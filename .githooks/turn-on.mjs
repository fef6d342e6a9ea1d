// Turns the hooks of this folder on, after « npm install » in a clone. Plain JavaScript: it runs on the Node that is there.
// Someone's own hooks stay, and so does all that is no clone: an archive, a linked worktree, a CI job.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const git = (...args) => spawnSync('git', args).status === 0;
const isClone = statSync('.git', { throwIfNoEntry: false })?.isDirectory() ?? false;

if (isClone && !process.env.CI && !git('config', '--get', 'core.hooksPath')) {
  git('config', 'core.hooksPath', '.githooks');
}
