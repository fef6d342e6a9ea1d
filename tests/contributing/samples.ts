import type { Heading, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A fenced sample of a document. */
export interface Sample {
  /** The whole info string: `markdown`, `yaml menu`… Its first word is the language, for GitHub. */
  kind: string;
  text: string;
  line: number;
  /** The heading that it comes under. */
  heading: string;
  /** The address of the picture of what it gives, when one follows under the same heading. */
  picture: string | undefined;
}

/** What stands under one heading, whatever its level, up to the next one. */
export interface Section {
  heading: string;
  /** The code in the heading: a component's section starts with its name. */
  name: string | undefined;
  text: string;
  samples: Sample[];
}

/** Parses Markdown as GitHub reads it, without the generator's own plugins. */
export function parse(source: string) {
  return unified().use(remarkParse).use(remarkGfm).parse(source);
}

/** The sections of a document, each with its fenced samples. */
export function readSections(source: string): Section[] {
  const sections: Section[] = [];
  visit(parse(source), (node) => {
    if (node.type === 'heading') sections.push(newSection(node));
    const section = sections.at(-1);
    if (section) collect(node, section);
  });
  return sections;
}

/** Every fenced sample of a document, in order. */
export function readSamples(source: string): Sample[] {
  return readSections(source).flatMap(({ samples }) => samples);
}

function newSection(heading: Heading): Section {
  const name = heading.children.find((child) => child.type === 'inlineCode')?.value;
  return { heading: textOf(heading), name, text: '', samples: [] };
}

function collect(node: Nodes, section: Section): void {
  if (node.type === 'code') section.samples.push(sampleOf(node, section.heading));
  const last = section.samples.at(-1);
  if (node.type === 'image' && last) last.picture = node.url;
  if (node.type === 'text' || node.type === 'inlineCode') section.text += `${node.value} `;
}

function sampleOf(code: Extract<Nodes, { type: 'code' }>, heading: string): Sample {
  const kind = [code.lang, code.meta].filter(Boolean).join(' ');
  return { kind, text: code.value, line: code.position?.start.line ?? 0, heading, picture: undefined };
}
