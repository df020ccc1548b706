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
  /** The step by which it is looked up. */
  readonly anchor: number;
  readonly mark: Mark;
}

/** Phrases by a word that they cannot do without, and those that have none. */
export interface PhraseBook<Mark> {
  readonly byWord: ReadonlyMap<string, readonly Phrase<Mark>[]>;
  readonly others: readonly Phrase<Mark>[];
}

const isFigure = (word: string) => word === '\uFFFC' || /^(rp)?\p{N}/u.test(word);

const sign = /\uFFFC|(?:[Rr][Pp])?\p{N}[\p{N}.,:]*\p{N}|\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*|\p{N}|[^\s]/gu;

/** Words, figures and signs of bound things. Other signs end a phrase and stand as words of their own. */
export const tokenize = (text: string): readonly Token[] =>
  Array.from(text.matchAll(sign), ({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    offset: index,
    end: index + word.length,
  }));

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
  const byWord = new Map<string, Phrase<Mark>[]>();
  const others: Phrase<Mark>[] = [];
  for (const [text, mark] of phrases) {
    const patterns = text.split(' ');
    const anchor = patterns.findIndex((pattern) => !/[<*]/.test(pattern));
    const phrase = {
      steps: patterns.map((pattern) => compileStep(pattern, months)),
      anchor: Math.max(0, anchor),
      mark,
    };
    if (anchor === -1) others.push(phrase);
    else for (const word of patterns[anchor]?.split('/') ?? []) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  return { byWord, others };
}

/** Where phrases stand in a text: from the first to one past the last token. All of them, overlapping ones too, in no order. */
export function* matchPhrases<Mark>(
  tokens: readonly Token[],
  { byWord, others }: PhraseBook<Mark>,
): Generator<{ readonly from: number; readonly to: number; readonly mark: Mark }> {
  for (const [at, { word }] of tokens.entries()) {
    for (const phrases of [byWord.get(word), others]) {
      for (const { steps, anchor, mark } of phrases ?? []) {
        const from = at - anchor;
        if (steps.every((fits, index) => fits(tokens[from + index]?.word ?? '')))
          yield { from, to: from + steps.length, mark };
      }
    }
  }
}
