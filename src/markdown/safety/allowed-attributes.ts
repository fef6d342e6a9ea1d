import { words } from './words.ts';

/** What any element may carry, besides `aria-…` and `data-…`. */
const EVERYWHERE = words(`
  class dir hidden id itemid itemprop itemref itemscope itemtype lang markdown property role style tabindex title
  translate typeof vocab xml:lang
`);

/** What an element may carry besides that. How old pages said how things look is among it: it does no harm. */
const OF_ELEMENT: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words('charset download href hreflang name referrerpolicy rel target type'),
  area: words('alt coords download href hreflang nohref rel shape target type'),
  audio: words('controls crossorigin loop muted preload src'),
  blockquote: words('cite'),
  br: words('clear'),
  button: words('disabled form name type value'),
  caption: words('align'),
  col: words('align char charoff span valign width'),
  colgroup: words('align char charoff span valign width'),
  data: words('value'),
  del: words('cite datetime'),
  details: words('name open'),
  dl: words('compact'),
  fieldset: words('disabled form name'),
  font: words('color face size'),
  form: words('accept-charset action autocomplete enctype method novalidate rel target'),
  hr: words('align color noshade size width'),
  iframe:
    words(`align allow allowfullscreen allowtransparency frameborder height loading longdesc marginheight marginwidth
    mozallowfullscreen msallowfullscreen name oallowfullscreen referrerpolicy sandbox scrolling src type
    webkitallowfullscreen width`),
  img: words(`align alt border crossorigin decoding fetchpriority height hspace ismap loading longdesc referrerpolicy
    sizes src srcset usemap vspace width`),
  input: words(`accept alt autocapitalize autocomplete checked dirname disabled enterkeyhint form height inputmode list
    max maxlength min minlength multiple name pattern placeholder readonly required size spellcheck step type value
    width`),
  ins: words('cite datetime'),
  label: words('for form'),
  legend: words('align'),
  li: words('type value'),
  map: words('name'),
  meter: words('form high low max min optimum value'),
  ol: words('compact reversed start type'),
  optgroup: words('disabled label'),
  option: words('disabled label selected value'),
  output: words('for form name'),
  p: words('align'),
  pre: words('width'),
  progress: words('max value'),
  q: words('cite'),
  select: words('autocomplete disabled form multiple name required size'),
  source: words('height media sizes src srcset type width'),
  table: words(`align bgcolor border bordercolor cellpadding cellspacing datapagesize frame height rules summary
    width`),
  tbody: words('align char charoff valign'),
  td: words(`abbr align axis bgcolor bordercolor char charoff colspan headers height nowrap rowspan scope valign
    width`),
  textarea: words(`autocapitalize autocomplete cols dirname disabled form maxlength minlength name placeholder readonly
    required rows spellcheck wrap`),
  tfoot: words('align char charoff valign'),
  th: words(`abbr align axis bgcolor bordercolor char charoff colspan headers height nowrap rowspan scope valign
    width`),
  thead: words('align char charoff valign'),
  time: words('datetime'),
  tr: words('align bgcolor bordercolor char charoff height valign'),
  track: words('default kind label src srclang'),
  ul: words('compact type'),
  video: words(`controls crossorigin disablepictureinpicture height loop muted playsinline poster preload src width`),
};

/** Elements that may say how they are aligned, as pages from before style sheets do. */
const ALIGNED = words('div center h1 h2 h3 h4 h5 h6');

/** What the shapes of a drawing may carry. An address in there leads to another part of the drawing. */
const SVG = words(`
  alignment-baseline baseprofile baseline-shift clip-path clip-rule clippathunits color color-interpolation
  color-interpolation-filters cx cy d direction display dominant-baseline dx dy enable-background fill fill-opacity
  fill-rule filter filterunits flood-color flood-opacity focusable font-family font-size font-size-adjust font-stretch
  font-style font-variant font-weight fr fx fy gradienttransform gradientunits height href image-rendering isolation
  kerning lengthadjust letter-spacing marker-end marker-mid marker-start markerheight markerunits markerwidth mask
  maskcontentunits maskunits mix-blend-mode offset opacity orient paint-order pathlength patterncontentunits
  patterntransform patternunits points preserveaspectratio primitiveunits r refx refy rotate rx ry shape-rendering
  spreadmethod startoffset stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering textlength
  transform transform-origin unicode-bidi vector-effect version viewbox visibility width word-spacing writing-mode x x1
  x2 xlink:href xml:lang xml:space xmlns xmlns:xlink y y1 y2
  amplitude azimuth edgemode elevation exponent in in2 intercept k1 k2 k3 k4 mode operator radius result slope
  stddeviation tablevalues type values
`);

/** What drawing programs note for themselves. */
const NOTES = /^(?:inkscape|sodipodi|sketch|serif|xmlns|xml):[a-z-]+$/;

/** Whether an element may carry an attribute, whatever its value. `name` is in lower case. */
export function isAllowed(name: string, tagName: string, isDrawing: boolean): boolean {
  if (EVERYWHERE.has(name) || /^aria-[a-z]+$/.test(name)) return true;
  if (isDrawing) return SVG.has(name) || NOTES.test(name);
  return (OF_ELEMENT[tagName]?.has(name) ?? false) || (name === 'align' && ALIGNED.has(tagName));
}

/** The attributes that an element may carry, to name the nearest to one that it may not. */
export function allowedNames(tagName: string, isDrawing: boolean): string[] {
  return [...EVERYWHERE, ...(isDrawing ? SVG : (OF_ELEMENT[tagName] ?? []))];
}
