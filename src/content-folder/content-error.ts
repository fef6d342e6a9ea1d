/** Stops a build because of what editors wrote. The report is printed beside it: this carries no stack trace. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor() {
    super('Le contenu est à corriger : rien n’a été publié.');
    // Astro prints a stack where there is one; it would say nothing to the person who reads this.
    this.stack = '';
  }
}
