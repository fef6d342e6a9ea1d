import { type Asker, type Fault, NONE, Refusal, settle } from '../questions/question.ts';
import { sidebarFileId } from '../sidebars/sidebar-id.ts';
import type { ParsedSite } from '../site/parse-site.ts';
import type { PageDraft } from './draft.ts';
import type { PageFlags } from './flags.ts';
import { type MenuPlace, menuGroups } from './menu-groups.ts';
import { afterQuestion } from './questions/after.ts';
import { groupQuestion } from './questions/group.ts';
import { labelQuestion } from './questions/label.ts';
import { permalinkQuestion } from './questions/permalink.ts';
import { sectionQuestion } from './questions/section.ts';
import { sidebarQuestion } from './questions/sidebar.ts';
import { titleQuestion } from './questions/title.ts';

/** What the answers are checked against. */
export interface Surroundings {
  site: ParsedSite;
  /** The content folder as it was named. */
  contentDir: string;
  /** The folders of `content/pages`. */
  sections: readonly string[];
}

/**
 * Settles everything about a new page, from its flags and from who is there to ask.
 *
 * @throws Refusal when an answer is missing or refused.
 */
export async function answerAll(flags: PageFlags, { site, contentDir, sections }: Surroundings, asker?: Asker) {
  const faults: Fault[] = [];
  const title = await settle(titleQuestion(flags.title), asker, faults);
  const section = await settle(sectionQuestion(flags.section, sections), asker, faults);
  if (title === undefined || section === undefined) throw new Refusal(faults);

  const asked = permalinkQuestion(flags.permalink, site, contentDir, section, title);
  const address = await settle(asked, asker, faults);
  const label = await settle(labelQuestion(flags.label), asker, faults);
  const sidebar = await settle(sidebarQuestion(flags.sidebar, site, section), asker, faults);
  const place = sidebar === undefined ? undefined : await answerPlace(flags, site, sidebar, section, asker, faults);
  if (!place && faults.length === 0 && wantsPlace(flags)) faults.push(NO_PLACE);
  if (address === undefined || faults.length > 0) throw new Refusal(faults);
  const draft: PageDraft = { title, section, ...address, label: label || undefined, sidebar, place };
  return draft;
}

const NO_PLACE: Fault = {
  kind: 'usage',
  reason: '--group et --after demandent un menu : retirez « aucun », ou retirez-les.',
};

function wantsPlace({ group = NONE, after }: PageFlags): boolean {
  return group !== NONE || after !== undefined;
}

async function answerPlace(
  flags: PageFlags,
  { sidebars, pages }: ParsedSite,
  sidebar: string,
  section: string,
  asker: Asker | undefined,
  faults: Fault[],
): Promise<MenuPlace | undefined> {
  const data = sidebars.find(({ name }) => sidebarFileId(name) === sidebar)?.data;
  if (!data) return undefined;
  const groups = menuGroups(data, pages);
  const group = await settle(groupQuestion(flags.group, groups, section, flags.after), asker, faults);
  if (!group) return undefined;
  const index = await settle(afterQuestion(flags.after, group), asker, faults);
  return index === undefined ? undefined : { path: group.path, index };
}
