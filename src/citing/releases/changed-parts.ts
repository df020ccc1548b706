import { canonicalJson } from '../../facts/canonical-json.ts';
import type { factPartWords } from '../../i18n/fact-part-words.ts';
import type { FactContent } from './fact-content.ts';

/** A part of a published number that a reader is told about when it changes. */
type NamedPart = keyof (typeof factPartWords)['id'];

const namedParts = ['printed', 'value', 'caption', 'place', 'period', 'status', 'precision', 'saidBy', 'wording', 'formula', 'caveat', 'sources'] as const satisfies readonly NamedPart[]; // prettier-ignore

/** What is not as it was, in the order of the page. The value behind the print is told only where the print hides that it changed. */
export function changedParts(before: FactContent, after: FactContent): readonly NamedPart[] {
  const parts = namedParts.filter((part) => canonicalJson(before[part]) !== canonicalJson(after[part]));
  return parts.includes('printed') ? parts.filter((part) => part !== 'value') : parts;
}
