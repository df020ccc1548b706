/**
 * `npm run find -- <words or number>`: looks for facts by value, words, place, period, speaker and source, in either language, and
 * prints what to paste. Works while stories have mistakes: that is when a number is looked for.
 */
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.ts';
import { RefusalError } from '../press/refusal.ts';
import { countFacts, countProblems } from './describe-record.ts';
import { findFacts, type Finding, wordsOf } from '../search/find-facts.ts';
import { explainFormula, otherFigures } from '../facts/describe-fact.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import { nearest } from '../facts/suggest.ts';
import { chartWords } from '../i18n/fact-words.ts';
import { formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { openDisk } from '../library/disk.ts';
import { readData } from '../library/read-data.ts';

const words = {
  id: { misprint: 'SALAH CETAK: jangan dipakai', disputed: 'Angka lain yang berbeda', formula: 'Hitungan kami' },
  en: { misprint: 'MISPRINT: do not use', disputed: 'Other figures that differ', formula: 'Our arithmetic' },
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
export function describeMatch(fact: Fact, language: Language, catalogue: Pick<Catalogue, 'facts'>): string {
  const differing = otherFigures(fact, catalogue).map(({ dispute }) => dispute.title[language]);
  const { status } = chartWords[language];
  const warnings = [
    ...(fact.status === 'misprint' ? [words[language].misprint] : []),
    ...(differing.length > 0 ? [`${words[language].disputed}: ${differing.join('; ')}`] : []),
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

/** Facts that are shown without `--all`. */
const enough = 8;

/** The word of the record that a word nobody found was meant to be. */
function meant(query: string, { facts, places }: Catalogue): string | null {
  const known = new Set([
    ...[...places.values()].flatMap(({ name }) => wordsOf(`${name.id} ${name.en}`)),
    ...[...facts.values()].flatMap((fact) =>
      fact.kind === 'observation'
        ? wordsOf(`${fact.indicator.name.id} ${fact.indicator.name.en} ${fact.observation.attributedTo.id}`)
        : [],
    ),
  ]);
  const words = wordsOf(query).map((word) => (known.has(word) ? word : (nearest(word, known) ?? word)));
  const mended = words.join(' ');
  return mended === wordsOf(query).join(' ') ? null : mended;
}

function summarise({ matches, partial }: Finding, query: string, catalogue: Catalogue, language: Language): string {
  const counted = countFacts(matches.length, language);
  const better = partial ? meant(query, catalogue) : null;
  const hint = better === null ? '' : language === 'id' ? ` Mungkin maksudnya: ${better}` : ` Did you mean: ${better}`;
  if (matches.length === 0) return language === 'id' ? `Tidak ada yang cocok.${hint}` : `Nothing fits.${hint}`;
  if (partial) {
    return language === 'id'
      ? `Tidak ada yang memuat semuanya; ${counted} memuat sebagian.${hint}`
      : `Nothing has all of it; ${counted} with some of it.${hint}`;
  }
  return language === 'id' ? `${counted} cocok.` : `${counted} found.`;
}

await runCommand('find', ({ words, has }, language) => {
  const query = words.join(' ').trim();
  if (query === '') {
    throw new RefusalError({
      id: 'Tulis yang dicari sesudah --, misalnya: npm run find -- 35.782 atau npm run find -- pekerja rentan makassar 2024',
      en: 'Write what to look for behind --, such as: npm run find -- 35,782 or npm run find -- vulnerable workers makassar 2024',
    });
  }
  const { catalogue, problems } = readData(openDisk(fileURLToPath(new URL('../../', import.meta.url))));
  const finding = findFacts(query, catalogue.facts.values());
  const shown = has('all') ? finding.matches : finding.matches.slice(0, enough);
  if (has('json')) {
    console.log(
      JSON.stringify(
        shown.map(({ fact }) => toRecord(fact)),
        null,
        2,
      ),
    );
    return;
  }
  for (const { fact } of shown) console.log(`${describeMatch(fact, language, catalogue)}\n`);
  console.log(summarise(finding, query, catalogue, language));
  const left = finding.matches.length - shown.length;
  if (left > 0)
    console.log(
      language === 'id'
        ? `${countFacts(left, 'id')} lagi: tambahkan --all.`
        : `${countFacts(left, 'en')} more: add --all.`,
    );
  if (problems.length > 0) {
    console.error(
      language === 'id'
        ? `data/ punya ${countProblems(problems.length, 'id')}, sehingga ada fakta yang mungkin tidak terlihat di sini: jalankan npm run check.`
        : `data/ has ${countProblems(problems.length, 'en')}, so some facts may be missing here: run npm run check.`,
    );
  }
});
