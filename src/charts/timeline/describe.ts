import { formatPeriod } from '../../i18n/dates.ts';
import { listWords } from '../../i18n/list-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { isKnown } from '../rows.ts';
import { changeWords, distance, turnOf } from '../distance.ts';
import { missingPlaces, valueAndPeriod } from '../sentences.ts';
import type { Gap } from './gap.ts';
import type { Timeline } from './layout.ts';
import type { TimelineRow } from './rows.ts';

/**
 * What a timeline shows: the course of the count, what was announced, the distance from the last count to each target, and what
 * was not reported. Counted and announced figures are set side by side and never subtracted: they may not count the same people.
 */
export function describeTimeline(
  { measured, announced, targets, gap }: Timeline,
  language: Language,
): readonly string[] {
  const counted = measured.rows.filter(isKnown);
  const said = announced.rows.filter(isKnown).map(({ fact }) => valueAndPeriod(fact, language));
  const promised = targets.rows.filter(isKnown).map((row) => promise(row, counted.at(-1), language));
  const missing = [measured, announced, targets].flatMap(({ label, rows }) =>
    rows
      .filter((row) => !isKnown(row))
      .map(({ fact }) => `${label[language]}, ${formatPeriod(fact.periodText, language)}`),
  );
  const words = {
    id: {
      opening: 'Garis waktu angka yang dihitung, diumumkan, dan ditargetkan.',
      said: 'Yang diumumkan, tidak disambung dengan garis:',
      promised: 'Target:',
    },
    en: {
      opening: 'Timeline of what was counted, announced and set as a target.',
      said: 'Announced, and not joined by a line:',
      promised: 'Targets:',
    },
  }[language];
  return [
    `${words.opening} ${course(counted, language)}`,
    ...headcounts(counted, language),
    ...(said.length > 0 ? [`${words.said} ${said.join('; ')}.`] : []),
    ...(gap ? [bracket(gap, language)] : []),
    ...(promised.length > 0 ? [`${words.promised} ${promised.join('; ')}.`] : []),
    ...missingPlaces(missing, language),
  ];
}

/** Which counts came with how many people, where some did not. */
function headcounts(counted: readonly TimelineRow[], language: Language): readonly string[] {
  const known = counted.flatMap(({ headcount }) => (headcount ? [valueAndPeriod(headcount, language)] : []));
  if (known.length === 0) return [];
  const list = listWords(known, language);
  return [{ id: `Disertai jumlah orang: ${list}.`, en: `With a headcount: ${list}.` }[language]];
}

function bracket({ counted, announced }: Gap, language: Language): string {
  const [one, other] = [valueAndPeriod(counted.fact, language), valueAndPeriod(announced.fact, language)];
  const size = distance(counted.fact, announced.fact, language) ?? '';
  return {
    id: `Jarak antara yang dihitung, ${one}, dan yang diumumkan, ${other}: ${size}. Itu hitungan kami; keduanya mungkin tidak menghitung orang yang sama.`,
    en: `From what was counted, ${one}, to what was announced, ${other}: ${size}. That is our arithmetic; the two may not count the same people.`,
  }[language];
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
  if (!last) return target;
  // Neither is without a value: such rows are named as not reported.
  const turn = turnOf(last.fact, fact) ?? 'same';
  const gap = distance(fact, last.fact, language) ?? '';
  const stands = {
    id: {
      up: `${gap} di atas hitungan terakhir`,
      down: `${gap} di bawah hitungan terakhir`,
      same: 'sama dengan hitungan terakhir',
      nearly: 'hampir sama dengan hitungan terakhir',
    },
    en: {
      up: `${gap} above the last count`,
      down: `${gap} below the last count`,
      same: 'the same as the last count',
      nearly: 'almost the same as the last count',
    },
  }[language];
  return `${target}, ${stands[turn]}`;
}
