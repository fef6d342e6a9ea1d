import { statSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/**
 * The content folder that a command is about. The modules that read it look at `CONTENT_DIR` as they load: a command
 * imports them once this has run.
 *
 * @param named The folder that the command line names, if it names one.
 * @throws UsageError when there is no such folder.
 */
export async function contentFolder(named: string | undefined): Promise<string> {
  if (named !== undefined) process.env['CONTENT_DIR'] = named;
  const { contentDir } = await import('../content-folder/content-dir.ts');
  if (statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) return contentDir;
  throw new UsageError(`« ${contentDir} » n’est pas un dossier. Donnez le chemin d’un dossier de contenu.`);
}
