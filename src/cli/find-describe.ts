import { explainFormula } from '../facts/describe-fact.ts';
import type { Fact } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import { chartWords } from '../i18n/fact-words.ts';
import { formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';

const words = {
  id: { misprint: 'SALAH CETAK: jangan dipakai', disputed: 'Ada angka yang bertentangan', formula: 'Hitungan kami' },
  en: { misprint: 'MISPRINT: do not use', disputed: 'Contradicted by other numbers', formula: 'Our arithmetic' },
} as const;

/** A fact for `--json`: what another program needs to show it and to bind it. */
export const toRecord = (fact: Fact) => ({
  id: fact.id,
  value: fact.value,
  unit: fact.unit,
  printed: { id: formatFact(fact, 'id'), en: formatFact(fact, 'en') },
  place: fact.place.name,
  period: fact.periodText,
  status: fact.status,
  attributedTo: fact.kind === 'observation' ? fact.observation.attributedTo : null,
  sources: fact.sources.map(({ id, url }) => ({ id, url })),
  mdx: `<Fact id="${fact.id}" />`,
  string: `{${fact.id}}`,
});

function about(fact: Fact, language: Language): readonly string[] {
  if (fact.kind === 'derivation')
    return [fact.derivation.name[language], `${words[language].formula}: ${explainFormula(fact, language)}`];
  const { population, attributedTo } = fact.observation;
  return [
    `${fact.indicator.name[language]} · ${population[language]}`,
    `${attributedTo[language]} · ${fact.source.publisher} (${fact.source.id})`,
  ];
}

/** A fact as lines for a terminal, the last two ready to be pasted into a story and into a string. */
export function describeMatch(fact: Fact, language: Language): string {
  const { status } = chartWords[language];
  const warnings = [
    ...(fact.status === 'misprint' ? [words[language].misprint] : []),
    ...(fact.disputes.length > 0
      ? [`${words[language].disputed}: ${fact.disputes.map(({ title }) => title[language]).join('; ')}`]
      : []),
    ...(fact.caveat === null ? [] : [fact.caveat[language]]),
  ].map((warning) => `! ${warning}`);
  return [
    `${formatFact(fact, 'id')} | ${formatFact(fact, 'en')}`.replaceAll('\u00a0', ' '),
    ...[
      `${fact.place.name[language]} · ${formatPeriod(fact.periodText, language)} · ${status[fact.status]}`,
      ...about(fact, language),
      ...warnings,
      `<Fact id="${fact.id}" />`,
      `{${fact.id}}`,
    ].map((line) => `  ${line}`),
  ].join('\n');
}
