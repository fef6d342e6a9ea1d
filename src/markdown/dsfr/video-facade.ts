import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Video } from './find-video.ts';

/**
 * What stands for a video until a visitor asks for it: nothing is loaded from its host before that. The link
 * works without JavaScript and on paper; `src/scripts/video.ts` makes the button play in place. Everything is
 * phrasing content, so that it fits into a paragraph.
 *
 * @param title What the video is about, if anyone knows.
 */
export function videoFacade({ embed, watch, hostName }: Video, title: string | undefined): Element {
  const quoted = title === undefined ? '' : ` «\u00a0${title}\u00a0»`;
  return h('span.video', { dataEmbed: embed, dataTitle: title }, [
    h('span.video__frame', { dataAdded: '' }, [
      h('button.fr-btn.video__play', { type: 'button' }, ['Lire la vidéo', ...hiddenText(quoted)]),
      h('span.video__notice', `La lecture charge des contenus de ${hostName}, qui peut déposer des cookies.`),
    ]),
    h('a.video__link', { href: watch, dataAdded: '' }, `Voir la vidéo${quoted} sur ${hostName}`),
  ]);
}

/** Several buttons of a page must be told apart by their name. */
function hiddenText(text: string): Element[] {
  return text === '' ? [] : [h('span.fr-sr-only', text)];
}
