import { didYouMean } from '../../../checks/did-you-mean.ts';
import type { AttributeDefinition } from './directive.ts';
import { withoutAccents } from './known-directives.ts';

/** What is wrong with the attributes that a directive was given: those missing, unknown, or with a wrong value. */
export function attributeFaults(
  written: Readonly<Record<string, string>>,
  known: Readonly<Record<string, AttributeDefinition>>,
): string[] {
  const names = Object.keys(known);
  const missing = names.filter((name) => known[name]?.required && !written[name]).map((name) => `${name} manque`);
  const wrong = Object.entries(written).flatMap(([name, value]) => {
    const definition = Object.hasOwn(known, name) ? known[name] : undefined;
    if (definition) return valueFault(name, value, definition) ?? [];
    const allowed = names.length > 0 ? `Attributs admis : ${names.join(', ')}` : 'Il n’en prend aucun';
    return `l’attribut « ${name} » n’existe pas. ${allowed}.${didYouMean(name, names)}`.replace(/\.$/, '');
  });
  return [...missing, ...wrong];
}

function valueFault(name: string, value: string, { values, required }: AttributeDefinition): string | undefined {
  if (value === '' && required) return undefined;
  if (values) {
    if (values.includes(withoutAccents(value))) return undefined;
    return `${name} vaut « ${value} ». Valeurs admises : ${values.join(', ')}`;
  }
  if (/^(?:\/|#|https?:\/\/|mailto:|tel:)/i.test(value)) return undefined;
  return `${name} vaut « ${value} », qui n’est pas une adresse. Une adresse commence par /, #, https://, mailto: ou tel:, et s’écrit entre guillemets droits`;
}
