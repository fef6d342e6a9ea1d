import { type Hostile, inPage, PAGE, page } from './hostile.ts';

const MANY = 100_000;
const DEEP = /trop d’éléments|ne se laisse pas lire/;
/** What is no more than text, however much of it. */
const shown = (what: string, body: string): Hostile => ({ what, files: { [PAGE]: page(body) }, told: [] });
const deep = (what: string, body: string) => inPage(what, body, 'unreadable-page', DEEP);

/** Pages of little or much text that would keep a careless program busy for hours, or have it call itself to death. */
export const SIZES: readonly Hostile[] = [
  deep('100,000 quotes in each other', `${'>'.repeat(MANY)} a`),
  deep('100,000 lists in each other', `${'- '.repeat(MANY)}a`),
  deep('10,000 numbered lists in each other', `${'1. '.repeat(10_000)}a`),
  shown('20,000 brackets', `${'['.repeat(20_000)}a`),
  deep('50,000 links in each other', `${'['.repeat(50_000)}a${'](b)'.repeat(50_000)}`),
  shown('2,000 pictures in each other', `${'![a'.repeat(2000)}`),
  deep('100,000 elements in each other', `${'<div>'.repeat(MANY)}`),
  deep('50,000 elements in each other, closed', `${'<b>'.repeat(50_000)}a${'</b>'.repeat(50_000)}`),
  deep('100,000 stars', `${'*a **b '.repeat(MANY / 2)}`),
  shown('1,000 stars in pairs', `${'*'.repeat(1000)}a${'*'.repeat(1000)}`),
  deep('50,000 components in each other', `${':'.repeat(50_000)}a\n${':::encadre\n'.repeat(50_000)}`),
  deep('100,000 drawings in each other', `${'<svg><g>'.repeat(MANY / 2)}`),
  // Nothing is emphasised within its own kind: there is nothing deep in it.
  shown('20,000 emphases in each other', `${'_a *b '.repeat(10_000)}${'c* d_ '.repeat(10_000)}`),
];
