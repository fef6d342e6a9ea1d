import type { PageRule } from '../rendered-site.ts';
import { warning } from '../rule.ts';

/** A link is not shown as its address, which is read out letter by letter (RGAA 6.1). */
export const bareUrls: PageRule = ({ file, rendered: { facts } }) =>
  (facts?.links ?? [])
    .filter(({ text }) => /^(?:https?:\/\/|www\.)\S+$/i.test(text))
    .map(({ text, href, place }) =>
      warning(
        file,
        place,
        `Le lien montre son adresse, « ${text} », au lieu de dire où il mène. Écrivez par exemple : [le nom de la page](${href}).`,
        'bare-url',
      ),
    );
