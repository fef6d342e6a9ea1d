import type { AstroIntegration } from 'astro';
import type { VFileMessage } from 'vfile-message';
import { isError } from '../checks/reporters/severity.ts';
import { onMessages } from '../content-folder/messages-channel.ts';

/** While writing, shows what is wrong with the content over the page, until it is mended. */
export function contentOverlay(): AstroIntegration {
  let errors: readonly VFileMessage[] = [];
  let tell: (hadErrors: boolean) => void = () => {};
  return {
    name: 'content-overlay',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'dev') return;
        onMessages((messages) => {
          const hadErrors = errors.length > 0;
          errors = messages.filter(isError);
          tell(hadErrors);
        });
      },
      'astro:server:setup': ({ server }) => {
        const { hot } = server.environments.client;
        const show = () => hot.send({ type: 'error', err: overlay(errors) });
        // A page that is opened, or reloaded, meanwhile.
        hot.on('vite:client:connect', () => errors.length > 0 && show());
        tell = (hadErrors) => {
          if (errors.length > 0) show();
          else if (hadErrors) hot.send({ type: 'full-reload' });
        };
      },
    },
  };
}

function overlay(errors: readonly VFileMessage[]) {
  const list = errors.map(({ file, line, column, reason }) => `${file}:${line}:${column}  ${reason}`);
  return { name: 'Contenu à corriger', message: list.join('\n\n'), stack: '' };
}
