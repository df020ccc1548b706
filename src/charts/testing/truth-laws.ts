import type { Fact } from '../../facts/fact.ts';
import { formatFact, valueAsPrinted } from '../../facts/format.ts';
import { monthNames, shortMonths } from '../../i18n/dates.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import type { Drawing } from '../chart.ts';
import { asSeen } from '../labels/as-seen.ts';
import type { Chart } from '../open-chart.ts';
import { tellsPeriod, timesNamed } from '../periods.ts';
import { changeLaws } from './change-laws.ts';
import { markLaws } from './mark-laws.ts';
import { drawnElements, wordsOf } from './placed-boxes.ts';
import { plain, wordsIn, type Shown } from './shown.ts';

/** Whether words hold a figure, and not as a part of a longer one. */
const holds = (words: string, figure: string) =>
  plain(words)
    .split(plain(figure))
    .slice(0, -1)
    .some((before) => !/[\d.,−]$/.test(before));

/**
 * What of a chart's picture, words and table is not true, or leaves a reader to take it for something else. None may be in any chart of any
 * type; empty when all is well.
 */
export function truthFaults(chart: Chart, language: Language): readonly string[] {
  const drawing = chart.draw(language);
  const drawings: readonly Drawing[] = [drawing, ...(drawing.after ?? [])];
  const elements = drawings.flatMap((each) => each.elements);
  const shown: Shown = {
    type: chart.type,
    keys: drawing.after ?? [],
    elements: drawing.elements,
    facts: chart.facts,
    heading: chart.subtitle[language],
    texts: drawnElements(elements, 'text'),
    hasLines: drawnElements(drawing.elements, 'path').some(({ attributes }) =>
      ['subject-line', 'context-line'].includes(String(attributes['class'])),
    ),
    sentences: chart.describe(language),
    table: chart.table(language),
    language,
  };
  return laws.flatMap((law) => law(shown));
}

/** Nobody owes minus zero. */
function minusZero(shown: Shown): readonly string[] {
  const all = [...wordsIn(shown), ...shown.sentences, ...shown.table.rows.flat().map(({ text }) => text)];
  return all
    .filter((text) => /(?<![\p{L}\d])[−-]0(?![.,]?\d*[1-9])(?!\d)/u.test(text))
    .map((text) => `minus zero in "${text}"`);
}

const superlative =
  /terbesar|tertinggi|terkecil|terendah|terbanyak|teratas|paling|largest|highest|smallest|lowest|comes first|fewest/i;

interface NamedRow {
  readonly name: string;
  readonly period: string;
  readonly figure: string;
}

/** The rows that are ranked: what they are held against has no place among them. */
const rowsOf = ({ table, sentences }: Shown): readonly NamedRow[] => {
  const held = sentences.filter((sentence) => /pembanding|For reference/.test(sentence)).join(' ');
  return table.rows.flatMap((cells) => {
    const at = cells.findIndex(({ fact }) => fact !== undefined && fact.value !== null);
    const [name, figure, period] = [cells[0], cells[at], cells[2]];
    if (!name || !figure || !period || held.includes(`${name.text},`)) return [];
    return [{ name: name.text, figure: figure.text, period: period.text }];
  });
};

/** Who is called the largest, the first or the last shares that place with everybody of the same printed value. */
function untoldTies(shown: Shown): readonly string[] {
  const rows = rowsOf(shown);
  const clauses = shown.sentences
    .flatMap((sentence) => sentence.replaceAll('s.d. ', 's.d.').split('. '))
    .flatMap((segment) =>
      segment
        .split('; ')
        .map((clause) => ({ clause: plain(clause).replaceAll('s.d.', 's.d. '), segment: plain(segment) })),
    );
  return clauses
    .filter(({ clause }) => superlative.test(clause) && !/semua|\ball\b/.test(clause))
    .flatMap(({ clause, segment }) => {
      // The points of a line go by its name, which stands once, and each by its time.
      const isPoint = (row: NamedRow) => rows.filter(({ name }) => name === row.name).length > 1;
      const isSaid = (row: NamedRow) =>
        isPoint(row)
          ? segment.includes(`${plain(row.name)}: `) && clause.includes(plain(row.period))
          : clause.includes(plain(row.name));
      return rows
        .filter((row) => isSaid(row) && holds(clause, row.figure))
        .flatMap((row) => {
          const equals = rows.filter(
            (other) => other.figure === row.figure && (!isPoint(row) || other.name === row.name),
          );
          const counted = /\d (?:baris sama-sama|rows .* each)/.test(clause);
          const left = counted ? [] : equals.filter((other) => !isSaid(other));
          return left.map((other) => `"${clause}" leaves out ${other.name}, which has ${other.figure} too`);
        });
    });
}

/** A time is named on an axis: whoever reads it finds the period of every mark. */
const isOnTimeAxis = ({ texts }: Shown) =>
  texts.some((text) => /^(?:19|20)\d\d$/.test(wordsOf(text)) && text.attributes['class'] === 'axis');

/** Where figures are of several periods, the picture says of each of which, and so does the description wherever it prints a figure. */
function untoldPeriods(shown: Shown): readonly string[] {
  const { facts, sentences, language } = shown;
  if (new Set(facts.map(({ periodText }) => periodText)).size < 2) return [];
  // A difference has no period of its own.
  const said = plain(sentences.join(' ')).replace(
    /(?:naik|turun|selisih|up|down) [\d.,]+|[\d.,]+ [\p{L}]+ (?:di atas|di bawah|above|below|apart)/gu,
    '',
  );
  const picture = wordsIn(shown).join(' | ');
  const untold = isOnTimeAxis(shown) ? [] : facts.filter((fact) => !tellsPeriod(shown.heading, fact, facts, language));
  const printed = (fact: Fact) => formatFact(fact, language);
  const isTold = (fact: Fact) => tellsPeriod(said, fact, [], language);
  const inWords = untold.filter(
    (fact) =>
      fact.value !== null &&
      holds(said, printed(fact)) &&
      !facts.some((other) => printed(other) === printed(fact) && isTold(other)),
  );
  const inPicture = untold.filter((fact) => fact.value !== null && !tellsPeriod(picture, fact, [], language));
  return [
    ...inWords.map(({ id, periodText }) => `the description tells ${id} without its period, ${periodText}`),
    ...inPicture.map(({ id, periodText }) => `the picture shows ${id} without its period, ${periodText}`),
  ];
}

/** What was not reported is said to be so, in the picture too. */
function unsaidGaps(shown: Shown): readonly string[] {
  if (shown.facts.every(({ value }) => value !== null)) return [];
  const words = /tidak (?:dilaporkan|ditemukan)|not (?:reported|found)/i;
  return [
    ...(words.test(wordsIn(shown).join(' ')) ? [] : ['the picture does not say what was not reported']),
    ...(words.test(shown.sentences.join(' ')) ? [] : ['the description does not say what was not reported']),
  ];
}

const bareMonths = new Set(languages.flatMap((language) => [...monthNames[language], ...shortMonths[language]]));

/** No tick is finer than the periods: a year is told as a year. */
function tooFine(shown: Shown): readonly string[] {
  const isAnnual = ({ period: { from, to } }: Fact) => to.precision === 'year' || from?.precision === 'year';
  // A target stands beside the axis, in a rail of its own.
  const onAxis = shown.facts.filter(({ status }) => status !== 'target');
  const ticks = onAxis.some(isAnnual) ? wordsIn(shown).filter((text) => bareMonths.has(text)) : [];
  return ticks.map((text) => `the tick "${text}" is finer than a year`);
}

/** Along lines, time runs from left to right. */
function timeRunsBack({ texts, hasLines }: Shown): readonly string[] {
  if (!hasLines) return [];
  const times = texts.flatMap((text) => {
    const [time] = text.attributes['class'] === 'axis' ? timesNamed(wordsOf(text)) : [];
    const place = String(text.attributes['x']);
    const x = Number.parseFloat(place);
    return time && place.endsWith('%') ? [{ x, y: text.attributes['y'], first: time.first, words: wordsOf(text) }] : [];
  });
  // What stands at the end of an axis with ticks of its own, such as a rail of targets, is no part of it.
  const inside = times.filter(({ x }) => x > 0 && x < 100);
  const axis = inside.length > 0 ? inside : times;
  return axis.flatMap((one) =>
    axis
      .filter((other) => one.y === other.y && one.x < other.x && one.first >= other.first)
      .map((other) => `${one.words} stands before ${other.words}`),
  );
}

/** Beside lines, the label of the higher value stands above that of the lower. */
function disordered({ texts, facts, hasLines, language }: Shown): readonly string[] {
  if (!hasLines) return [];
  const figures = facts.map((fact) => ({
    value: valueAsPrinted(fact),
    words: plain(formatFact(fact, language, 'number')),
  }));
  const labels = texts.flatMap((text) => {
    const { x, y, class: role, 'text-anchor': anchor } = text.attributes;
    if (!String(role).startsWith('label') || String(role) === 'label-quiet') return [];
    const words = ` ${plain(wordsOf(text))} `;
    const values = new Set(figures.filter((each) => words.includes(` ${each.words} `)).map(({ value }) => value));
    const [value] = values;
    return value != null && values.size === 1 ? [{ place: `${x} ${anchor}`, y: Number(y), value, words }] : [];
  });
  return labels.flatMap((one) =>
    labels
      .filter((other) => one.place === other.place && one.y < other.y && one.value < other.value)
      .map((other) => `"${one.words.trim()}" stands above "${other.words.trim()}"`),
  );
}

/** No two rows go by one name, at one time, in one quality. */
function twins({ table }: Shown): readonly string[] {
  const seen = new Set<string>();
  return table.rows.flatMap((cells) => {
    const at = cells.findIndex(({ fact }) => fact !== undefined);
    if (at === -1) return [];
    const key = cells
      .filter((_, index) => index !== at && index < cells.length - 1)
      .map(({ text }) => asSeen(text))
      .join(' | ');
    if (seen.has(key)) return [`two rows are both "${key}"`];
    seen.add(key);
    return [];
  });
}

const laws = [
  ...changeLaws,
  ...markLaws,
  minusZero,
  untoldTies,
  untoldPeriods,
  unsaidGaps,
  tooFine,
  timeRunsBack,
  disordered,
  twins,
];
