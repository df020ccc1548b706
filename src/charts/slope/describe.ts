import type { Language } from '../../i18n/locale.ts';
import { changeWords } from '../change-words.ts';
import { listWords } from '../../i18n/list-words.ts';
import { missingPlaces } from '../missing-sentence.ts';
import type { Slope, SlopeRow } from './slope.ts';
import { spokenFact } from '../spoken-fact.ts';

/** What a slope chart shows: each row's two values and its change, and which ends were not reported. */
export function describeSlope({ from, to, rows }: Slope, language: Language): readonly string[] {
  const whole = rows.filter((row) => row.from.value !== null && row.to.value !== null);
  const broken = rows.filter((row) => !whole.includes(row));
  const changes = whole.map((row) => {
    const [start, end] = [spokenFact(row.from, language), spokenFact(row.to, language)];
    const change = changeWords(row.from, row.to, language) ?? '';
    return {
      id: `${row.label.id} dari ${start} menjadi ${end}, ${change}`,
      en: `${row.label.en} from ${start} to ${end}, ${change}`,
    }[language];
  });
  const missing = broken.map((row) => brokenRow(row, from[language], to[language], language));
  const title = { id: `Grafik perubahan dari ${from.id} ke ${to.id}`, en: `Change from ${from.en} to ${to.en}` }[
    language
  ];
  return [
    changes.length > 0 ? `${title}: ${changes.join('; ')}.` : `${title}.`,
    ...turns(whole, language),
    ...missingPlaces(missing, language),
  ];
}

/** Where some rose and some fell, which is the first thing to see in such a chart. */
function turns(rows: readonly SlopeRow[], language: Language): readonly string[] {
  const rose = rows.filter(({ from, to }) => (to.value ?? 0) > (from.value ?? 0)).map(({ label }) => label[language]);
  const fell = rows.filter(({ from, to }) => (to.value ?? 0) < (from.value ?? 0)).map(({ label }) => label[language]);
  if (rose.length === 0 || fell.length === 0) return [];
  return [{
    id: `Naik: ${listWords(rose, 'id')}. Turun: ${listWords(fell, 'id')}.`,
    en: `Up: ${listWords(rose, 'en')}. Down: ${listWords(fell, 'en')}.`,
  }[language]]; // prettier-ignore
}

function brokenRow({ label, from, to }: SlopeRow, start: string, end: string, language: Language): string {
  const [known, when, lacking] = from.value === null ? [to, end, start] : [from, start, end];
  return {
    id: `${label.id}, ${lacking} (${when}: ${spokenFact(known, 'id')})`,
    en: `${label.en}, ${lacking} (${when}: ${spokenFact(known, 'en')})`,
  }[language];
}
