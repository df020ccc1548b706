import { canonicalJson } from '../../facts/canonical-json.ts';
import type { Language } from '../../i18n/locale.ts';
import { compareFact, type AspectChange } from './compare-facts.ts';
import type { ChangeReason, VersionFact, VersionFile } from './version-file.ts';

/** A fact that stands in one of two neighbouring versions, or in both and differs. */
export interface FactChange {
  readonly id: string;
  /** What the number is, in a line, as the newer version has it. */
  readonly caption: string;
  /** The period it is about, as written in data/. */
  readonly period: string;
  /** Who said it; null for our arithmetic. Two figures may differ in nothing else. */
  readonly saidBy: string | null;
  /** Whether the chart shows it, or only counts with it. */
  readonly shown: boolean;
  readonly how: 'added' | 'left-out' | 'changed';
  /** As printed; of a fact that was added or left out. */
  readonly printed: string;
  /** Empty unless `how` is `changed`. */
  readonly changes: readonly AspectChange[];
}

export const wordParts = ['title', 'subtitle', 'note', 'description'] as const;

export interface WordChange {
  readonly part: (typeof wordParts)[number];
  readonly from: string | null;
  readonly to: string | null;
}

/** All that differs between two versions, in one language. */
export interface Difference {
  readonly facts: readonly FactChange[];
  readonly words: readonly WordChange[];
  /** What can be said about contradictions or comparisons was written anew. */
  readonly disputes: boolean;
  /** The picture has other positions or shapes, whatever the reason. */
  readonly drawing: boolean;
}

/** What a reader is told about a version and the one before it: what differs, why, and where it was shown. */
export interface ChangeDescription extends Difference {
  readonly reason: ChangeReason;
  readonly note: string;
  readonly stories: readonly { readonly slug: string; readonly title: string }[];
}

const periodOf = (fact: VersionFact) => (fact.kind === 'observation' ? fact.observation.period : fact.period);

type Content = Omit<VersionFile, 'published' | 'previous' | 'change'>;

function* compareFacts(old: Content, now: Content, language: Language): Generator<FactChange> {
  const before = new Map(old.facts.map((fact) => [fact.id, fact]));
  const after = new Map(now.facts.map((fact) => [fact.id, fact]));
  // In the order in which the chart shows them, then those it counts with.
  const ids = new Set([...now.shown, ...old.shown, ...after.keys(), ...before.keys()]);
  for (const id of ids) {
    const [was, is] = [before.get(id), after.get(id)];
    const fact = is ?? was;
    if (fact === undefined) continue;
    const common = {
      id,
      caption: fact.caption[language],
      period: periodOf(fact),
      saidBy: fact.kind === 'observation' ? fact.observation.attributedTo[language] : null,
      shown: now.shown.includes(id) || old.shown.includes(id),
      printed: fact.printed[language],
      changes: [],
    };
    const [wasShown, isShown] = [old.shown.includes(id), now.shown.includes(id)];
    if (was === undefined || (!wasShown && isShown)) yield { ...common, how: 'added' };
    else if (is === undefined || (wasShown && !isShown)) yield { ...common, how: 'left-out' };
    else {
      const changes = compareFact([was, is], [old, now], language);
      if (changes.length > 0) yield { ...common, how: 'changed', changes };
    }
  }
}

const wordOf = (file: Content, part: WordChange['part'], language: Language): string | null => {
  const { words } = file;
  return part === 'description' ? words[language].description.join(' ') : words[language][part];
};

/** What differs between a version and the one before it, figures as they were printed then. */
export function compareVersions(old: Content, now: Content, language: Language): Difference {
  const words = wordParts.flatMap((part): WordChange[] => {
    const [from, to] = [wordOf(old, part, language), wordOf(now, part, language)];
    return from === to ? [] : [{ part, from, to }];
  });
  const context = ({ disputes, series, separations }: Content) => canonicalJson([disputes, series, separations]);
  return {
    facts: [...compareFacts(old, now, language)],
    words,
    disputes: context(old) !== context(now),
    drawing: old.drawings[language] !== now.drawings[language],
  };
}

/** What changed in a version, why, and which stories showed it. Throws RangeError for a first version, which has nothing before it. */
export function describeChange(old: VersionFile, now: VersionFile, language: Language): ChangeDescription {
  if (now.change === null) throw new RangeError('a first version has changed from nothing');
  const { reason, note, stories } = now.change;
  return {
    ...compareVersions(old, now, language),
    reason,
    note: note[language],
    stories: stories.map(({ slug, title }) => ({ slug, title: title[language] })),
  };
}
