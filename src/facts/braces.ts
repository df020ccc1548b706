/** Something in braces in a text: a fact, a claim with its words, or words that are neither figure nor claim. */
export type Brace =
  | { readonly kind: 'fact'; readonly id: string; readonly form: string | null; readonly offset: number; readonly length: number }
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
  | { readonly kind: 'literal'; readonly words: string; readonly reason: string; readonly offset: number; readonly length: number }; // prettier-ignore

const braces = /\{([^{}]*)\}/g;

function parseClaim(inside: string) {
  const [that = '', words = '', ...rest] = inside.split('|').map((part) => part.trim());
  const said = (word: string) =>
    rest.find((part) => part.startsWith(`${word} `))?.slice(word.length + 1).trim() ?? null; // prettier-ignore
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
