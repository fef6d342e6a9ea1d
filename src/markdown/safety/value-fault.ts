import type { Attribute } from './attribute-fault.ts';

/** What is wrong with the value of an attribute that may be there, as a French sentence, or nothing. */
export function valueFault({ name, value, tagName }: Attribute): string | undefined {
  if (name === 'target' && !TARGET.test(value)) {
    return `\`target\` vaut « ${value} ». Sont admis target="_blank" (une nouvelle fenêtre) et target="_self".`;
  }
  if (name === 'tabindex' && !/^\s*(?:-\d+|0)\s*$/.test(value)) {
    return `\`tabindex\` vaut « ${value} » : il déroute qui lit au clavier. Supprimez-le, ou écrivez tabindex="0".`;
  }
  if (tagName === 'input' && name === 'type' && UNSAFE_INPUT.test(value.trim())) {
    return `<input type="${value}"> demande ce qu’une page n’a pas à recevoir. Mettez un lien vers le site qui le demande.`;
  }
  return undefined;
}

/** Old pages wrote `\_blank`, `blank` and `_new`: `newWindows` mends them. */
const TARGET = /^\s*(?:\\*_?(?:blank|new)|_self|_top|_parent)?\s*$/i;
const UNSAFE_INPUT = /^(?:file|hidden|image|password)$/i;
