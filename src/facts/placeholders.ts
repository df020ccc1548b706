import type { Catalogue } from './fact.ts';
import { type Form, formatFact, forms } from './format.ts';
import { isBilingual } from './is-bilingual.ts';
import { identifierPattern } from './schema/common.ts';
import type { Language } from '../i18n/locale.ts';

/** Something in braces in a text: a fact, a claim with its words, or words that are neither figure nor claim. */
export type Brace =
  | {
      readonly kind: 'fact';
      readonly id: string;
      readonly form: string | null;
      readonly offset: number;
      readonly length: number;
    }
  | {
      readonly kind: 'claim';
      readonly that: string;
      readonly words: string;
      /** Who says it, when it is not the record. */
      readonly by: string | null;
      /** Id of the dispute that shows what the record says. */
      readonly dispute: string | null;
      /** A part that is none of these, most often mistyped. */
      readonly stray: string | null;
      readonly offset: number;
      readonly length: number;
    }
  | {
      readonly kind: 'literal';
      readonly words: string;
      readonly reason: string;
      readonly offset: number;
      readonly length: number;
    };

const braces = /\{([^{}]*)\}/g;

function parseClaim(inside: string) {
  const [that = '', words = '', ...rest] = inside.split('|').map((part) => part.trim());
  const said = (word: string) =>
    rest
      .find((part) => part.startsWith(`${word} `))
      ?.slice(word.length + 1)
      .trim() ?? null;
  const stray = rest.find((part) => !/^(?:by|dispute) /.test(part)) ?? null;
  return { kind: 'claim' as const, that, words, by: said('by'), dispute: said('dispute'), stray };
}

function parseInside(inside: string) {
  if (inside.startsWith('claim:')) return parseClaim(inside.slice('claim:'.length));
  if (inside.startsWith('literal:')) {
    const [words = '', reason = ''] = inside.slice('literal:'.length).split('|');
    return { kind: 'literal' as const, words: words.trim(), reason: reason.trim() };
  }
  const [id = '', form, ...rest] = inside.split('|');
  return { kind: 'fact' as const, id, form: form === undefined ? null : [form, ...rest].join('|') };
}

/**
 * Everything in braces in a text, in reading order, mistyped ones too: `{fact-id}`, `{fact-id|form}`,
 * `{claim: EXPRESSION|words}`, `{claim: EXPRESSION|words|by Name|dispute c-id}` and `{literal: words|reason}`.
 * Offsets and lengths are in UTF-16 units and take in the braces.
 */
export const findBraces = (text: string): readonly Brace[] =>
  Array.from(text.matchAll(braces), ({ 0: { length }, 1: inside = '', index }) => ({
    ...parseInside(inside),
    offset: index,
    length,
  }));

/** The text with each brace replaced. */
export function replaceBraces(text: string, replace: (brace: Brace, written: string) => string): string {
  let result = '';
  let end = 0;
  for (const brace of findBraces(text)) {
    result += text.slice(end, brace.offset);
    end = brace.offset + brace.length;
    result += replace(brace, text.slice(brace.offset, end));
  }
  return result + text.slice(end);
}

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
