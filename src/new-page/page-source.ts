import { stringify } from 'yaml';
import { sidebarName } from '../sidebars/sidebar-id.ts';
import type { PageDraft } from './draft.ts';

const STARTER = 'Écrivez ici le texte de la page.';

/**
 * The text of a new page: its front matter, and one line to start from.
 *
 * `compat` quotes what YAML 1.1 would not read as text either (`No`, `2024-05-01`): other
 * tools, Jekyll among them, read these files too.
 */
export function pageSource({ title, permalink, label, sidebar }: PageDraft): string {
  const keys = {
    layout: sidebar === undefined ? 'page' : 'with-sidebar',
    sidebar: sidebar === undefined ? undefined : sidebarName(sidebar),
    title,
    permalink,
    label,
  };
  const frontMatter = stringify(keys, { lineWidth: 0, compat: 'yaml-1.1' });
  return `---\n${frontMatter}---\n\n${STARTER}\n`;
}
