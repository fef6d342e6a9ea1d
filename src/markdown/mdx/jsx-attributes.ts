import type { JsxElement } from './mdx-elements.ts';

export interface JsxAttributes {
  attributes: Record<string, string>;
  /** What is wrong with the others: French sentences. */
  reasons: string[];
}

/** The attributes of a tag, as text. A value that is code is refused. */
export function attributesOf({ attributes }: JsxElement): JsxAttributes {
  const result: JsxAttributes = { attributes: {}, reasons: [] };
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      result.reasons.push(
        'Les accolades { } ne sont pas admises dans une balise : une page ne fait tourner aucun code.',
      );
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      const { name, value } = attribute;
      result.reasons.push(
        `\`${name}\` vaut {${value.value}} : une page ne fait tourner aucun code. Écrivez la valeur entre guillemets : ${name}="…".`,
      );
    } else {
      result.attributes[attribute.name] = attribute.value ?? '';
    }
  }
  return result;
}
