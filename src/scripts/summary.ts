// Marks, in the table of contents, the section that is being read: the last one whose heading is above the upper
// third of the window.
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.fr-summary__link')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

/** The headings that are above the line. */
const passed = new Set<Element>();

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
      const isAbove = isIntersecting || boundingClientRect.top < (rootBounds?.top ?? 0);
      if (isAbove) passed.add(target);
      else passed.delete(target);
    }
    mark(headings.findLast((heading) => passed.has(heading)) ?? headings[0]);
  },
  { rootMargin: '0px 0px -66%' },
);
for (const heading of headings) observer.observe(heading);

function mark(current: Element | undefined): void {
  for (const [id, link] of links) {
    if (id === current?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
