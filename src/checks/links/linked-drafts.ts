import { fault } from '../rule.ts';
import type { LinkRule } from './link-rule.ts';

/** No link leads to a draft, which is not published; those of other drafts may. */
export const linkedDrafts: LinkRule = ({ target, address, from, file, place }) => {
  if (target.kind !== 'page' || from?.data?.draft || !target.published.page.data?.draft) return [];
  const draft = target.published.page.file.path;
  const reason = `Le lien mène à « ${address} », un brouillon (${draft}) : les visiteurs n’y trouveront rien. Publiez la page (draft: false) ou retirez le lien.`;
  return [fault(file, place, reason, 'linked-draft')];
};
