import type { Cause, Failure, Response } from './answer.ts';
import type { Journey, Lost } from './follow.ts';
import { askedDelay } from './retry-delay.ts';

/** What is known of an address, once it was asked for. */
export interface Verdict {
  state: State;
  /** A French sentence, absent when all is well. */
  reason?: string;
  /** Where it moved for good. */
  newAddress?: string;
}

export type State = 'dead' | 'moved' | 'tls' | 'failing' | 'slow' | 'refused' | 'alive';

/** An answer that takes longer is worth telling, in milliseconds. */
const SLOW = 10_000;

/**
 * What to say of an address.
 *
 * @param took How long its good answer took, in milliseconds.
 * @param now The time that a `Retry-After` date counts from.
 */
export function verdict(address: string, journey: Journey, took: number, now: number): Verdict {
  const { answer } = journey;
  if (answer.kind === 'lost') return LOST[answer.why];
  if (answer.kind === 'failure') return failed(answer);
  return answer.status < 400 ? found(address, journey, took) : answered(answer, askedDelay(journey, now));
}

const LOST: Readonly<Record<Lost['why'], Verdict>> = {
  loop: { state: 'dead', reason: 'Elle redirige en boucle.' },
  cookies: {
    state: 'refused',
    reason: 'Elle redirige en boucle qui n’a pas de cookies. Ouvrez-la dans un navigateur.',
  },
  long: { state: 'dead', reason: 'Elle redirige plus de dix fois de suite.' },
  nowhere: { state: 'dead', reason: 'Elle redirige vers une adresse qui n’en est pas une.' },
};

const FAILURES: Readonly<Record<Cause, Verdict>> = {
  dns: { state: 'dead', reason: 'Ce nom de domaine n’existe pas.' },
  'dns-trouble': { state: 'failing', reason: 'Ce nom de domaine n’a pas pu être cherché.' },
  tls: { state: 'tls', reason: 'Son certificat est refusé : les navigateurs avertissent du danger.' },
  timeout: { state: 'slow', reason: 'Le serveur ne répond pas à temps.' },
  closed: { state: 'failing', reason: 'Le serveur n’accepte pas la connexion.' },
  broken: { state: 'failing', reason: 'Le serveur coupe la connexion, ou répond autre chose que du HTTP.' },
  private: { state: 'dead', reason: 'Elle mène à un réseau privé : personne d’autre ne peut l’ouvrir.' },
};

function failed({ cause, code }: Failure): Verdict {
  const { state, reason } = FAILURES[cause];
  return { state, reason: `${reason} (${code})` };
}

function found(address: string, { newAddress }: Journey, took: number): Verdict {
  if (newAddress !== undefined && newAddress !== address) {
    const reason = isHome(newAddress) && !isHome(address) ? { reason: LOST_AT_HOME } : {};
    return { state: 'moved', newAddress, ...reason };
  }
  return took > SLOW
    ? { state: 'slow', reason: `Elle répond en ${Math.round(took / 1000)} secondes.` }
    : { state: 'alive' };
}

const LOST_AT_HOME = 'Elle mène maintenant à une page d’accueil : la page elle-même a sans doute disparu.';

function isHome(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:(?:fr|en)\/?)?$/.test(pathname);
}

const REFUSALS = [401, 402, 403, 407, 418, 429, 451, 999];

function answered({ status, isBotWall }: Response, wait: number | undefined): Verdict {
  const soon = wait === undefined ? '' : ` et demande d’attendre ${Math.ceil(wait / 1000)} secondes`;
  if (isBotWall || REFUSALS.includes(status)) {
    return {
      state: 'refused',
      reason: `Le serveur répond ${status}${soon} : il écarte peut-être les robots. Ouvrez-la dans un navigateur.`,
    };
  }
  if (status >= 500) return { state: 'failing', reason: `Le serveur est en panne (${status})${soon}.` };
  const gone = status === 410 ? 'La page a été retirée' : 'La page n’existe pas';
  return { state: 'dead', reason: `${status === 404 || status === 410 ? gone : 'Le serveur la refuse'} (${status}).` };
}
