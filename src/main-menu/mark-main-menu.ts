import { outputPath } from '../permalinks/output-path.ts';
import type { MenuEntry } from '../settings/header-schema.ts';
import type { SettingsLink } from '../settings/link-schema.ts';

/** The value of `aria-current`: the page itself, or what it is part of. */
type Current = 'page' | 'true' | undefined;

export interface MainMenuLink {
  label: string;
  href: string;
  current: Current;
}
export interface MainMenuGroup {
  label: string;
  items: MainMenuLink[];
  current: Current;
}

/**
 * The main menu as one page sees it. Its own entry is current; where it has none, the entry of the nearest folder
 * above it is (`/a/` for `/a/b`), and so is the group that holds either.
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/navigation-principale
 */
export function markMainMenu(menu: readonly MenuEntry[], permalink: string): (MainMenuLink | MainMenuGroup)[] {
  const links = menu.flatMap(linksOf).map(({ link }) => link);
  const own = links.find((link) => outputPath(link) === outputPath(permalink));
  const section = own ?? nearestAbove(permalink, links);
  const mark = ({ label, link }: SettingsLink): MainMenuLink => {
    const current = own === undefined ? 'true' : 'page';
    return { label, href: link, current: link === section ? current : undefined };
  };
  return menu.map(({ label, link, items = [] }) => {
    if (link !== undefined) return mark({ label, link });
    const marked = items.map(mark);
    return { label, items: marked, current: marked.some(({ current }) => current) ? 'true' : undefined };
  });
}

function linksOf({ label, link, items = [] }: MenuEntry): SettingsLink[] {
  return link === undefined ? items : [{ label, link }];
}

/** The front page is above all: it is nobody's section. */
function nearestAbove(permalink: string, links: readonly string[]): string | undefined {
  return links
    .filter((link) => link !== '/' && permalink.startsWith(link.endsWith('/') ? link : `${link}/`))
    .sort((a, b) => b.length - a.length)[0];
}
