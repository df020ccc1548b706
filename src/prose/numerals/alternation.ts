/** A sign that may not be read as a command of a pattern. */
const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** A word with its first letter in either case, and its spaces of any kind. */
export const eitherCase = (word: string): string =>
  escape(word)
    .replace(/^\p{L}/u, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
    .replace(/ /g, String.raw`\s+`)
    .replace(/['’]/g, "[’']");

/** One of several words, the longest that fits. Words with a capital inside, such as `UU`, are taken as written. */
export const alternation = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => (/^\p{Ll}/u.test(word) ? eitherCase(word) : escape(word).replace(/ /g, String.raw`\s+`)))
    .join('|')})`;
