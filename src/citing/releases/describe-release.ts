import { factPartWords } from '../../i18n/fact-part-words.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { releaseWords } from '../../i18n/release-words.ts';
import { tableTitles } from '../../i18n/data-words.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import { changedParts } from './changed-parts.ts';
import { changesOf, type ReleaseChanges } from './changes-of.ts';
import type { FactContent } from './fact-content.ts';
import type { Release } from './release.ts';

/** One number in the changelog: what it is, and how it read before and reads now. */
export interface ChangeLine {
  readonly fact: string;
  readonly what: string;
  /** As printed; null where there was none. */
  readonly from: string | null;
  /** As printed; null where there is none any more. */
  readonly to: string | null;
  /** Names of what else is not as it was, in words of the language. */
  readonly besides: readonly string[];
}

export interface ReleaseDescription {
  /** `371 angka baru, 2 berganti, 1 ditarik`. */
  readonly summary: string;
  readonly lines: readonly ChangeLine[];
  /** Titles of the tables that changed; empty in the first release, where all are new. */
  readonly tables: readonly string[];
}

const titles = new Map<string, Bilingual>(Object.entries(tableTitles));

const nameOf = ({ caption, place, period }: FactContent, language: Language) =>
  `${caption[language]}, ${place.name[language]}, ${formatPeriod(period, language)}`;

/** What of a number changed besides its print, in words. */
const besides = (before: FactContent, after: FactContent, language: Language): readonly string[] =>
  changedParts(before, after)
    .filter((part) => part !== 'printed')
    .map((part) => factPartWords[language][part]);

function summarise({ added, changed, withdrawn }: ReleaseChanges, language: Language): string {
  const words = releaseWords[language];
  const counts = [
    [added.length, words.added],
    [changed.length, words.changed],
    [withdrawn.length, words.withdrawn],
  ] as const;
  const told = counts.filter(([count]) => count > 0);
  if (told.length === 0) return words.noFigures;
  return told
    .map(([count, word], index) => {
      const noun = index === 0 ? ` ${words.figures[count === 1 ? 0 : 1]}` : '';
      return `${formatNumber(count, 0, language)}${noun} ${word}`;
    })
    .join(', ');
}

/** What the release at an index changed, in words. */
export function describeRelease(releases: readonly Release[], index: number, language: Language): ReleaseDescription {
  const changes = changesOf(releases, index);
  const { added, changed, withdrawn } = changes;
  return {
    summary: summarise(changes, language),
    lines: [
      ...changed.map(({ before, after }) => ({
        fact: after.id,
        what: nameOf(after, language),
        from: before.printed[language],
        to: after.printed[language],
        besides: besides(before, after, language),
      })),
      ...withdrawn.map((fact) => ({
        fact: fact.id,
        what: nameOf(fact, language),
        from: fact.printed[language],
        to: null,
        besides: [],
      })),
      ...added.map((fact) => ({
        fact: fact.id,
        what: nameOf(fact, language),
        from: null,
        to: fact.printed[language],
        besides: [],
      })),
    ],
    tables: index === 0 ? [] : changes.tables.map((name) => titles.get(name)?.[language] ?? name),
  };
}
