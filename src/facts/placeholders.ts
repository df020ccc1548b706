import type { Language } from '../i18n/locale.ts';
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

const pattern = /\{([^{}|]*)(?:\|([^{}|]*))?\}/g;

export const isForm = (word: string): word is Form => forms.some((form) => form === word);

/** The placeholders of a text in reading order, mistyped ones too. */
export const findPlaceholders = (text: string): readonly Placeholder[] =>
  Array.from(text.matchAll(pattern), ({ 1: id = '', 2: writtenForm = 'standard', index }) => ({
    id,
    form: isForm(writtenForm) ? writtenForm : 'standard',
    writtenForm,
    offset: index,
  }));

/** Offset of the first brace that belongs to no placeholder, or null. */
export function findStrayBrace(text: string): number | null {
  const blanked = text.replace(pattern, (placeholder) => ' '.repeat(placeholder.length));
  const offset = blanked.search(/[{}]/);
  return offset === -1 ? null : offset;
}

/**
 * The text with every `{fact-id}` as printed in the language: `{mks-coverage|sign}` → `50,50%`.
 * Throws RangeError for an unknown fact or form: the checks have let none through.
 */
export function fillPlaceholders(text: string, language: Language, catalogue: Pick<Catalogue, 'facts'>): string {
  return text.replace(pattern, (written: string, id: string, form: string = 'standard') => {
    const fact = catalogue.facts.get(id);
    if (fact === undefined || !isForm(form) || !identifierPattern.test(id))
      throw new RangeError(`${written} is bound to nothing`);
    return formatFact(fact, language, form);
  });
}
