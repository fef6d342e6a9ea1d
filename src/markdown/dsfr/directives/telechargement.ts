import { statSync } from 'node:fs';
import { addedText, dsfrElement } from '../dsfr-element.ts';
import type { DirectiveDefinition } from './directive.ts';

/**
 * A link to a file, which tells the file's format and size (RGAA 13.3).
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/telechargement-de-fichier
 */
export const telechargement: DirectiveDefinition = {
  form: 'leafDirective',
  text: 'required',
  attributes: { href: { required: true } },
  example: '::telechargement[Le guide de l’intrapreneur]{href="/docs/guide.pdf"}',
  draw: ({ text, attributes: { href = '' }, findFile }) => {
    const detail = fileDetail(href, findFile(href));
    const details = detail === '' ? [] : [' ', addedText(detail, 'fr-link__detail')];
    return dsfrElement('p', {}, [
      dsfrElement('a.fr-link.fr-link--download', { href, download: true }, [...text, ...details]),
    ]);
  },
};

/** `PDF – 61,9 ko`, as far as it can be known. */
function fileDetail(href: string, file: string | undefined): string {
  const format = /\.([a-z\d]{2,4})(?:[?#]|$)/i.exec(href.replace(/^https?:\/\/[^/]*/, ''))?.[1]?.toUpperCase();
  const size = file === undefined ? undefined : readableSize(statSync(file).size);
  return [format, size].filter((part) => part !== undefined).join(' – ');
}

const NUMBER = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 });

function readableSize(bytes: number): string {
  const [value, unit] = bytes < 1e3 ? [bytes, 'octets'] : bytes < 1e6 ? [bytes / 1e3, 'ko'] : [bytes / 1e6, 'Mo'];
  return `${NUMBER.format(value)}\u00a0${unit}`;
}
