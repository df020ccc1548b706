import type { Language } from '../i18n/locale.ts';
import { findBraces, replaceBraces } from './braces.ts';
import type { Catalogue } from './fact.ts';
import { formatFact, forms, type Form } from './format.ts';
import { identifierPattern } from './schema/common.ts';

/** One `{fact-id}` or `{fact-id|form}` in a text. */
export interface Placeholder {
  readonly id: string;
  readonly form: Form;
  /** As written after the bar; not a form when somebody mistyped it. */
  readonly writtenForm: string;
  /** Offset of the opening brace in the text, in UTF-16 units. */
  readonly offset: number;
}

export const isForm = (word: string): word is Form => forms.some((form) => form === word);

/** The facts bound in a text in reading order, mistyped ones too. Claims and literals are in `findBraces`. */
export const findPlaceholders = (text: string): readonly Placeholder[] =>
  findBraces(text).flatMap((brace) => {
    if (brace.kind !== 'fact') return [];
    const writtenForm = brace.form ?? 'standard';
    const form = isForm(writtenForm) ? writtenForm : 'standard';
    return [{ id: brace.id, form, writtenForm, offset: brace.offset }];
  });

/** Offset of the first brace that belongs to nothing, or null. */
export function findStrayBrace(text: string): number | null {
  const blanked = replaceBraces(text, (_, written) => ' '.repeat(written.length));
  const offset = blanked.search(/[{}]/);
  return offset === -1 ? null : offset;
}

/**
 * The text as a reader sees it: every `{fact-id}` as printed in the language (`{mks-coverage|sign}` → `50,50%`), claims and
 * literals as their words. Throws RangeError for an unknown fact or form: the checks have let none through.
 */
export const fillPlaceholders = (text: string, language: Language, catalogue: Pick<Catalogue, 'facts'>): string =>
  replaceBraces(text, (brace, written) => {
    if (brace.kind !== 'fact') return brace.words;
    const { id, form } = brace;
    const fact = catalogue.facts.get(id);
    if (fact === undefined || !isForm(form ?? 'standard') || !identifierPattern.test(id))
      throw new RangeError(`${written} is bound to nothing`);
    return formatFact(fact, language, form !== null && isForm(form) ? form : 'standard');
  });
