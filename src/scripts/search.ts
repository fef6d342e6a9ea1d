// Answers in the search bar. Until the bar has the focus, this is all that is loaded of the search.
import type { SearchPanel } from './search-panel.ts';

const form = document.querySelector<HTMLFormElement>('.search form');
let panel: Promise<SearchPanel> | undefined;

if (form) {
  form.addEventListener('focusin', () => open(form).catch(() => {}), { once: true });
  if (form.contains(document.activeElement)) open(form).catch(() => {});
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    open(form)
      .then(({ submit }) => submit())
      // The form leads to the site map, as it does without JavaScript.
      .catch(() => form.submit());
  });
}

function open(form: HTMLFormElement): Promise<SearchPanel> {
  panel ??= import('./search-panel.ts').then(({ searchPanel }) => searchPanel(form));
  return panel;
}
