import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { SECURITY_TXT, securityTxt } from '../security-txt/security-txt.ts';
import { afterBuild } from './after-build.ts';

/** Publishes `/.well-known/security.txt`, when the settings have a contact. */
export function securityContact(): AstroIntegration {
  return afterBuild('security-contact', async ({ site: { settings }, folder }) => {
    const text = settings.data && securityTxt(settings.data);
    if (text === undefined) return;
    const path = join(folder, SECURITY_TXT);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  });
}
