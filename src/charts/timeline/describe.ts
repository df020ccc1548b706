import type { Language } from '../../i18n/locale.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { changeWords, distance, valueAndPeriod } from '../change-words.ts';
import { missingPlaces } from '../missing-sentence.ts';
import type { Timeline, TimelineGroup, TimelineRow } from './timeline.ts';

const known = ({ rows }: TimelineGroup) => rows.filter(({ fact }) => fact.value !== null);

/**
 * What a timeline shows: the course of the count, what was announced, the distance from the last count to each target, and what
 * was not reported. Counted and announced figures are set side by side and never subtracted: they may not count the same people.
 */
export function describeTimeline({ measured, announced, targets }: Timeline, language: Language): readonly string[] {
  const counted = known(measured);
  const last = counted.at(-1);
  const said = known(announced).map(({ fact }) => valueAndPeriod(fact, language));
  const promised = known(targets).map((row) => promise(row, last, language));
  const missing = [measured, announced, targets].flatMap(({ label, rows }) =>
    rows
      .filter(({ fact }) => fact.value === null)
      .map(({ fact }) => `${label[language]}, ${formatPeriod(fact.periodText, language)}`),
  );
  const sentences = {
    id: [
      `Garis waktu angka yang dihitung, diumumkan, dan ditargetkan. ${course(counted, 'id')}`,
      ...(said.length > 0 ? [`Yang diumumkan, tidak disambung dengan garis: ${said.join('; ')}.`] : []),
      ...(promised.length > 0 ? [`Target: ${promised.join('; ')}.`] : []),
    ],
    en: [
      `Timeline of what was counted, announced and set as a target. ${course(counted, 'en')}`,
      ...(said.length > 0 ? [`Announced, and not joined by a line: ${said.join('; ')}.`] : []),
      ...(promised.length > 0 ? [`Targets: ${promised.join('; ')}.`] : []),
    ],
  };
  return [...sentences[language], ...missingPlaces(missing, language)];
}

function course(counted: readonly TimelineRow[], language: Language): string {
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) return '';
  const [start, end] = [valueAndPeriod(first.fact, language), valueAndPeriod(last.fact, language)];
  if (first === last) return { id: `Yang dihitung: ${start}.`, en: `Counted: ${start}.` }[language];
  const change = changeWords(first.fact, last.fact, language) ?? '';
  return {
    id: `Yang dihitung, ${counted.length} kali: dari ${start} menjadi ${end}, ${change}.`,
    en: `Counted ${counted.length} times: from ${start} to ${end}, ${change}.`,
  }[language];
}

function promise({ fact }: TimelineRow, last: TimelineRow | undefined, language: Language): string {
  const target = valueAndPeriod(fact, language);
  const gap = last && distance(fact, last.fact, language);
  if (!last || !gap || fact.value === null || last.fact.value === null) return target;
  const above = fact.value > last.fact.value;
  if (fact.value === last.fact.value)
    return { id: `${target}, sama dengan hitungan terakhir`, en: `${target}, the same as the last count` }[language];
  return {
    id: `${target}, ${gap} ${above ? 'di atas' : 'di bawah'} hitungan terakhir`,
    en: `${target}, ${gap} ${above ? 'above' : 'below'} the last count`,
  }[language];
}
