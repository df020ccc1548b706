import { canonicalJson } from '../../facts/canonical-json.ts';
import type { FactContent } from '../releases/fact-content.ts';

/** The parts of a published number that a reader is told about when they change. */
export const namedParts = ['printed', 'caption', 'place', 'period', 'status', 'precision', 'saidBy', 'wording', 'formula', 'caveat', 'sources'] as const; // prettier-ignore

export type NamedPart = (typeof namedParts)[number];

/** What is not as it was, in the order of the page. */
export const changedParts = (before: FactContent, after: FactContent): readonly NamedPart[] =>
  namedParts.filter((part) => canonicalJson(before[part]) !== canonicalJson(after[part]));
