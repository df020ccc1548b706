import type { Language } from '../../i18n/locale.ts';
import { listWords } from '../../i18n/list-words.ts';
import { missingSentence } from '../missing-sentence.ts';
import type { Row } from '../rows.ts';
import { spokenFact } from '../spoken-fact.ts';

/** More rows than these are summed up by the first and the last; the table has them all. */
const listed = 6;

/** What the bars show: every row when there are few, else the ends and the highlighted; then what is missing. */
export function describeBars(rows: readonly Row[], language: Language): readonly string[] {
  const known = rows.filter(({ fact }) => fact.value !== null);
  const named = ({ fact, label }: Row) => `${label[language]} ${spokenFact(fact, language)}`;
  const all = (some: readonly Row[]) => listWords(some.map(named), language);
  const [first, last] = [known[0], known.at(-1)];
  const missing = missingSentence(rows, language);
  if (!first || !last) return missing;
  if (first === last)
    return [{ id: `Satu batang: ${named(first)}.`, en: `One bar: ${named(first)}.` }[language], ...missing];
  if (known.length <= listed) {
    return [
      { id: `Diagram batang dari nilai terbesar: ${all(known)}.`, en: `Bars, the largest first: ${all(known)}.` }[
        language
      ],
      ...missing,
    ];
  }
  const between = known.slice(1, -1).filter(({ highlight }) => highlight);
  const sentences = {
    id: [
      `Diagram batang dengan ${known.length} baris. Yang terbesar ${named(first)}; yang terkecil ${named(last)}.`,
      ...(between.length > 0 ? [`Yang disorot: ${all(between)}.`] : []),
    ],
    en: [
      `A bar chart of ${known.length} rows. The largest is ${named(first)}; the smallest is ${named(last)}.`,
      ...(between.length > 0 ? [`Highlighted: ${all(between)}.`] : []),
    ],
  }[language];
  return [...sentences, ...missing];
}
