import type { Language } from '../../i18n/locale.ts';
import { bindingSign } from '../passage.ts';
import { openSlot, wordPieces, type Minds, type Slot, type WordPiece } from './slots.ts';
import { endOfWord, type Token, type TokenizedText } from './tokens.ts';

/**
 * How words and figures are looked for. A pattern is written as it would stand in a sentence:
 *
 *   lebih dari          words, with white space between them
 *   naik/turun          either word
 *   se*                 a word that begins so
 *   <month>             one of the words or forms of `slot-words.ts` and `slots.ts`
 *   <zone?>             the same, or nothing
 *   di/dari/<name>      any of these
 *   <day> ~/ ~<month>   `~`: here the white space may be missing
 *
 * and around the figure or phrase, without being part of it:
 *
 *   <^quantity>         must not stand before what follows
 *   <!counted>          must not follow the phrase
 *   <+afterYear>        must follow the phrase
 *   <$afterYear>        must follow, or the phrase must end here
 *   <$>                 the phrase must end here
 *
 * All patterns of a book are joined into one automaton, looked up by the first word or form, so that a text is read once however many
 * there are.
 */
export type Pattern = string;

/** Where a pattern stands in a text: from its first token to one past its last. */
export interface PatternMatch<Mark> {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
}

/** Where a phrase may begin and end, besides what its pattern says. */
export interface Edges {
  readonly begins: (tokens: readonly Token[], at: number) => boolean;
  /** @param to one past the last token */
  readonly ends: (read: TokenizedText, to: number) => boolean;
  readonly minds: Minds;
  /** Whether white space may be missing between a word and a figure, as in `maksimal5`. */
  readonly mayTouch: boolean;
  /** A word without an ending that changes nothing, as `naik` of `naiknya`; the word itself when it has none. */
  readonly bare?: (word: string) => string;
}

/** How a step follows the one before it. */
type Join = 'spaced' | 'close' | 'either';

interface Condition {
  readonly sign: '!' | '+' | '$';
  /** Null for the end of the phrase by itself. */
  readonly slot: Slot | null;
}

/** One step of a pattern: a piece of a word, or a slot. */
type Step = { readonly key: string; readonly join: Join } & (
  { readonly piece: WordPiece } | { readonly slot: Slot; readonly before: Slot | null }
);

interface State<Mark> {
  readonly words: Map<string, Branch<Mark>[]>;
  readonly slots: Branch<Mark>[];
  readonly marks: { readonly mark: Mark; readonly conditions: readonly Condition[] }[];
}

interface Branch<Mark> {
  readonly step: Step;
  readonly next: State<Mark>;
}

export interface Book<Mark> {
  readonly edges: Edges;
  /** What may begin a phrase at a word, and what may at any token of a kind. */
  readonly byWord: ReadonlyMap<string, readonly Branch<Mark>[]>;
  readonly byKind: Readonly<Record<Token['kind'], readonly Branch<Mark>[]>>;
}

const newState = <Mark>(): State<Mark> => ({ words: new Map(), slots: [], marks: [] });

/** The steps of one item of a pattern, one list for each way of reading it. */
function readItem(
  item: string,
  before: string | null,
  open: (name: string) => Slot,
  minds: Minds,
): readonly (readonly Step[])[] {
  const isLoose = item.startsWith('~');
  const written = item.replace(/^~/, '');
  const join: Join = isLoose ? 'either' : 'spaced';
  const slotted = (key: string, slot: Slot, also: Slot | null): readonly Step[] => [
    { key: `${join}${before ?? ''}${key}`, join, slot, before: also },
  ];
  const choices = written === '/' ? [written] : written.split('/');
  return choices.flatMap((choice): readonly (readonly Step[])[] => {
    const [, name, optional] = /^<(\w+)(\??)>$/.exec(choice) ?? [];
    if (name !== undefined) {
      const step = slotted(`<${name}>`, open(name), before === null ? null : open(before));
      return optional === '?' ? [step, []] : [step];
    }
    if (/^\p{L}+\*$/u.test(choice)) return [slotted(choice, wordsFrom(choice.slice(0, -1)), null)];
    return [
      wordPieces(choice, minds).map((piece, index): Step => {
        const how = index === 0 ? join : 'close';
        return { key: `${how}${piece.written ?? piece.word}`, join: how, piece };
      }),
    ];
  });
}

/** A word that begins with some letters, to its end. */
const wordsFrom = (start: string): Slot => ({
  begins: { words: [], kinds: ['letters'] },
  ends: ({ tokens }, at) => (tokens[at]?.word.startsWith(start) ? [endOfWord(tokens, at)] : []),
});

/** Every way of reading a pattern, and what must stand around it. */
function readPattern(
  pattern: Pattern,
  language: Language,
  minds: Minds,
): { readonly ways: readonly (readonly Step[])[]; readonly conditions: readonly Condition[] } {
  const open = (name: string) => openSlot(name, language, minds);
  const conditions: Condition[] = [];
  let ways: readonly (readonly Step[])[] = [[]];
  let before: string | null = null;
  for (const item of pattern.replace(/(?<=\S)~/g, ' ~').split(' ')) {
    const [, sign, name = ''] = /^<([!^+$])(\w*)>$/.exec(item) ?? [];
    if (sign === '^') before = name;
    else if (sign === '!' || sign === '+' || sign === '$') {
      conditions.push({ sign, slot: name === '' ? null : open(name) });
    } else {
      const read = readItem(item, before, open, minds);
      ways = ways.flatMap((way) => read.map((steps) => [...way, ...steps]));
      before = null;
    }
  }
  return { ways, conditions };
}

function branchAt<Mark>(state: State<Mark>, step: Step): State<Mark> {
  const branches = 'piece' in step ? (state.words.get(step.piece.word) ?? []) : state.slots;
  const known = branches.find((branch) => branch.step.key === step.key);
  if (known !== undefined) return known.next;
  const next = newState<Mark>();
  branches.push({ step, next });
  if ('piece' in step) state.words.set(step.piece.word, branches);
  return next;
}

/** Joins patterns into one book. Throws RangeError for a slot that is not known. */
export function compilePatterns<Mark>(
  patterns: Iterable<readonly [pattern: Pattern, mark: Mark]>,
  language: Language,
  edges: Edges,
): Book<Mark> {
  const root = newState<Mark>();
  for (const [pattern, mark] of patterns) {
    const { ways, conditions } = readPattern(pattern, language, edges.minds);
    for (const way of ways) way.reduce(branchAt<Mark>, root).marks.push({ mark, conditions });
  }
  const byWord = new Map<string, Branch<Mark>[]>(root.words);
  const byKind: Record<Token['kind'], Branch<Mark>[]> = { letters: [], digits: [], sign: [] };
  for (const branch of root.slots) {
    if (!('slot' in branch.step)) continue;
    const { words, kinds } = branch.step.slot.begins;
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), branch]);
    for (const kind of kinds) byKind[kind].push(branch);
  }
  return { edges, byWord, byKind };
}

/** Signs at which a phrase ends; what is bound behind a year makes no count of it. */
const ending = /^[\uFFFC\uFFFD.,;:!?…()[\]”’"»/·|–—]$/;

const isEnd = (tokens: readonly Token[], at: number) => at >= tokens.length || ending.test(tokens[at]?.written ?? '');

function holds({ sign, slot }: Condition, read: TokenizedText, to: number): boolean {
  const follows = slot !== null && read.tokens[to]?.spaced === true && slot.ends(read, to).length > 0;
  return sign === '!' ? !follows : follows || (sign === '$' && isEnd(read.tokens, to));
}

/** Whether a slot stands in front of a token, with white space between. */
const standsBefore = (slot: Slot, read: TokenizedText, at: number): boolean =>
  read.tokens[at]?.spaced === true && slot.endsBefore?.(read, at) === true;

/** White space where it must be and none where it must not; what is bound stands apart from words whether or not space is left. */
function isJoined(join: Join, { mayTouch }: Edges, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (join === 'either' || token === undefined || before === undefined) return true;
  if (join === 'close') return !token.spaced;
  if (token.spaced || token.word === bindingSign || before.word === bindingSign) return true;
  return mayTouch && token.kind !== before.kind && token.kind !== 'sign' && before.kind !== 'sign';
}

/** Where patterns stand in a text: all of them, overlapping ones too, in the order of their first tokens. */
export function matchPatterns<Mark>(read: TokenizedText, book: Book<Mark>): readonly PatternMatch<Mark>[] {
  const { tokens } = read;
  const { begins, ends } = book.edges;
  const found: PatternMatch<Mark>[] = [];
  const { bare = (word: string) => word } = book.edges;
  const lookUp = <Value>(words: ReadonlyMap<string, Value>, word: string) => words.get(word) ?? words.get(bare(word));
  const visit = (branches: readonly Branch<Mark>[], from: number, at: number) => {
    for (const { step, next } of branches) {
      if (at > from && !isJoined(step.join, book.edges, tokens, at)) continue;
      if ('piece' in step) {
        const { written } = step.piece;
        if (written === null || written === tokens[at]?.written) reach(next, from, at + 1);
      } else if (step.before === null || !standsBefore(step.before, read, at)) {
        for (const end of step.slot.ends(read, at)) reach(next, from, end);
      }
    }
  };
  const reach = ({ marks, words, slots }: State<Mark>, from: number, at: number) => {
    if (marks.length > 0 && ends(read, at)) {
      for (const { mark, conditions } of marks) {
        if (conditions.every((condition) => holds(condition, read, at))) found.push({ from, to: at, mark });
      }
    }
    const token = tokens[at];
    if (token === undefined) return;
    const branches = lookUp(words, token.word);
    if (branches !== undefined) visit(branches, from, at);
    if (slots.length > 0) visit(slots, from, at);
  };
  tokens.forEach(({ word, kind }, at) => {
    const first = lookUp(book.byWord, word);
    const others = book.byKind[kind];
    if ((first === undefined && others.length === 0) || !begins(tokens, at)) return;
    if (first !== undefined) visit(first, at, at);
    visit(others, at, at);
  });
  return found;
}
