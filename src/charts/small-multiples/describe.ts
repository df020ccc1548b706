import type { Language } from '../../i18n/locale.ts';
import { distance } from '../change-words.ts';
import { missingPlaces } from '../missing-sentence.ts';
import type { Panel } from './small-multiples.ts';
import { spokenFact } from '../spoken-fact.ts';

/** What each panel shows: its lowest and highest figure and how far they lie apart, and what was not reported. */
export function describePanels(panels: readonly Panel[], language: Language): readonly string[] {
  const missing = panels.flatMap(({ title, rows }) =>
    rows.filter(({ fact }) => fact.value === null).map(({ label }) => `${title[language]}, ${label[language]}`),
  );
  const opening = {
    id: `${panels.length} diagram batang kecil dengan satu skala dari nol.`,
    en: `${panels.length} small bar charts on one scale from zero.`,
  };
  return [
    `${opening[language]} ${panels
      .map((panel) => describePanel(panel, language))
      .filter(Boolean)
      .join(' ')}`.trim(),
    ...missingPlaces(missing, language),
  ];
}

function describePanel({ title, rows }: Panel, language: Language): string {
  const known = rows
    .filter(({ fact }) => fact.value !== null)
    .toSorted((a, b) => (a.fact.value ?? 0) - (b.fact.value ?? 0));
  const [low, high] = [known[0], known.at(-1)];
  if (!low || !high) return '';
  const named = ({ fact, label }: (typeof rows)[number]) => `${spokenFact(fact, language)} (${label[language]})`;
  if (low === high) return `${title[language]}: ${named(high)}.`;
  if (low.fact.value === high.fact.value) {
    return {
      id: `${title.id}: semua ${spokenFact(high.fact, 'id')}.`,
      en: `${title.en}: all ${spokenFact(high.fact, 'en')}.`,
    }[language];
  }
  const apart = distance(low.fact, high.fact, language) ?? '';
  return {
    id: `${title.id}: antara ${named(low)} dan ${named(high)}, selisih ${apart}.`,
    en: `${title.en}: between ${named(low)} and ${named(high)}, ${apart} apart.`,
  }[language];
}
