import { loadSearch, type SearchAnswer, type SearchResult, searchPages } from '../search/search-pages.ts';
import { searchStatus } from '../search/search-status.ts';

const PAGE = 8;
/** How long a visitor stops typing before the search begins, in milliseconds. */
const PAUSE = 250;

export interface SearchPanel {
  /**
   * Searches at once, and moves the focus to the first result.
   * @throws when the index can't be had.
   */
  submit(): Promise<void>;
}

/**
 * Shows the results of what is written in the search bar. They are plain links after the field, in the order of
 * the keyboard; their number is announced; Escape leaves them for the field or, on a phone, closes the whole.
 */
export function searchPanel(form: HTMLFormElement): SearchPanel {
  const field = find(form, 'input');
  const search = form.parentElement as HTMLElement;
  const template = find(search, 'template');
  template.replaceWith(template.content);
  const panel = find(search, '.search__panel');
  const status = find(panel, '.search__status');
  const list = find(panel, '.search__results');
  const more = find(panel, '.search__more');
  let answer: SearchAnswer = { count: 0, results: async () => [] };
  /** The question that is shown. */
  let shown = '';
  let pause: ReturnType<typeof setTimeout> | undefined;

  loadSearch().catch(() => {});
  // Some may have been written while this was on its way.
  updateSoon();

  field.addEventListener('input', updateSoon);
  field.addEventListener('focus', () => toggle(shown !== ''));
  more.addEventListener('click', () => showMore({ isAsked: true }));
  search.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && search.contains(relatedTarget))) toggle(false);
  });
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave(event);
  });

  return {
    async submit() {
      clearTimeout(pause);
      await update();
      list.querySelector('a')?.focus();
    },
  };

  function updateSoon(): void {
    clearTimeout(pause);
    pause = setTimeout(() => update().catch(tellFailure), PAUSE);
  }

  async function update(): Promise<void> {
    const question = field.value.trim();
    if (question === shown) return toggle(question !== '');
    const found = question === '' ? answer : await searchPages(question);
    // The visitor has written on meanwhile: what comes later is shown.
    if (question !== field.value.trim()) return;
    shown = question;
    answer = found;
    list.replaceChildren();
    status.textContent = question === '' ? '' : searchStatus(question, answer.count);
    toggle(question !== '');
    await showMore();
  }

  async function showMore({ isAsked = false } = {}): Promise<void> {
    const { length } = list.children;
    const asked = answer;
    const items = (await asked.results(length, length + PAGE)).map(resultItem);
    // Another question has been answered meanwhile, or the same results have been shown.
    if (answer !== asked || list.children.length !== length) return;
    list.append(...items);
    if (isAsked) items[0]?.querySelector('a')?.focus();
    more.hidden = list.children.length >= answer.count;
  }

  function toggle(isOpen: boolean): void {
    panel.classList.toggle('search__panel--open', isOpen);
  }

  function tellFailure(): void {
    list.replaceChildren();
    more.hidden = true;
    status.textContent = 'La recherche ne répond pas. Le bouton « Rechercher » mène au plan du site.';
    toggle(true);
  }

  function leave(event: KeyboardEvent): void {
    if (search.closest('.fr-modal--opened')) {
      // The DSFR leaves the key to fields.
      if (event.target === field) find(search, '.fr-btn--close').click();
    } else if (panel.classList.contains('search__panel--open')) {
      event.preventDefault();
      field.focus();
      toggle(false);
    }
  }
}

function resultItem({ href, title, where, excerpt, part }: SearchResult): HTMLLIElement {
  const item = document.createElement('li');
  if (where) item.append(paragraph(where));
  item.append(link(href, title), paragraph(...excerpt.map(({ text, marked }) => (marked ? mark(text) : text))));
  if (part) item.append(paragraph('Dans la page : ', link(part.href, part.title)));
  return item;
}

function link(href: string, text: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: text });
}

function paragraph(...content: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}

function mark(text: string): HTMLElement {
  return Object.assign(document.createElement('mark'), { textContent: text });
}

function find<Name extends keyof HTMLElementTagNameMap>(parent: Element, name: Name): HTMLElementTagNameMap[Name];
function find(parent: Element, selector: string): HTMLElement;
function find(parent: Element, selector: string): HTMLElement {
  const element = parent.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The search bar lacks ${selector}.`);
  return element;
}
