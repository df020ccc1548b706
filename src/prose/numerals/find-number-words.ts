import type { Language } from '../../i18n/locale.ts';
import { numberSigns, oneOf } from '../words/number-signs.ts';
import type { TokenizedText } from '../words/tokens.ts';
import { unitAfter, type Numeral } from './find-figures.ts';
import { wordKinds, type WordKind } from './word-kinds.ts';

/** Sums what was said so far, as a listener does: groups below a thousand, each closed by its scale. */
class NumberSum {
  /** Groups already closed by a scale. */
  private closed: number[] = [];
  /** The group being said; null before its first word. */
  private group: number | null = null;
  /** The largest number that still fits behind the last word: 9 after `puluh`, 99 after `ratus`. */
  private room = Infinity;
  /** Before the last unit, so that `puluh` knows whether it may follow. */
  private before = Infinity;
  private unit = 0;

  get value(): number {
    return this.closed.reduce((sum, part) => sum + part, 0) + (this.group ?? 0);
  }

  get isEmpty(): boolean {
    return this.group === null && this.closed.length === 0;
  }

  /** Whether `and` may stand here: behind a hundred or a scale. */
  get mayContinue(): boolean {
    return !this.isEmpty && this.room >= 99;
  }

  get isWhole(): boolean {
    return Number.isInteger(this.value);
  }

  add(value: number, needed: number, left: number): boolean {
    if (this.room < needed || (value === 0 && !this.isEmpty)) return false;
    this.before = this.room;
    this.unit = value;
    this.group = (this.group ?? 0) + value;
    this.room = left;
    return true;
  }

  /** `belas` adds ten to the unit just said, `puluh` and `ratus` multiply it. */
  raise(factor: number, addend: number, needed: number, left: number): boolean {
    if (this.unit === 0 || this.before < needed || this.group === null || this.room !== 0) return false;
    this.group += this.unit * (factor - 1) + addend;
    this.unit = 0;
    this.room = left;
    return true;
  }

  /** English counts hundreds up to ninety-nine of them. */
  hundreds(): boolean {
    if (this.group === null || this.group === 0 || this.group > 99) return false;
    this.group *= 100;
    this.unit = 0;
    this.room = 99;
    return true;
  }

  scale(value: number): boolean {
    const larger = this.closed.filter((part) => part >= value);
    const smaller = this.closed.filter((part) => part < value);
    const count = smaller.reduce((sum, part) => sum + part, 0) + (this.group ?? 0);
    if (count === 0) return false;
    // Through text: 2.8 million is 2800000 and not a bit beside it.
    this.closed = [...larger, Number((count * value).toPrecision(15))];
    this.group = null;
    this.unit = 0;
    this.room = value === 12 ? 0 : Math.min(999, value - 1);
    return true;
  }

  /** Decimals or a half: after them only a scale may follow. */
  extend(by: (value: number) => number): void {
    this.group = by(this.group ?? 0);
    this.room = 0;
    this.unit = 0;
  }
}

/** How far a written-out number reaches and what it is worth. */
interface Reading {
  /** How many words belong to it. */
  readonly length: number;
  /** Null for `ratusan` and a number cut off by a word that fits nothing. */
  readonly value: number | null;
  /** `twenty-first`: an ordinal, which is no number of things. */
  readonly isOrdinal: boolean;
}

/** The digits after `koma` or `point`: said one by one, or as `lima puluh`. */
function readDecimals(words: readonly WordKind[]): string {
  const [first, second, third] = words;
  if (first?.kind === 'unit' && second?.kind === 'tens')
    return `${first.value}${third?.kind === 'unit' ? third.value : 0}`;
  let digits = '';
  for (const word of words) {
    if (word.kind !== 'unit') break;
    digits += word.value;
  }
  return digits;
}

/**
 * Reads the number that starts with the first of these words and stops where the words stop making one: `dua tiga` is two.
 * @param words what each word of an unbroken run does; see `wordKinds`
 */
function readNumberWords(words: readonly WordKind[]): Reading {
  const sum = new NumberSum();
  const done = (length: number, rest: Partial<Reading> = {}): Reading => ({
    length,
    value: sum.value,
    isOrdinal: false,
    ...rest,
  });
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) break;
    switch (word.kind) {
      case 'article': {
        const after = next?.kind;
        const counts = after === 'scale' || after === 'fraction' || (after === 'denominator' && at === 0);
        if (!counts || (at > 0 && words[at - 1]?.kind !== 'fraction' && words[at - 1]?.kind !== 'and')) return done(at);
        if (at === 0 && after !== 'fraction') sum.add(1, 0, 0);
        break;
      }
      case 'unit':
        if (!sum.add(word.value, 9, 0)) return done(at);
        break;
      case 'whole':
        if (!sum.add(word.value, 99, word.value < 20 ? 0 : 9)) return done(at);
        break;
      case 'teen':
        if (!sum.raise(1, 10, 99, 0)) return done(at || 1, at === 0 ? { value: null } : {});
        break;
      case 'tens':
        if (!sum.raise(10, 0, 99, 9)) return done(at || 1, at === 0 ? { value: null } : {});
        break;
      case 'scale':
        if (sum.isEmpty) return done(1, { value: word.value });
        if (!(word.value === 100 ? sum.raise(100, 0, 999, 99) || sum.hundreds() : sum.scale(word.value)))
          return done(at);
        break;
      case 'one-of-scale':
        if (word.value === 100 ? !sum.add(100, 999, 99) : !sum.add(1, 999, 0)) return done(at);
        if (word.value !== 100) sum.scale(word.value);
        break;
      case 'fraction':
        if (!sum.isEmpty && !sum.isWhole) return done(at);
        if (!sum.isEmpty && word.needsAnd && words[at - 1]?.kind === 'unit') {
          // "one half", but "two half-days".
          return sum.value === 1 ? done(at + 1, { value: word.value }) : done(at);
        }
        sum.extend((value) => value + word.value);
        break;
      case 'denominator': {
        const isHalfway = sum.isEmpty || !sum.isWhole;
        if (isHalfway)
          return word.ordinal || at > 0 ? done(at || 1, { isOrdinal: at === 0 }) : done(1, { value: null });
        // "twenty-third", "two hundred and third" are ordinals, "one third" and "two thirds" are not.
        if (word.ordinal && sum.value > 19) return done(at + 1, { isOrdinal: true });
        if (word.ordinal && sum.value !== 1) return done(at);
        return { length: at + 1, value: sum.value / word.value, isOrdinal: false };
      }
      case 'ordinal':
        return sum.value >= 20 ? done(at + 1, { isOrdinal: true }) : done(at || 1, { isOrdinal: at === 0 });
      case 'vague':
        return at === 0 ? done(1, { value: null }) : done(at);
      case 'point': {
        const decimals = readDecimals(words.slice(at + 1));
        if (sum.isEmpty || decimals === '') return done(at);
        sum.extend((value) => Number(`${value}.${decimals}`));
        // "koma lima puluh" is three words for two digits.
        at += words[at + 2]?.kind === 'tens' ? decimals.length + (decimals.endsWith('0') ? 0 : 1) : decimals.length;
        break;
      }
      case 'and': {
        const isHalf = next?.kind === 'fraction' || (next?.kind === 'article' && words[at + 2]?.kind === 'fraction');
        const continues = (next?.kind === 'unit' || next?.kind === 'whole') && sum.mayContinue;
        if (at === 0 || (!isHalf && !continues)) return done(at);
        break;
      }
    }
  }
  return done(at);
}

interface Word {
  /** Its place among the tokens. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly kind: WordKind;
}

/** Hyphens within a number: `twenty-one`. */
const hyphens: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/** Words that belong to numbers, in runs that nothing but a space or a hyphen interrupts. */
function runsOf({ tokens }: TokenizedText, language: Language): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  /** Where the last of them stands. */
  let last = -Infinity;
  for (const [at, { kind: type, word, offset: start, end, spaced }] of tokens.entries()) {
    const kinds = type === 'letters' ? wordKinds(word, language) : [];
    if (kinds.length === 0) continue;
    const before = tokens[at - 1];
    const isHyphened = last === at - 2 && !spaced && before?.spaced === false && hyphens.has(before.word);
    // A word written together with its scale counts as two that end at the same letter.
    const words = kinds.map((kind) => ({ at, start, end, kind }));
    if ((last === at - 1 && spaced) || isHyphened) runs.at(-1)?.push(...words);
    else runs.push(words);
    last = at;
  }
  return runs;
}

const compileAfter = (language: Language) => {
  const { percent, rupiah } = numberSigns[language];
  return new RegExp(
    String.raw`^(?:\s*(?<percent>%)|[\s-]+(?:(?<word>${oneOf(percent)})|${oneOf(rupiah)})(?!\p{L}))`,
    'u',
  );
};

const afterPatterns: Readonly<Record<Language, RegExp>> = { id: compileAfter('id'), en: compileAfter('en') };

function* numeralsIn(run: readonly Word[], { text, tokens }: TokenizedText, language: Language): Generator<Numeral> {
  for (let at = 0; at < run.length;) {
    const { length, value, isOrdinal } = readNumberWords(run.slice(at).map(({ kind }) => kind));
    const first = run[at];
    const last = run[at + length - 1];
    at += Math.max(1, length);
    if (length === 0 || isOrdinal || first === undefined || last === undefined) continue;
    const after = afterPatterns[language].exec(text.slice(last.end));
    const end = last.end + (after?.[0].length ?? 0);
    const isPercent = after?.groups?.['percent'] !== undefined || after?.groups?.['word'] !== undefined;
    const unit = after === null ? unitAfter(text, end, language) : isPercent ? 'percent' : 'rupiah';
    const before = tokens[first.at - 1];
    const isMinus = before?.word === 'minus' && tokens[first.at]?.spaced === true;
    const offset = isMinus ? before.offset : first.start;
    yield { offset, text: text.slice(offset, end), value: isMinus && value !== null ? -value : value, unit };
  }
}

/** Every number in words: `lima puluh persen`, `dua pertiga`, `a third`, `seratus ribu`. What is allowed is not asked here. */
export const findNumberWords = (read: TokenizedText, language: Language): readonly Numeral[] =>
  runsOf(read, language).flatMap((run) => [...numeralsIn(run, read, language)]);
