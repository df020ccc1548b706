/** Longer than this a passage is named by its first and its last words. */
const longest = 120;

const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/** At least this many letters, in whole words, from one end. */
function edge(words: readonly string[], letters: number): readonly string[] {
  let length = 0;
  const end = words.findIndex((word) => (length += word.length + 1) > letters);
  return words.slice(0, end === -1 ? words.length : end + 1);
}

/**
 * The end of an address that leads a browser to words in a page (the text directive of the URL Fragment Text Directives report):
 * `:~:text=Kira%2Dkira%20satu,…`. Dash, comma and ampersand mean something there and are encoded.
 * @param text as the page prints it, no-break blanks and all
 */
export function textFragment(text: string): string {
  const sentence = text.trim();
  const words = sentence.split(/(?<= )/);
  const start = edge(words, longest / 3);
  const end = edge(words.toReversed(), longest / 3).toReversed();
  const parts =
    sentence.length <= longest || start.length + end.length >= words.length
      ? [sentence]
      : [start.join(''), end.join('')];
  return `:~:text=${parts.map((part) => encode(part.trim())).join(',')}`;
}
