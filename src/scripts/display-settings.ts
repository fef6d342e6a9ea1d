// Escape closes the display settings. The DSFR leaves the key to whatever field has the focus; a radio button has no
// use for it.
document.getElementById('Site-reglage-affichage')?.addEventListener('keydown', ({ key, target, currentTarget }) => {
  if (key !== 'Escape' || !(target instanceof HTMLInputElement) || !(currentTarget instanceof HTMLElement)) return;
  currentTarget.querySelector<HTMLElement>('.fr-btn--close')?.click();
});
