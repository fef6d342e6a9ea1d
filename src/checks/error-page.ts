import { addressKey } from './links/address-key.ts';
import { fault, type Rule } from './rule.ts';
import { claims } from './unique-permalink.ts';

/** The error page is a page: a redirect in its place would send every visitor who is lost to one and the same page. */
export const errorPage: Rule = ({ pages }) =>
  pages
    .flatMap(claims)
    .filter(({ key, address }) => key === 'redirect_from' && addressKey(address).toLowerCase() === '/404')
    .map(({ source, path, address }) =>
      fault(
        source.file,
        source.yaml.locate(path),
        `\`redirect_from\` vaut « ${address} », l’adresse de la page d’erreur : toute adresse inconnue mènerait ici. Supprimez-la.`,
        'permalink',
      ),
    );
