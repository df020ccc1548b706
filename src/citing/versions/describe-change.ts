import { archiveWords } from '../../i18n/archive-words.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { aspectWords } from '../../i18n/fact-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { canonicalJson } from '../../facts/canonical-json.ts';
import { comparePublishedFacts, type AspectChange } from '../../facts/publish-fact.ts';
import type { PublishedFact } from '../../facts/published-fact.ts';
import { capital } from '../cite/citation.ts';
import type { FormOne } from './form-1.ts';

/**
 * Why a published chart changed. source-revised: the source gave another figure. our-error: we had it wrong. definition: what is
 * counted changed. new-figures: figures were added or left out. wording: the same figures in other words. redrawn: the same
 * figures and words, drawn anew.
 */
export const changeReasons = [
  'source-revised',
  'our-error',
  'definition',
  'new-figures',
  'wording',
  'redrawn',
] as const;

export type ChangeReason = (typeof changeReasons)[number];

/** What a version says, apart from when and why it was published and how it is drawn: two versions alike in this need not both be. */
export type Said = Pick<FormOne, 'words' | 'shown' | 'facts'>;

/** A fact that stands in one of two neighbouring versions, or in both and differs. */
export interface FactChange {
  readonly id: string;
  /** What the number is, when it was and who said it: facts of one series differ in nothing else. */
  readonly name: string;
  /** Whether the chart shows it, or only counts with it. */
  readonly shown: boolean;
  readonly how: 'added' | 'left-out' | 'changed';
  /** As printed; of a fact that was added or left out. */
  readonly printed: string;
  /** Empty unless `how` is `changed`. */
  readonly changes: readonly AspectChange[];
}

export type WordPart = keyof (typeof archiveWords)['id']['wordParts'];

/** Words of a chart or a story that changed. Null where there was or is none. */
export interface WordChange {
  readonly part: WordPart;
  readonly from: string | null;
  readonly to: string | null;
}

/** All that differs between two versions, in one language. */
export interface Difference {
  readonly facts: readonly FactChange[];
  readonly words: readonly WordChange[];
  /** Anything at all is said otherwise, be it a label, a cell of the table or the other language. */
  readonly saysElse: boolean;
}

const nameFact = ({ caption, period, saidBy }: PublishedFact, language: Language): string =>
  `${caption[language]} (${[formatPeriod(period, language), ...(saidBy === null ? [] : [saidBy[language]])].join('; ')})`;

function* compareFacts(old: Said, now: Said, language: Language): Generator<FactChange> {
  const before = new Map(old.facts.map((fact) => [fact.id, fact]));
  const after = new Map(now.facts.map((fact) => [fact.id, fact]));
  // In the order in which the chart shows them, then those it counts with.
  for (const id of new Set([...now.shown, ...old.shown, ...after.keys(), ...before.keys()])) {
    const [was, is] = [before.get(id), after.get(id)];
    const fact = is ?? was;
    if (fact === undefined) continue;
    const [wasShown, isShown] = [old.shown.includes(id), now.shown.includes(id)];
    const common = {
      id,
      name: nameFact(fact, language),
      shown: isShown || wasShown,
      printed: fact.printed[language],
      changes: [],
    };
    if (was === undefined || (!wasShown && isShown)) yield { ...common, how: 'added' };
    // What is left out is told as readers last saw it, whatever it has become since.
    else if (is === undefined || (wasShown && !isShown))
      yield { ...common, how: 'left-out', printed: was.printed[language] };
    else {
      const changes = comparePublishedFacts(was, is, language);
      if (changes.length > 0) yield { ...common, how: 'changed', changes };
    }
  }
}

/** All that a version says, in both languages, as one text to compare. */
export const whatIsSaid = ({ words, shown, facts }: Said): string => canonicalJson({ words, shown, facts });

const wordParts = ['title', 'subtitle', 'note', 'description'] as const;

/** What differs between a version and the one before it, figures as they were printed then. */
export function compareVersions(old: Said, now: Said, language: Language): Difference {
  const facts = [...compareFacts(old, now, language)];
  const word = ({ words }: Said, part: (typeof wordParts)[number]) =>
    part === 'description' ? words[language].description.join(' ') : words[language][part];
  const words = wordParts
    // What the description says follows from the figures, which are told one by one.
    .filter((part) => part !== 'description' || facts.length === 0)
    .map((part) => ({ part, from: word(old, part), to: word(now, part) }))
    .filter(({ from, to }) => from !== to);
  return { facts, words, saysElse: whatIsSaid(old) !== whatIsSaid(now) };
}

/** A difference as it is kept in the version: one entry for each thing, in words of the language. */
export function tellDifference({ facts, words }: Difference, language: Language) {
  const own = archiveWords[language];
  return [
    ...facts.flatMap(({ id, name, how, printed, changes }) => {
      const about = { fact: id, name };
      if (how === 'added') return [{ ...about, what: own.added, from: null, to: printed }];
      if (how === 'left-out') return [{ ...about, what: own.leftOut, from: printed, to: null }];
      return changes.map(({ aspect, from, to }) => ({
        ...about,
        what: capital(aspectWords[language][aspect]),
        from,
        to,
      }));
    }),
    ...words.map(({ part, from, to }) => ({
      fact: null,
      name: own.wordParts[part],
      what: own.words,
      from: from && `“${from}”`,
      to: to && `“${to}”`,
    })),
  ];
}

/** A difference in plain sentences, for a terminal: `Nilai: semula 50,50 persen, menjadi 51,20 persen.` */
export function changeSentences(difference: Difference, language: Language): readonly string[] {
  const own = archiveWords[language];
  const told = tellDifference(difference, language);
  if (told.length === 0) return [difference.saysElse ? own.otherWords : own.onlyDrawing];
  return told.map(({ fact, name, what, from, to }) => {
    if (fact !== null && (what === own.added || what === own.leftOut)) return `${what}: ${name}, ${to ?? from}.`;
    const [was, is] = [from ?? own.nothingBefore, to ?? own.nothingAfter];
    const change = `${own.from} ${was}${/[.!?]$/.test(was) ? ' ' : ', '}${own.to} ${is.replace(/\.$/, '')}.`;
    return fact === null ? `${name}: ${change}` : `${name}. ${what}: ${change}`;
  });
}
