import { toString as textOf } from 'mdast-util-to-string';
import { dsfrElement } from '../dsfr-element.ts';
import type { DirectiveDefinition } from './directive.ts';

/** A video. It becomes the frame that a page could also write in HTML; `videos.ts` takes it from there. */
export const video: DirectiveDefinition = {
  form: 'leafDirective',
  text: 'required',
  attributes: { src: { required: true } },
  example: '::video[Le titre]{src="https://www.dailymotion.com/video/x6xkiku"}',
  draw: ({ text, attributes: { src = '' } }) =>
    dsfrElement('p', {}, [dsfrElement('iframe', { src, title: textOf({ type: 'paragraph', children: text }) }, [])]),
};
