import { frenchDate } from '../review/french-date.ts';
import { type Rule, warning } from './rule.ts';

/** A month before a contact runs out, there is still time to ask whether it holds. */
const NOTICE = { days: 30 };
/** RFC 9116 (2.5.5) recommends less than a year, so that the contact is looked at. */
const LONGEST = { years: 1 };

/**
 * A security contact that runs out soon, or is good for too long, is a warning.
 *
 * @param today The day of the check, `YYYY-MM-DD`.
 */
export function securityExpiry(today: string): Rule {
  return ({ settings: { file, yaml, data } }) => {
    const expires = data?.security?.expires;
    if (expires === undefined) return [];
    const [day, last] = [Temporal.PlainDate.from(today), Temporal.PlainDate.from(expires)];
    const inAYear = day.add(LONGEST).toString();
    const isSoon = Temporal.PlainDate.compare(last, day.add(NOTICE)) < 0;
    if (!isSoon && expires <= inAYear) return [];
    const found = isSoon ? 'ne vaut que jusqu’au' : 'vaut plus d’un an, jusqu’au';
    const reason = `Le contact de sécurité ${found} ${frenchDate(expires)}. Vérifiez qu’il répond, puis écrivez :\nexpires: ${inAYear}`;
    return [warning(file, yaml.locate(['security', 'expires']), reason, 'security-expiry')];
  };
}
