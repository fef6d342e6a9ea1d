import { PassThrough } from 'node:stream';
import { VFileMessage } from 'vfile-message';
import { afterEach, expect, test, vi } from 'vitest';
import { json } from '../../../../src/checks/reporters/json.ts';
import { report } from '../../../../src/checks/reporters/report.ts';

afterEach(() => vi.unstubAllEnvs());
const messages = [Object.assign(new VFileMessage('Une faute.'), { file: `${process.cwd()}/content/a.md`, line: 2 })];

test('where it runs says how it is told, unless that was asked for', () => {
  vi.stubEnv('GITHUB_ACTIONS', '');
  expect(report(messages, new PassThrough())).toContain('content/a.md:2');
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  expect(report(messages, new PassThrough())).toMatch(/^::(?:error|warning) /);
  expect(JSON.parse(report(messages, new PassThrough(), json))).toHaveProperty('messages');
});

test('files are named from the root of the repository', () => {
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  vi.stubEnv('GITHUB_WORKSPACE', `${process.cwd()}/content`);
  expect(report(messages, new PassThrough())).toContain('file=a.md,');
  vi.stubEnv('GITHUB_WORKSPACE', '');
  expect(report(messages, new PassThrough())).toContain('file=content/a.md,');
});
