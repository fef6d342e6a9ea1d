/** What an answer means, or why it is refused: the end of a French sentence. */
export type Reading<Value> = { value: Value } | { fault: string };

export interface Choice {
  /** What the flag would say. */
  value: string;
  label: string;
}

/** The answer that wants none of what is offered. */
export const NONE = 'aucun';

/** One thing to know about what is to be made: said by a flag, asked, or taken by default. */
export interface Question<Value> {
  /** The flag that answers it, without its dashes. */
  flag: string;
  /** The question, in French. */
  message: string;
  given: string | undefined;
  default: string | undefined;
  /** The answers to choose from; without them, any text. */
  choices?: readonly Choice[];
  read(answer: string): Reading<Value>;
}

/** Puts a question to the person at the terminal. Its answer may be one that the question refuses. */
export type Asker = <Value>(question: Question<Value>) => Promise<string>;

/** Why nothing is made. */
export interface Fault {
  kind: 'usage' | 'refused';
  /** A French sentence. */
  reason: string;
}

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ reason }) => reason).join('\n'));
    this.faults = faults;
  }
}

/**
 * The answer to a question: what its flag says, else what the person says, else its default.
 *
 * @param asker Absent when nobody is there to answer.
 * @param faults Takes what is wrong when nobody is there: all of it is told at once.
 * @throws Refusal at once when somebody is there, rather than go on asking.
 */
export async function settle<Value>(
  question: Question<Value>,
  asker: Asker | undefined,
  faults: Fault[],
): Promise<Value | undefined> {
  const answer = question.given ?? (await ask(question, asker));
  const reading: Reading<Value> = answer === undefined ? { fault: '' } : question.read(answer);
  if ('value' in reading) return reading.value;
  faults.push(answer === undefined ? missing(question) : refused(question, answer, reading.fault));
  if (asker) throw new Refusal(faults);
  return undefined;
}

async function ask<Value>(question: Question<Value>, asker: Asker | undefined): Promise<string | undefined> {
  const [only, ...others] = question.choices ?? [];
  if (only && others.length === 0) return only.value;
  return asker ? asker(question) : question.default;
}

function missing({ flag, message, choices }: Question<unknown>): Fault {
  const allowed = choices ? ` Au choix : ${choices.map(({ value }) => `« ${value} »`).join(', ')}.` : '';
  return { kind: 'usage', reason: `L’option --${flag} manque (« ${message} »).${allowed}` };
}

function refused({ flag }: Question<unknown>, answer: string, fault: string): Fault {
  return { kind: 'refused', reason: `--${flag} « ${answer.replace(/\s+/g, ' ')} » : ${fault}` };
}
