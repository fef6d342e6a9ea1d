import remarkDirective from 'remark-directive';
import type { Processor } from 'unified';

/**
 * Adds directives to the Markdown that is parsed, but only those that stand on lines of their own (`::name`,
 * `:::name`). A colon within a sentence starts none: « 12:30 » and « a:b » are text.
 */
export function blockDirectives(this: Processor): void {
  remarkDirective.call(this as unknown as ThisParameterType<typeof remarkDirective>);
  const { micromarkExtensions = [] } = this.data();
  const directives = micromarkExtensions.at(-1);
  delete directives?.text;
}
