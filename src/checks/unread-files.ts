import type { Rule } from './rule.ts';

/** Every file of the content folder could be read. What could not was found while reading it. */
export const unreadFiles: Rule = ({ faults = [] }) => [...faults];
