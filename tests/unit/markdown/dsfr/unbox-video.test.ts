import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { unboxVideo } from '../../../../src/markdown/dsfr/unbox-video.ts';

const BOX = 'position:relative;padding-bottom:56.25%;height:0';
const styleOf = (box: ReturnType<typeof h>) => {
  unboxVideo(box);
  return box.properties['style'];
};

test.each([
  ['a box that keeps the proportions of its video', h('div', { style: BOX }, [' ', h('span'), '\n'])],
  ['one whose space is above', h('div', { style: 'padding-top: 75%' }, h('span'))],
])('%s loses its style', (_what, box) => expect(styleOf(box)).toBeUndefined());

test.each([
  ['a box with a text too', h('div', { style: BOX }, ['a', h('span')])],
  ['a box with some space', h('div', { style: 'padding: 1rem' }, h('span'))],
])('%s keeps it', (_what, box) => expect(styleOf(box)).toBeDefined());
