import { words } from './words.ts';

/** What the text of a page is made of. Nothing in here runs a program or loads a page, but for `iframe`. */
export const HTML_ELEMENTS = words(`
  address article aside blockquote br center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header
  hgroup hr li menu nav ol p pre search section summary ul wbr
  a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark meter nobr progress q rb rbc rp rt rtc ruby s
  samp small span strike strong sub sup time tt u var
  caption col colgroup table tbody td tfoot th thead tr
  area audio iframe img map picture source svg track video
  button datalist fieldset form input label legend optgroup option output select textarea
`);

/** What a drawing inside a page (`<svg>`) is made of: shapes, text, colours and filters. */
export const SVG_ELEMENTS = words(`
  svg g defs symbol use title desc circle ellipse line path polygon polyline rect text textPath tspan
  clipPath linearGradient marker mask pattern radialGradient stop
  filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset
`);
