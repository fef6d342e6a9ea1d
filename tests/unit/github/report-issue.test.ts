import { expect, test } from 'vitest';
import { reportIssue } from '../../../src/github/report-issue.ts';

/** A repository with these open issues, and the requests that were made to it. */
function repository(open: object[] = []) {
  const requests: unknown[][] = [];
  const api = async (method: string, path: string, body?: object) => {
    requests.push([method, path, body]);
    return (method === 'GET' ? open : {}) as never;
  };
  return { requests, repository: { api, path: '/repos/a/b' } };
}

const report = { title: 'Liens', label: 'liens-externes', body: '# Liens\n' };
const changes = (requests: unknown[][]) => requests.filter(([method]) => method !== 'GET');

test('opens an issue when there is none', async () => {
  const { requests, repository: to } = repository();
  expect(await reportIssue(to, report)).toBe('opened');
  expect(requests).toEqual([
    ['GET', '/repos/a/b/issues?labels=liens-externes&state=open&per_page=1&sort=created', undefined],
    ['POST', '/repos/a/b/issues', { title: 'Liens', body: '# Liens', labels: ['liens-externes'] }],
  ]);
});

test('writes over the one that is open', async () => {
  const { requests, repository: to } = repository([{ number: 7 }]);
  expect(await reportIssue(to, report)).toBe('updated');
  expect(changes(requests)).toEqual([['PATCH', '/repos/a/b/issues/7', { title: 'Liens', body: '# Liens' }]]);
});

test('closes it when there is nothing left', async () => {
  const { requests, repository: to } = repository([{ number: 7 }]);
  expect(await reportIssue(to, { ...report, body: ' \n' })).toBe('closed');
  expect(changes(requests)).toEqual([['PATCH', '/repos/a/b/issues/7', expect.objectContaining({ state: 'closed' })]]);
});

test('does nothing when there is nothing to report, and nothing open', async () => {
  const { requests, repository: to } = repository();
  expect(await reportIssue(to, { ...report, body: '' })).toBe('nothing');
  expect(changes(requests)).toEqual([]);
});

test('a pull request with the label is no issue', async () => {
  const { repository: to } = repository([{ number: 7, pull_request: {} }]);
  expect(await reportIssue(to, report)).toBe('opened');
});

test('a report that GitHub would refuse is cut at the end of a line', async () => {
  const { requests, repository: to } = repository();
  await reportIssue(to, { ...report, body: 'une ligne\n'.repeat(20_000) });
  const [[, , body]] = changes(requests) as [[string, string, { body: string }]];
  expect(body.body.length).toBeLessThanOrEqual(65_536);
  expect(body.body).toMatch(/\nune ligne\n\n… Le rapport est trop long/);
});
