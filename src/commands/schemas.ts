/** Writes the JSON schemas that VS Code reads (see .vscode/settings.json). */
import { execSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentDir } from '../content-folder/content-dir.ts';
import { editorSchemas } from '../json-schemas/editor-schemas.ts';
import { writeFrontMatterIndex } from '../json-schemas/write-front-matter-index.ts';

const FOLDER = '.vscode/schemas';

mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(editorSchemas())) {
  writeFileSync(join(FOLDER, name), `${JSON.stringify(schema, null, 2)}\n`);
}
// Biome lays JSON out its own way; the lint step would refuse any other.
execSync(`npx --no-install biome format --write ${FOLDER}`, { stdio: 'inherit' });

await writeFrontMatterIndex(pathToFileURL(`${process.cwd()}/`), contentDir);
