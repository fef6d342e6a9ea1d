/** Nothing can be said of the links, and why: a French sentence. Nobody needs the stack. */
export class Unchecked extends Error {
  override readonly name = 'Unchecked';
}
