import { Ajv } from 'ajv';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { acceptYamlScalars, type JsonObject } from '../../../src/json-schemas/accept-yaml-scalars.ts';
import { boolean, integer, keys, oneOrMany, text } from '../../../src/yaml/fields.ts';

const ajv = new Ajv({ validateFormats: false, allowUnionTypes: true });

function accepts(schema: z.ZodType, yaml: string): boolean {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return ajv.validate(acceptYamlScalars(json as JsonObject), parse(yaml));
}

describe('accepts what a YAML reader makes of a text', () => {
  test.each<[string, z.ZodType, string[], string[]]>([
    ['text', text, ['Titre', '2023', '1.10', '-3', 'true', 'oui', '2024-05-01', '"2023"'], ['""', '', '[a]', '{a: b}']],
    ['integer', integer, ['2', '-2', '0', '"2"'], ['2.5', 'deux', 'true', '', '[2]']],
    ['boolean', boolean, ['true', 'false', '"true"', 'True'], ['oui', '1', '', '[true]']],
    ['choice', z.enum(['page', '404']), ['page', '404', '"404"'], ['405', 'pages']],
    ['date', z.iso.date(), ['2024-05-01'], ['2024', 'true']],
    ['pattern', text.regex(/^[a-z]{2}$/), ['fr', 'no'], ['12', 'true', 'abc']],
    ['one or many', oneOrMany(text, ''), ['a', '1', '[a, 1, true]'], ['', '{a: b}', '[[a]]']],
    [
      'keys',
      keys({ type: text, a: keys({ b: integer }) }),
      ['{type: 1, a: {b: 1}}'],
      ['{type: 1, a: {b: 1, c: 1}}', '{type: 1}'],
    ],
  ])('%s', (_name, schema, accepted, refused) => {
    expect(accepted.filter((yaml) => !accepts(schema, yaml))).toEqual([]);
    expect(refused.filter((yaml) => accepts(schema, yaml))).toEqual([]);
  });
});

test('reads defaults too, and leaves all the rest as it is', () => {
  const schema = {
    description: 'string',
    type: 'object',
    properties: {
      type: { type: 'string', default: 'true', description: 'd' },
      list: { type: 'array', minItems: 1, items: { $ref: '#/definitions/x' } },
    },
    required: ['type'],
  };
  expect(acceptYamlScalars(schema)).toEqual({
    ...schema,
    properties: {
      ...schema.properties,
      type: { type: ['string', 'number', 'boolean'], default: true, description: 'd' },
    },
  });
});
