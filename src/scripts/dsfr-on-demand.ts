// Loads the DSFR's script once a visitor does something, so that reading a page costs none of it. A button that needs
// it and is pressed meanwhile (by mouse, finger, key or screen reader: all are clicks) is pressed again when it is there.
import { addDisplaySettings } from './display-settings.ts';
import { loadDsfr } from './load-dsfr.ts';

const SIGNS = ['pointerover', 'pointerdown', 'keydown', 'focusin'];
/** Buttons of what unfolds and of what opens over the page. */
const NEEDS_DSFR = 'button[aria-controls], .fr-btn--display';
/** Components (`fr-…`) that are not drawn right without the script. */
const DRAWN_BY_DSFR = ['tabs'];

const pressed = new Set<HTMLElement>();
let isAsked = false;

for (const sign of SIGNS) addEventListener(sign, load, { once: true, passive: true, capture: true });
addEventListener('click', hold, { capture: true });
if (DRAWN_BY_DSFR.some((name) => document.querySelector(`.fr-${name}`))) load();

function load(): void {
  if (isAsked) return;
  isAsked = true;
  addDisplaySettings();
  loadDsfr().catch(unfoldAll).finally(release);
}

function hold(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>(NEEDS_DSFR) : null;
  if (!button) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  pressed.add(button);
  load();
}

function release(): void {
  removeEventListener('click', hold, { capture: true });
  // What closes gives focus back to what the DSFR saw being focused: it has not seen this.
  document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  for (const button of pressed) button.click();
}

/** The script did not come through: then, as without JavaScript, nothing stays folded. */
function unfoldAll(): void {
  for (const folded of document.querySelectorAll('.fr-collapse')) folded.classList.add('fr-collapse--expanded');
  for (const button of document.querySelectorAll('[aria-expanded]')) button.setAttribute('aria-expanded', 'true');
}
