import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onSite } from '../content-folder/site-channel.ts';
import { SECURITY_TXT, securityTxt } from '../security-txt/security-txt.ts';

/** Publishes `/.well-known/security.txt`, when the settings have a contact. */
export function securityContact(): AstroIntegration {
  let text: string | undefined;
  return {
    name: 'security-contact',
    hooks: {
      'astro:config:setup': () => {
        onSite(({ settings }) => {
          text = settings.data && securityTxt(settings.data);
        });
      },
      'astro:build:done': async ({ dir }) => {
        if (text === undefined) return;
        const path = join(fileURLToPath(dir), SECURITY_TXT);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text);
      },
    },
  };
}
