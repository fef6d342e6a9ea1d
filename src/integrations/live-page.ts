import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const SCRIPT = fileURLToPath(new URL('../live-page/follow-saves.ts', import.meta.url));

/** While someone is writing, gives each page the script that shows what was saved. */
export function livePage(): AstroIntegration {
  return {
    name: 'live-page',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(SCRIPT)};`);
      },
    },
  };
}
