import { resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { sarif } from '../../../../src/checks/reporters/sarif.ts';
import { error, placeless, range, warning } from './message.ts';

const log = (messages: VFileMessage[], root = resolve('.')) =>
  JSON.parse(sarif.report(messages, { root, stream: process.stdout }));
const result = (message: VFileMessage, root?: string) => log([message], root).runs[0].results[0];
const location = (message: VFileMessage, root?: string) => result(message, root).locations[0].physicalLocation;

describe('the log', () => {
  const messages = [error({ ruleId: 'schema' }), warning({ ruleId: 'liquid' }), warning({ ruleId: 'schema' })];

  test('says what it is', () => {
    const { $schema, version, runs } = log(messages);
    expect(version).toBe('2.1.0');
    expect($schema).toMatch(/^https:\/\/.*sarif-schema-2\.1\.0\.json$/);
    expect(runs).toHaveLength(1);
  });

  test('names the tool and each rule once', () => {
    expect(log(messages).runs[0].tool.driver).toEqual({
      name: 'approche',
      rules: [{ id: 'schema' }, { id: 'liquid' }],
    });
  });

  test('each result leads to its rule', () => {
    const { results, tool } = log(messages).runs[0];
    const levels = results.map(({ ruleId, level }: { ruleId: string; level: string }) => [ruleId, level]);
    expect(levels).toEqual([
      ['schema', 'error'],
      ['liquid', 'warning'],
      ['schema', 'warning'],
    ]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('nothing wrong: no result, which the schema wants written', () => {
    expect(log([]).runs[0]).toMatchObject({ tool: { driver: { rules: [] } }, results: [] });
  });

  test('has no key but those of the schema', () => {
    const [run] = log([error({ place: range(1, 2, 3, 4) })]).runs;
    expect(Object.keys(run)).toEqual(['tool', 'language', 'columnKind', 'results']);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.language).toMatch(/^[a-z]{2}$/);
    expect(Object.keys(run.results[0])).toEqual(['ruleId', 'ruleIndex', 'level', 'message', 'locations']);
  });
});

test('a message of several lines stays whole', () => {
  const reason = 'Écrivez « 100 % » :\n---\ntitle: A\n---';
  expect(result(error({ reason })).message).toEqual({ text: reason });
});

describe('the place', () => {
  test.each([
    ['a point', error(), { startLine: 3, startColumn: 5 }],
    ['a range', error({ place: range(3, 5, 4, 2) }), { startLine: 3, startColumn: 5, endLine: 4, endColumn: 2 }],
    ['none: the start of the file', placeless(), { startLine: 1, startColumn: 1 }],
  ])('%s', (_case, message, region) => {
    expect(location(message).region).toEqual(region);
  });
});

describe('the file', () => {
  test.each([
    ['plain', 'content/a.md', 'content/a.md'],
    ['absolute', resolve('content/a.md'), 'content/a.md'],
    ['accents and spaces', 'content/à côté.md', 'content/%C3%A0%20c%C3%B4t%C3%A9.md'],
    ['marks that mean something in an address', 'content/50%?#[a].md', 'content/50%25%3F%23%5Ba%5D.md'],
    ['a colon, which would make a scheme', 'a:b.md', 'a%3Ab.md'],
  ])('%s', (_case, file, uri) => {
    expect(location(error({ file })).artifactLocation).toEqual({ uri, uriBaseId: '%SRCROOT%' });
  });

  test('outside of the repository: the whole address', () => {
    const { artifactLocation } = location(error({ file: '/ailleurs/à.md' }));
    expect(artifactLocation).toEqual({ uri: 'file:///ailleurs/%C3%A0.md' });
  });

  test('none: no location', () => {
    expect(result(placeless({ file: '' })).locations).toEqual([]);
  });

  test('a message without a rule still has one', () => {
    const { results, tool } = log([Object.assign(error(), { ruleId: undefined })]).runs[0];
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe(results[0].ruleId);
  });
});
