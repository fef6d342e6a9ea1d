import { didYouMean } from '../../checks/did-you-mean.ts';
import { KNOWN_DIRECTIVES } from '../dsfr/directives/known-directives.ts';

/** The directive behind a component: `MiseEnAvant` → `mise-en-avant`. */
export function componentName(name: string): string {
  return name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
}

/** What is said of a component that no one knows. */
export function unknownComponent(name: string): string {
  const known = Object.keys(KNOWN_DIRECTIVES).map(pascalCase);
  return `<${name}> n’est pas un composant connu. Composants possibles : ${known.join(', ')}.${didYouMean(name, known)}`;
}

function pascalCase(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
}
