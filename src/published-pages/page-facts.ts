import { policyReader } from '../headers/policy-reader.ts';
import type { PublishedFile } from '../output/published-file.ts';
import { documentReader } from '../output/read-document.ts';
import { markupReader } from '../stylesheets/markup-reader.ts';
import { readTogether } from './read-together.ts';

/** All that is asked about a page once it is drawn. */
export interface PageFacts {
  /** Its tags, and its inline scripts and styles, each once: what stylesheets may be about. */
  markup: readonly string[];
  /** The content security policy that it needs. */
  policy: string;
  /** Where it leads, and where in it others may lead. */
  file: PublishedFile;
}

/** Reads a page once, for all who ask. */
export function pageFacts(html: string): PageFacts {
  const [markup, policy, document] = [markupReader(html), policyReader(), documentReader()];
  readTogether(html, [markup.reader, policy.reader, document.reader]);
  return { markup: [...markup.pieces], policy: policy.policy(), file: document.file };
}
