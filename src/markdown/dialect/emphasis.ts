import { splice } from 'micromark-util-chunked';
import { resolveAll } from 'micromark-util-resolve-all';
import type { Code, Construct, Event, State, Token, TokenizeContext, TokenType } from 'micromark-util-types';
import { characterOf } from './character-of.ts';
import { type EmphasisMark, type EmphasisSpan, emphasisSpans } from './emphasis-spans.ts';

/** What was around each mark when it was read. */
const surroundings = new WeakMap<Token, Omit<EmphasisMark, 'offset'>>();

/** Emphasis, with its marks paired as kramdown does. Each mark is a token, the pairs are made once all are known. */
export const emphasis: Construct = {
  name: 'dialectEmphasis',
  resolveAll: resolveEmphasis,
  tokenize(effects, ok) {
    const previous = characterOf(this.previous);
    return (code) => {
      const token = effects.enter('attentionSequence');
      effects.consume(code);
      effects.exit('attentionSequence');
      const character = characterOf(code) === '_' ? '_' : '*';
      return (next: Code): State | undefined => {
        surroundings.set(token, { character, previous, next: characterOf(next) });
        return ok(next);
      };
    };
  },
};

function resolveEmphasis(events: Event[], context: TokenizeContext): Event[] {
  const indexes: number[] = [];
  const marks: EmphasisMark[] = [];
  for (const [index, [event, token]] of events.entries()) {
    const surrounding = surroundings.get(token);
    if (event !== 'enter' || token.type !== 'attentionSequence' || !surrounding) continue;
    indexes.push(index);
    marks.push({ ...surrounding, offset: token.start.offset });
  }
  if (indexes.length === 0) return events;
  const built = new SpanBuilder(events, indexes, emphasisSpans(marks), context).build();
  // micromark holds on to the array.
  splice(events, 0, events.length, built);
  return events;
}

/** Puts the spans into the events of a text. */
class SpanBuilder {
  readonly #events: Event[];
  readonly #indexes: number[];
  readonly #spans: ReadonlyMap<number, EmphasisSpan>;
  readonly #context: TokenizeContext;

  /** @param indexes Where in the events each mark is. */
  constructor(events: Event[], indexes: number[], spans: EmphasisSpan[], context: TokenizeContext) {
    this.#events = events;
    this.#indexes = indexes;
    this.#spans = new Map(spans.map((span) => [indexes[span.opening] ?? 0, span]));
    this.#context = context;
  }

  build(start = 0, end = this.#events.length): Event[] {
    const built: Event[] = [];
    let index = start;
    while (index < end) {
      const span = this.#spans.get(index);
      const event = this.#events[index];
      if (span) built.push(...this.#group(span));
      else if (event) built.push(asText(event));
      index = span ? this.#afterMark(span.closing, span.type) : index + 1;
    }
    return built;
  }

  #group(span: EmphasisSpan): Event[] {
    const { type, opening, closing } = span;
    const [textStart, textEnd] = [this.#afterMark(opening, type), this.#indexes[closing] ?? 0];
    const [openingMark, closingMark] = [this.#mark(opening, type), this.#mark(closing, type)];
    const text = this.#token(`${type}Text`, openingMark.end, closingMark.start);
    const group = this.#token(type, openingMark.start, closingMark.end);
    const inside = this.#context.parser.constructs.insideSpan.null ?? [];
    return [
      ...[this.#enter(group), this.#enter(openingMark), this.#exit(openingMark), this.#enter(text)],
      ...resolveAll(inside, this.build(textStart, textEnd), this.#context),
      ...[this.#exit(text), this.#enter(closingMark), this.#exit(closingMark), this.#exit(group)],
    ];
  }

  /** The one or two tokens of a span's end, made one. */
  #mark(mark: number, type: EmphasisSpan['type']): Token {
    const first = this.#events[this.#indexes[mark] ?? 0]?.[1];
    const last = this.#events[this.#afterMark(mark, type) - 1]?.[1];
    return this.#token(`${type}Sequence`, first?.start, last?.end);
  }

  #afterMark(mark: number, type: EmphasisSpan['type']): number {
    return (this.#indexes[type === 'strong' ? mark + 1 : mark] ?? 0) + 2;
  }

  #token(type: TokenType, start: Token['start'] | undefined, end: Token['end'] | undefined): Token {
    const now = this.#context.now();
    return { type, start: { ...(start ?? now) }, end: { ...(end ?? now) } };
  }

  #enter(token: Token): Event {
    return ['enter', token, this.#context];
  }

  #exit(token: Token): Event {
    return ['exit', token, this.#context];
  }
}

function asText(event: Event): Event {
  if (event[1].type === 'attentionSequence') event[1].type = 'data';
  return event;
}
