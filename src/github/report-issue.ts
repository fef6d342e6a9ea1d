import type { Repository } from './github-api.ts';

/** A report that one issue holds, found again by its label. */
export interface Report {
  title: string;
  label: string;
  /** Markdown. Empty when there is nothing to report. */
  body: string;
}

export type Outcome = 'opened' | 'updated' | 'closed' | 'nothing';

/** GitHub refuses longer texts. */
const LONGEST = 65_000;
const CUT = '\n\n… Le rapport est trop long pour tenir ici : le reste se lit dans le journal de la tâche.';

/**
 * Keeps one issue for a report: opens it, writes the new report over the old one, closes it when there is nothing
 * left. An issue that someone closed stays closed; the next report opens another.
 */
export async function reportIssue({ api, path }: Repository, { title, label, body }: Report): Promise<Outcome> {
  const query = new URLSearchParams({ labels: label, state: 'open', per_page: '1', sort: 'created' });
  const [open] = (await api<Issue[]>('GET', `${path}/issues?${query}`)).filter(({ pull_request }) => !pull_request);
  const text = shortened(body.trim());
  if (text === '') {
    if (open) await api('PATCH', `${path}/issues/${open.number}`, { state: 'closed', body: 'Plus rien à signaler.' });
    return open ? 'closed' : 'nothing';
  }
  if (open) await api('PATCH', `${path}/issues/${open.number}`, { title, body: text });
  else await api('POST', `${path}/issues`, { title, body: text, labels: [label] });
  return open ? 'updated' : 'opened';
}

interface Issue {
  number: number;
  /** GitHub lists pull requests among the issues. */
  pull_request?: object;
}

/** Cut at the end of a line, so that no table is broken in a cell. */
function shortened(body: string): string {
  return body.length <= LONGEST ? body : body.slice(0, body.lastIndexOf('\n', LONGEST)) + CUT;
}
