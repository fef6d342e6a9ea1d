// Shows what was just saved without loading the page anew, where it can: only while someone is writing, never in what
// is published (src/integrations/live-page.ts).
import { patchPage } from './patch-page.ts';

/** The page as the server last sent it. This runs before the page's own scripts, which change what is on the screen. */
let sent = document.cloneNode(true) as Document;

// Vite waits for whoever listens, then reloads what it was asked to. Without this, or if it fails, that is this page.
import.meta.hot?.on('vite:beforeFullReload', async (reload) => {
  const saved = await savedPage();
  if (!saved || !patchPage(document, sent, saved)) return;
  sent = saved;
  reload.path = '/another-page.html';
});

/** The page as the server sends it now, unless loading it shows something else: that it is gone, or what is wrong. */
async function savedPage(): Promise<Document | undefined> {
  if (document.querySelector('vite-error-overlay')) return undefined;
  const response = await fetch(location.href);
  return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
}
