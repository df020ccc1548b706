const wide =
  /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}|.\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}]|[\u{20000}-\u{3FFFD}])/u;

/** A letter with its marks, or an emoji with all that it is made of, is one place in the terminal and not several. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The signs of a text as a reader counts them. */
export const graphemes = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** How many columns a sign takes in a terminal: two for East Asian letters and emoji, none for a mark that stands alone. */
export function signWidth(sign: string): number {
  if (/^\p{M}+$/u.test(sign)) return 0;
  return wide.test(sign) ? 2 : 1;
}

/** How many columns a text takes in a terminal. */
export const displayWidth = (text: string): number => graphemes(text).reduce((sum, sign) => sum + signWidth(sign), 0);
