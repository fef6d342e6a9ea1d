import { accordeon } from './accordeon.ts';
import { alerte } from './alerte.ts';
import { bouton, boutons } from './bouton.ts';
import type { DirectiveDefinition } from './directive.ts';
import { miseEnAvant } from './mise-en-avant.ts';
import { telechargement } from './telechargement.ts';
import { video } from './video.ts';

/** Every directive that a page may use, by name. */
export const KNOWN_DIRECTIVES: Readonly<Record<string, DirectiveDefinition>> = {
  accordeon,
  alerte,
  bouton,
  boutons,
  'mise-en-avant': miseEnAvant,
  telechargement,
  video,
};

/** The definition that a name stands for; accents and capitals make no difference. */
export function definitionOf(name: string): DirectiveDefinition | undefined {
  const plain = withoutAccents(name);
  return Object.hasOwn(KNOWN_DIRECTIVES, plain) ? KNOWN_DIRECTIVES[plain] : undefined;
}

/** `Téléchargement` → `telechargement`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
