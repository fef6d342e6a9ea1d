import type { Literal } from 'mdast';
import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Effects, Extension, State, Token } from 'micromark-util-types';

/** `{: .class #id key="value"}`: alone on its line, or in the text. `value` is what is between `{:` and `}`. */
export interface AttributeList extends Literal {
  type: 'blockAttributeList' | 'spanAttributeList';
}

declare module 'mdast' {
  interface RootContentMap {
    blockAttributeList: AttributeList;
    spanAttributeList: AttributeList;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    blockAttributeList: 'blockAttributeList';
    spanAttributeList: 'spanAttributeList';
  }
}

/**
 * Lets the parser know kramdown's attribute lists. As in kramdown, one that is alone on its line ends the
 * paragraph, the list item or the table above it. Unlike in kramdown, one cannot go over several lines.
 *
 * Of the packages that do this, remark-attribute-list (0.4.0) fails on a list that is not closed, loses the text
 * that follows one, and knows none in front of a block or a list item; others have another syntax.
 *
 * @see https://kramdown.gettalong.org/syntax.html#attribute-list-definitions
 */
export const attributeListSyntax: Extension = {
  flow: { [code('{')]: construct('blockAttributeList') },
  text: { [code('{')]: construct('spanAttributeList') },
};

/** Makes nodes of the lists that the parser found. */
export const attributeListFromMarkdown: FromMarkdownExtension = {
  enter: { blockAttributeList: enter, spanAttributeList: enter },
  exit: { blockAttributeList: exit, spanAttributeList: exit },
};

function construct(type: AttributeList['type']): Construct {
  return {
    name: type,
    tokenize: (effects, ok, nok) =>
      list(
        effects,
        type,
        type === 'spanAttributeList' ? ok : factorySpace(effects, atLineEnd(ok, nok), 'whitespace'),
        nok,
      ),
  };
}

function list(effects: Effects, type: AttributeList['type'], ok: State, nok: State): State {
  return (first) => {
    effects.enter(type);
    effects.consume(first);
    return colon;
  };

  function colon(current: Code): State | undefined {
    if (current !== code(':')) return nok(current);
    effects.consume(current);
    return start;
  }

  /** `{::name}` and `{:/name}` are other things, and `{:}` is text. */
  function start(current: Code): State | undefined {
    return current === code(':') || current === code('/') || current === code('}') ? nok(current) : inside(current);
  }

  function inside(current: Code): State | undefined {
    if (current === null || markdownLineEnding(current)) return nok(current);
    effects.consume(current);
    if (current === code('\\')) return escaped;
    if (current !== code('}')) return inside;
    effects.exit(type);
    return ok;
  }

  function escaped(current: Code): State | undefined {
    if (current !== code('}')) return inside(current);
    effects.consume(current);
    return inside;
  }
}

function atLineEnd(ok: State, nok: State): State {
  return (current) => (current === null || markdownLineEnding(current) ? ok(current) : nok(current));
}

function enter(this: CompileContext, token: Token): void {
  const type = token.type as AttributeList['type'];
  this.enter({ type, value: this.sliceSerialize(token).slice('{:'.length, -'}'.length) }, token);
}

function exit(this: CompileContext, token: Token): void {
  this.exit(token);
}

function code(character: string): number {
  return character.charCodeAt(0);
}
