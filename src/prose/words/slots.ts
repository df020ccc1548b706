import type { Language } from '../../i18n/locale.ts';
import { bindingSign } from '../passage.ts';
import { slotWords } from './slot-words.ts';
import { endOfWord, tokenize, type Token, type TokenizedText } from './tokens.ts';

/** Slots that are a form rather than words, with what they may begin with. */
const slotForms: Readonly<Record<string, readonly [form: string, ...begins: Token['kind'][]]>> = {
  day: [String.raw`0?[1-9]|[12]\d|3[01]`, 'digits'],
  monthNumber: ['0?[1-9]|1[0-2]', 'digits'],
  year: [String.raw`(?:19|20)\d{2}`, 'digits'],
  shortYear: [String.raw`['’]\d{2}`, 'sign'],
  decade: [String.raw`(?:19|20)?\d0`, 'digits'],
  number: [String.raw`\d{1,4}[A-Z]?`, 'digits'],
  /** The number of a form, a room or a bus, with or without a letter: `1a`, `12B`, `C-12`. */
  labelNumber: [String.raw`\d{1,3}[A-Za-z]?|[A-Z]-?\d{1,3}`, 'digits', 'letters'],
  /** A code of capitals and digits in one word: `S1`, `K3`, `A4`, `P3K`, `5G`. No currency. */
  code: [String.raw`(?!IDR|USD|RP)\p{Lu}{1,4}-?\d{1,3}\p{Lu}?|\d[GD]`, 'letters', 'digits'],
  score: [String.raw`\d{1,2}\s?[-–—]\s?\d{1,2}`, 'digits'],
  /** A telephone number: three digits or more, in groups. */
  phone: [String.raw`\(?\+?\d{2,}\)?(?:[\s.-]?\d{2,})*`, 'digits', 'sign'],
  /** What a maker calls a model: a name, then a number with or without letters. */
  model: [String.raw`[A-Z]?\d{1,4}[A-Za-z]{0,3}`, 'digits', 'letters'],
  roman: ['[IVX]{1,5}', 'letters'],
  small: [String.raw`\d{1,3}`, 'digits'],
  oneToFour: ['[1-4]', 'digits'],
  colonTime: [String.raw`(?:[01]?\d|2[0-4]):[0-5]\d`, 'digits'],
  time: [String.raw`(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?`, 'digits'],
  exactTime: [String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d`, 'digits'],
  ordinalFigure: [String.raw`\d*1st|\d*2nd|\d*3rd|\d+th`, 'digits'],
  dash: ['[-–—‑]', 'sign'],
  abbreviation: [String.raw`\(\p{Lu}\p{L}+\)`, 'sign'],
  /** A word with a capital, such as the place whose law it is. */
  name: [String.raw`\p{Lu}[\p{L}.-]*`, 'letters'],
  clauseNumber: [String.raw`\(\d{1,3}[a-z]?\)|\d{1,3}[A-Z]?(?:\s?\(\d{1,2}\)[a-z]?)*`, 'digits', 'sign'],
  /** The number of a letter or release, which holds a stroke: `12/PR/2025`. */
  letterNumber: [String.raw`[\dA-Z.-]+(?:\/[\dA-Za-z.-]*[\dA-Za-z])+`, 'digits', 'letters', 'sign'],
  decree: [String.raw`[\dA-Z./-]*\d[\dA-Z./-]*(?<=[\dA-Z])`, 'digits', 'letters', 'sign'],
  /** What `half-` may stand before without being a half of anything: no scale, and nobody who has cover. */
  compound: [
    '(?!million|billion|trillion|thousand|hundred|dozen|percent|point|covered|insured|protected|registered|enrolled)[a-z]+',
    'letters',
  ],
  web: [String.raw`(?:https?:\/\/|www\.)[^\s]+`, 'letters'],
};

/** One run of letters or digits, or one sign, of a word in a table. */
export interface WordPiece {
  readonly word: string;
  /** The only way to write it; null when capitals do not matter. */
  readonly written: string | null;
}

/** Whether a word with a capital is taken only as written. One without is always taken in capitals too. */
export type Minds = 'capitals' | 'nothing';

export const wordPieces = (word: string, minds: Minds): readonly WordPiece[] =>
  tokenize(word).tokens.map((token) => ({
    word: token.word,
    written: minds === 'nothing' || /^\p{Ll}/u.test(word) ? null : token.written,
  }));

/** What a `<name>` of a pattern stands for. */
export interface Slot {
  /** In lower case, and kinds of which any token may be a beginning. */
  readonly begins: { readonly words: readonly string[]; readonly kinds: readonly Token['kind'][] };
  /** Where it may end when it begins at a token: one past its last. None when it does not stand there. */
  readonly ends: (read: TokenizedText, at: number) => readonly number[];
  /** Whether it ends right before a token. Only word slots know. */
  readonly endsBefore?: (read: TokenizedText, at: number) => boolean;
}

/** Most slots do not stand where they are looked for. */
const nowhere: readonly number[] = [];

/** The pieces of one word or phrase of a table, each with whether white space stands before it. */
type Phrase = readonly (WordPiece & { readonly spaced: boolean })[];

const isPhraseAt = (phrase: Phrase, tokens: readonly Token[], at: number): boolean =>
  phrase.every(({ word, written, spaced }, index) => {
    const token = tokens[at + index];
    if (token === undefined || token.word !== word || (written !== null && written !== token.written)) return false;
    return index === 0 || token.spaced === spaced;
  });

const firstWord = (phrase: Phrase) => phrase[0]?.word ?? '';

const lastWord = (phrase: Phrase) => phrase.at(-1)?.word ?? '';

function wordSlot(words: readonly string[], minds: Minds): Slot {
  const phrases: readonly Phrase[] = words.map((word) => {
    const { tokens } = tokenize(word);
    return wordPieces(word, minds).map((piece, index) => ({ ...piece, spaced: tokens[index]?.spaced === true }));
  });
  const byFirst = Map.groupBy(phrases, firstWord);
  const byLast = Map.groupBy(phrases, lastWord);
  return {
    begins: { words: [...byFirst.keys()], kinds: [] },
    ends: ({ tokens }, at) =>
      byFirst
        .get(tokens[at]?.word ?? '')
        ?.filter((phrase) => isPhraseAt(phrase, tokens, at))
        .map(({ length }) => at + length) ?? nowhere,
    endsBefore: ({ tokens }, at) =>
      (byLast.get(tokens[at - 1]?.word ?? '') ?? []).some((phrase) => isPhraseAt(phrase, tokens, at - phrase.length)),
  };
}

/** Not in the middle of a run of letters or digits. */
const edge = String.raw`(?:(?<=\p{N})(?!\p{N})|(?<=[\p{L}\p{M}])(?![\p{L}\p{M}])|(?<![\p{L}\p{M}\p{N}]))`;

function formSlot(form: string, ...kinds: readonly Token['kind'][]): Slot {
  const pattern = new RegExp(`(?:${form})${edge}`, 'uy');
  return {
    begins: { words: [], kinds },
    ends: ({ text, tokens }, at) => {
      const start = tokens[at];
      if (start === undefined || !kinds.includes(start.kind)) return nowhere;
      pattern.lastIndex = start.offset;
      if (!pattern.test(text)) return nowhere;
      let to = at + 1;
      while ((tokens[to]?.offset ?? Infinity) < pattern.lastIndex) to += 1;
      return [to];
    },
  };
}

/** Up to five words with a capital, such as `Kota Makassar`. */
function namesSlot(): Slot {
  const name = formSlot(...(slotForms['name'] ?? ['', 'letters']));
  return {
    begins: name.begins,
    ends: (read, at) => {
      const ends: number[] = [];
      let [end] = name.ends(read, at);
      while (end !== undefined && ends.length < 5) {
        ends.push(end);
        end = read.tokens[end]?.spaced === true ? name.ends(read, end)[0] : undefined;
      }
      return ends;
    },
  };
}

/** One to five words, up to one that opens something else. */
function phraseSlot(ends: readonly string[]): Slot {
  const others: ReadonlySet<string> = new Set(ends);
  return {
    begins: { words: [], kinds: ['letters'] },
    ends: ({ tokens }, at) => {
      const found: number[] = [];
      for (let end = at; tokens[end]?.kind === 'letters' && found.length < 5;) {
        if (others.has(tokens[end]?.word ?? '')) break;
        end = endOfWord(tokens, end);
        found.push(end);
      }
      return found;
    },
  };
}

/** Slots one after the other, those in the middle or none of them: a group of people and that they have cover, `kuli panggul yang sudah terdaftar`. */
function chainSlot(first: Slot, between: readonly Slot[], last: Slot): Slot {
  return {
    begins: first.begins,
    ends: (read, at) => {
      const reached = between.reduce(
        (ends, slot) => [...ends, ...ends.flatMap((end) => slot.ends(read, end))],
        first.ends(read, at),
      );
      return reached.flatMap((end) => last.ends(read, end));
    },
  };
}

/** Slots of whole words and figures, bound or not. */
const wholeSlots: Readonly<Record<string, Slot>> = {
  /** Any word. */
  any: {
    begins: { words: [], kinds: ['letters'] },
    ends: ({ tokens }, at) => (tokens[at]?.kind === 'letters' ? [endOfWord(tokens, at)] : nowhere),
  },
  /** A bound figure, or digits with or without `Rp`. */
  figure: {
    begins: { words: [bindingSign, 'rp'], kinds: ['digits'] },
    ends: ({ tokens }, at) => {
      const token = tokens[at];
      if (token?.word === bindingSign) return [at + 1];
      const isFigure = token?.kind === 'digits' || (token?.word === 'rp' && tokens[at + 1]?.joined === true);
      return isFigure ? [endOfWord(tokens, at)] : nowhere;
    },
  },
};

const opened = new Map<string, Slot>();

/** What a slot stands for in a language. Throws RangeError for one that no table holds. */
export function openSlot(name: string, language: Language, minds: Minds): Slot {
  const key = `${language} ${minds} ${name}`;
  const known = opened.get(key);
  if (known !== undefined) return known;
  const open = (other: string) => openSlot(other, language, minds);
  const words = Object.entries(slotWords).find(([known]) => known === name)?.[1];
  const form = slotForms[name];
  const made: Readonly<Record<string, () => Slot>> = {
    names: namesSlot,
    phrase: () => phraseSlot(slotWords.phraseEnd[language]),
    insuredGroup: () => chainSlot(open('phrase'), [open('who'), open('already')], open('insured')),
  };
  const slot =
    wholeSlots[name] ?? made[name]?.() ?? (words ? wordSlot(words[language], minds) : form && formSlot(...form));
  if (slot === undefined) throw new RangeError(`no slot <${name}>`);
  opened.set(key, slot);
  return slot;
}
