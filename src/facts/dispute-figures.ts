import { isNumber } from '../i18n/units.ts';
import type { Catalogue, Fact } from './fact.ts';
import type { Bilingual } from './schema/common.ts';
import type { Dispute } from './schema/comparison.ts';

/** A dispute in as few words as a list has room for: its question and the gist of it, else its title and its verdict. */
export const inShort = ({ title, question, verdict, note }: Dispute): { question: Bilingual; note: Bilingual } => ({
  question: question ?? title,
  note: note ?? verdict,
});

/** The figures that stand for a dispute in lists: as its editor chose them, else the first of each of its first four sides. */
export const disputeFigures = ({ figures, sides }: Dispute, { facts }: Pick<Catalogue, 'facts'>): readonly Fact[] =>
  (figures ?? sides.slice(0, 4).map((side) => side.facts[0] ?? '')).flatMap((id) => facts.get(id) ?? []);

/**
 * Whether figures can be marked on one line: numbers in one unit, at least two of them, and no misprint, which is never drawn.
 */
export const shareScale = (figures: readonly Fact[]): boolean =>
  figures.length > 1 &&
  figures.every(
    ({ unit, value, status }) => isNumber(unit) && unit === figures[0]?.unit && value !== null && status !== 'misprint',
  );
