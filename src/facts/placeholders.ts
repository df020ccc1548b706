import type { Language } from '../i18n/locale.ts';
import { findBraces, replaceBraces } from './braces.ts';
import type { Catalogue } from './fact.ts';
import { formatFact, forms, type Form } from './format.ts';
import { identifierPattern, isBilingual } from './schema/common.ts';

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
 * literals as their words. What is bound to nothing stays as written: the checks report it and stop the build.
 */
export const fillPlaceholders = (text: string, language: Language, { facts }: Pick<Catalogue, 'facts'>): string =>
  text.includes('{')
    ? replaceBraces(text, (brace, written) => {
        if (brace.kind !== 'fact') return brace.words;
        const fact = identifierPattern.test(brace.id) ? facts.get(brace.id) : undefined;
        const form = brace.form ?? 'standard';
        return fact === undefined || !isForm(form) ? written : formatFact(fact, language, form);
      })
    : text;

/**
 * A record with its texts in two languages as a reader sees them; the record itself when there was nothing to fill. Braces
 * anywhere else, such as in a source's title or in its own words, are text.
 */
export function fillTexts<Value>(value: Value, catalogue: Pick<Catalogue, 'facts'>): Value;
export function fillTexts(value: unknown, catalogue: Pick<Catalogue, 'facts'>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isBilingual(value)) {
    const filled = {
      id: fillPlaceholders(value.id, 'id', catalogue),
      en: fillPlaceholders(value.en, 'en', catalogue),
    };
    return filled.id === value.id && filled.en === value.en ? value : filled;
  }
  if (Array.isArray(value)) {
    const filled: readonly unknown[] = value.map((item: unknown) => fillTexts(item, catalogue));
    return filled.every((item, index) => item === value[index]) ? value : filled;
  }
  const entries = Object.entries(value);
  const filled = entries.map(([key, inner]: [string, unknown]) => [key, fillTexts(inner, catalogue)] as const);
  return filled.every(([, inner], index) => inner === entries[index]?.[1]) ? value : Object.fromEntries(filled);
}
