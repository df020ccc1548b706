/** The words of one language: those that claim something, and phrases in which the same words claim nothing. */
export interface ClaimLexicon<Kind extends string> {
  /**
   * Phrases for each kind. `a/b` is a choice, `word*` is a word with an ending; `<figure>` a bound figure or digits, `<year>` a year,
   * `<month>` a month, `<any>` any one word.
   */
  readonly claims: Readonly<Record<Kind, readonly string[]>>;
  /** Phrases that are no claims, each with its reason, for whoever wonders. */
  readonly exceptions: readonly (readonly [phrase: string, reason: string])[];
  readonly months: readonly string[];
}

interface Token {
  readonly word: string;
  readonly offset: number;
  readonly end: number;
}

type Step = (word: string) => boolean;

interface Phrase<Mark> {
  readonly steps: readonly Step[];
  readonly mark: Mark;
}

/** Phrases by the words they may begin with, and those that begin with a figure or with any word. */
export interface PhraseBook<Mark> {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase<Mark>[]>;
  readonly others: readonly Phrase<Mark>[];
}

const isFigure = (word: string) => word === '\uFFFC' || /^(rp)?\p{N}/u.test(word);

/** Words, figures and signs of bound things. Other signs end a phrase and stand as words of their own. */
export const tokenize = (text: string): readonly Token[] =>
  Array.from(
    text.matchAll(/\uFFFC|(?:Rp)?\p{N}[\p{N}.,:]*\p{N}|\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*|\p{N}|[^\s]/giu),
    ({ 0: word, index }) => ({
      word: word.toLowerCase().replaceAll('’', "'"),
      offset: index,
      end: index + word.length,
    }),
  );

function compileStep(pattern: string, months: readonly string[]): Step {
  switch (pattern) {
    case '<figure>':
      return isFigure;
    case '<year>':
      return (word) => /^(19|20)\d\d$/.test(word);
    case '<month>':
      return (word) => months.includes(word);
    case '<any>':
      return (word) => /^\p{L}/u.test(word);
    default: {
      const exact = new Set<string>();
      const starts: string[] = [];
      for (const choice of pattern.split('/')) {
        if (choice.endsWith('*')) starts.push(choice.slice(0, -1));
        else exact.add(choice);
      }
      return (word) => exact.has(word) || starts.some((start) => word.startsWith(start));
    }
  }
}

/** Makes a book of phrases, so that a text is read once however many there are. */
export function compilePhrases<Mark>(
  phrases: Iterable<readonly [phrase: string, mark: Mark]>,
  months: readonly string[],
): PhraseBook<Mark> {
  const byFirstWord = new Map<string, Phrase<Mark>[]>();
  const others: Phrase<Mark>[] = [];
  for (const [text, mark] of phrases) {
    const patterns = text.split(' ');
    const phrase = { steps: patterns.map((pattern) => compileStep(pattern, months)), mark };
    const first = patterns[0] ?? '';
    if (/[<*]/.test(first)) others.push(phrase);
    else for (const word of first.split('/')) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), phrase]);
  }
  return { byFirstWord, others };
}

/** Where phrases stand in a text: from the first to one past the last token. All of them, overlapping ones too. */
export function* matchPhrases<Mark>(
  tokens: readonly Token[],
  { byFirstWord, others }: PhraseBook<Mark>,
): Generator<{ readonly from: number; readonly to: number; readonly mark: Mark }> {
  for (const [from, { word }] of tokens.entries()) {
    for (const { steps, mark } of [...(byFirstWord.get(word) ?? []), ...others]) {
      if (steps.every((step, index) => step(tokens[from + index]?.word ?? '')))
        yield { from, to: from + steps.length, mark };
    }
  }
}
