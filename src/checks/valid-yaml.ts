import type { z } from 'astro/zod';
import { frontMatterSchema } from '../front-matter/schema.ts';
import { settingsSchema } from '../settings/schema.ts';
import { sidebarSchema } from '../sidebars/schema.ts';
import type { Parsed } from '../site/parse-site.ts';
import { schemaFaults } from '../yaml/schema-faults.ts';
import { fault, type Rule } from './rule.ts';

/** Front matter, sidebars and settings parse as YAML and hold what their schema allows. */
export const validYaml: Rule = ({ pages, sidebars, settings }) => [
  ...pages.flatMap((page) => faultsIn(page, frontMatterSchema)),
  ...sidebars.flatMap((sidebar) => faultsIn(sidebar, sidebarSchema)),
  ...faultsIn(settings, settingsSchema),
];

function faultsIn({ file, yaml }: Parsed<unknown>, schema: z.ZodType) {
  if (yaml.faults.length > 0) return yaml.faults.map(({ place, reason }) => fault(file, place, reason, 'yaml'));
  return schemaFaults(schema, yaml.data).map(({ path, reason }) => fault(file, yaml.locate(path), reason, 'schema'));
}
