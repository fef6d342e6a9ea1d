const DIALOG = 'Site-reglage-affichage';

/**
 * Puts the display settings into the page, closed, where the DSFR's script finds them: until a visitor does something,
 * they are a template, which costs the browser next to nothing.
 */
export function addDisplaySettings(): void {
  const template = document.getElementById(`${DIALOG}-modele`);
  if (!(template instanceof HTMLTemplateElement)) return;
  template.replaceWith(template.content);
  document.getElementById(DIALOG)?.addEventListener('keydown', closeOnEscape);
  for (const button of document.querySelectorAll('.fr-btn--display')) {
    button.setAttribute('aria-controls', DIALOG);
    button.setAttribute('data-fr-opened', 'false');
  }
}

/** The DSFR leaves the key to whatever field has the focus; a radio button has no use for it. */
function closeOnEscape({ key, target, currentTarget }: KeyboardEvent): void {
  if (key !== 'Escape' || !(target instanceof HTMLInputElement) || !(currentTarget instanceof HTMLElement)) return;
  currentTarget.querySelector<HTMLElement>('.fr-btn--close')?.click();
}
