import type { Language } from '../../i18n/locale.ts';
import type { Numeral } from '../numerals/find-figures.ts';
import { outside } from '../numerals/find-numerals.ts';
import { isPart } from '../numerals/nearest-facts.ts';
import type { ClaimWord } from './find-claim-words.ts';
import { functions } from './functions.ts';
import { wordKinds, type WordKind } from './word-kinds.ts';

/** A word that claims something, with the bound that it puts: `lebih dari dua pertiga` is more than 66.67. */
export interface BoundedClaim extends ClaimWord {
  /** As an expression has it: a part of one in percent. Null when the word puts none. */
  readonly bound: number | null;
  /** Whether the bound is of a share, so that only a percentage can be held against it. */
  readonly isShare: boolean;
}

/** Bounds that a word puts by itself. */
const own: Readonly<Partial<Record<WordKind, number>>> = { all: 100, none: 0, half: 50 };

/** Kinds that may take a bound behind them. */
const bounding: ReadonlySet<WordKind> = new Set(
  (Object.keys(wordKinds) as readonly WordKind[]).filter((kind) =>
    wordKinds[kind].some((name) => (functions[name].takes as readonly string[]).includes('bound')),
  ),
);

/** Before a number or a part: what the tables of claims know only before figures. */
const before: Readonly<Record<Language, readonly (readonly [RegExp, WordKind])[]>> = {
  id: [
    [
      /(?:setidaknya|sedikitnya|sekurangnya|setidak-tidaknya|sekurang-kurangnya|minimal|paling sedikit|paling tidak)\s+$/iu,
      'at-least',
    ],
    [/(?:paling banyak|maksimal|sebanyak-banyaknya|paling tinggi)\s+$/iu, 'at-most'],
    [/(?:di atas|menembus|tembus|melewati)\s+$/iu, 'more-than'],
    [/(?:di bawah)\s+$/iu, 'less-than'],
  ],
  en: [
    [/at least\s+$/iu, 'at-least'],
    [/(?:at most|up to)\s+$/iu, 'at-most'],
    [/(?:over|above|passed|topped)\s+$/iu, 'more-than'],
    [/(?:under|below)\s+$/iu, 'less-than'],
    [/(?:close to|approaching|nearing)\s+$/iu, 'nearly'],
  ],
};

/** `Sepertiga lebih` is more than a third; `sepertiga lebih tinggi` is a comparison. */
const andMore =
  /^\s+lebih(?!\p{L})(?!\s+(?:dari|daripada|tinggi|rendah|besar|kecil|banyak|sedikit|luas|mahal|murah|baik|cepat|lambat|berat|ringan))/iu;

const endOf = ({ offset, text }: { readonly offset: number; readonly text: string }) => offset + text.length;

const valueOf = (numeral: Numeral): number | null =>
  numeral.value === null ? null : isPart(numeral) ? Number((numeral.value * 100).toFixed(2)) : numeral.value;

/** The words of a claim without the figures at its ends, which stand there by themselves: `tinggal` of `tinggal 12 orang`. */
function withoutSigns(claim: BoundedClaim): BoundedClaim {
  const [lead = ''] = /^\uFFFC\s*/.exec(claim.text) ?? [];
  return {
    ...claim,
    offset: claim.offset + lead.length,
    text: claim.text.slice(lead.length).replace(/\s*\uFFFC$/, ''),
  };
}

/** Makes one claim of a word and of the number, the part or the whole that it puts a bound to, and leaves the other numbers. */
export function joinBounds(
  words: readonly ClaimWord[],
  numerals: readonly Numeral[],
  text: string,
  language: Language,
): { readonly claims: readonly BoundedClaim[]; readonly numerals: readonly Numeral[] } {
  const joined: BoundedClaim[] = [];
  // "Half a million" and "two and a half million" are numbers, and no half of anything.
  const claims = words.filter(
    (word) =>
      word.kind !== 'half' ||
      !numerals.some(
        (numeral) =>
          numeral.offset <= word.offset &&
          endOf(numeral) >= endOf(word) &&
          numeral.text.length > word.text.length &&
          (numeral.value ?? 0) > 1,
      ),
  );
  /** Numbers that no claim has taken yet, in reading order. */
  const free = [...outside(numerals, claims)];
  const touches = (end: number, start: number) =>
    start > end && /^\s+(?:the\s+|an?\s+)?$/iu.test(text.slice(end, start));
  const take = (claim: ClaimWord, end: number, bound: number | null, isShare: boolean) =>
    joined.push({ ...claim, text: text.slice(claim.offset, end), bound, isShare });
  for (const [index, claim] of claims.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && claim.offset < endOf(last)) continue;
    const next = claims[index + 1];
    const implied = own[claim.kind] ?? null;
    const nextBound = next === undefined ? null : (own[next.kind] ?? null);
    const at = free.findIndex((numeral) => touches(endOf(claim), numeral.offset));
    const numeral = free[at];
    if (!bounding.has(claim.kind) || implied !== null) take(claim, endOf(claim), implied, implied !== null);
    else if (next !== undefined && nextBound !== null && touches(endOf(claim), next.offset))
      take(claim, endOf(next), nextBound, true);
    else if (numeral !== undefined && valueOf(numeral) !== null) {
      take(claim, endOf(numeral), valueOf(numeral), isPart(numeral) || numeral.unit === 'percent');
      free.splice(at, 1);
    } else take(claim, endOf(claim), null, false);
  }
  /** The same thing with the bounding word before it; itself when there is none. */
  const led = (found: BoundedClaim): BoundedClaim => {
    const lead = text.slice(Math.max(0, found.offset - 24), found.offset);
    const leads = before[language].map(([pattern, kind]) => [pattern.exec(lead)?.[0], kind] as const);
    const [first, kind] = leads.find(([match]) => match !== undefined) ?? [];
    if (first === undefined || kind === undefined) return found;
    const offset = found.offset - first.length;
    return { ...found, offset, text: text.slice(offset, endOf(found)), kind };
  };
  /** The same thing with `lebih` behind it; itself when there is none. */
  const followed = (found: BoundedClaim): BoundedClaim => {
    const end = endOf(found);
    const [more] = (language === 'id' && found.kind === 'half' && andMore.exec(text.slice(end, end + 24))) || [];
    return more === undefined
      ? found
      : { ...found, text: text.slice(found.offset, end + more.length), kind: 'more-than' };
  };
  const shares = joined.map((claim) => (own[claim.kind] === undefined ? claim : followed(led(claim))));
  const left: Numeral[] = [];
  for (const numeral of free) {
    const bound = valueOf(numeral);
    const isShare = isPart(numeral) || numeral.unit === 'percent';
    const claim = bound === null ? null : followed(led({ ...numeral, kind: 'half', bound, isShare }));
    if (claim === null || claim.kind === 'half') left.push(numeral);
    else shares.push(claim);
  }
  // "Paling banyak sepertiga" is one claim, and no superlative.
  const isInside = (claim: BoundedClaim) =>
    shares.some((other) => other !== claim && other.offset <= claim.offset && endOf(other) > endOf(claim));
  const claimed = shares.filter((claim) => !isInside(claim)).map(withoutSigns);
  return { claims: claimed.toSorted((a, b) => a.offset - b.offset), numerals: left };
}
