import { canonicalJson } from './canonical-json.ts';
import { captionOf, explainFormula } from './describe-fact.ts';
import type { Fact } from './fact.ts';
import { formatFact } from './format.ts';
import type { PublishedFact } from './published-fact.ts';
import type { Bilingual } from './schema/common.ts';
import { aspectWords, chartWords, precisionWords } from '../i18n/fact-words.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { unitName } from '../i18n/units.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';

/** What a reader is told about a fact today. */
export function publishFact(fact: Fact): PublishedFact {
  const observation = fact.kind === 'observation' ? fact.observation : null;
  const { id, kind, value, unit, decimals, scale, status, place, caveat } = fact;
  return {
    id,
    kind,
    caption: captionOf(fact),
    printed: { id: formatFact(fact, 'id'), en: formatFact(fact, 'en') },
    value,
    unit,
    decimals,
    scale,
    status,
    precision: observation?.precision ?? null,
    place: { id: place.id, name: place.name },
    period: fact.periodText,
    population: observation?.population ?? null,
    definition: fact.kind === 'observation' ? fact.indicator.definition : null,
    saidBy: observation?.attributedTo ?? null,
    wording: observation?.wording ?? null,
    formula: fact.kind === 'derivation' ? { id: explainFormula(fact, 'id'), en: explainFormula(fact, 'en') } : null,
    caveat,
    ...(observation?.table === undefined ? {} : { table: observation.table }),
    sources: fact.sources.map(({ id: source, publisher, title, url, published }) => ({
      id: source,
      publisher,
      title,
      url,
      published,
    })),
  };
}

/** What of a published fact can change. */
export type Aspect = keyof (typeof aspectWords)['id'];

/** One thing that changed about a fact, both as a reader was told. Null where there was or is nothing. */
export interface AspectChange {
  readonly aspect: Aspect;
  readonly from: string | null;
  readonly to: string | null;
}

/** A word for a code of the record; a code that nobody knows any more stands for itself. */
const wordFor = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code;

const inLanguage = (text: Bilingual | null, language: Language) => text?.[language] ?? null;

function exactly(value: number | null, language: Language): string | null {
  if (value === null) return null;
  const [, fraction = ''] = String(value).split('.');
  return /e/.test(String(value)) ? String(value) : formatNumber(value, fraction.length, language);
}

/** An observation's caption ends in its population, which is an aspect of its own. */
const nameOf = ({ caption, population }: PublishedFact, language: Language) =>
  population === null ? caption[language] : caption[language].replace(`: ${population[language]}`, '');

/** How each aspect is told, in the order in which a reader wants to know. */
const tell: Readonly<Record<Aspect, (fact: PublishedFact, language: Language) => string | null>> = {
  printed: ({ printed }, language) => printed[language],
  value: ({ value }, language) => exactly(value, language),
  unit: ({ unit }, language) => unitName(unit, language),
  status: ({ status }, language) => wordFor(chartWords[language].status, status),
  period: ({ period }, language) => formatPeriod(period, language),
  place: ({ place }, language) => place.name[language],
  caption: nameOf,
  population: ({ population }, language) => inLanguage(population, language),
  sources: ({ sources }) => sources.map(({ publisher, title }) => `${publisher}, “${title}”`).join('; ') || null,
  saidBy: ({ saidBy }, language) => inLanguage(saidBy, language),
  wording: ({ wording }) => wording,
  definition: ({ definition }, language) => inLanguage(definition, language),
  formula: ({ formula }, language) => inLanguage(formula, language),
  caveat: ({ caveat }, language) => inLanguage(caveat, language),
  precision: ({ precision }, language) => (precision === null ? null : wordFor(precisionWords[language], precision)),
  table: ({ table }) => (table === undefined ? null : [table.file, table.sheet, table.cell].filter(Boolean).join(', ')),
};

const isAspect = (key: string): key is Aspect => key in tell;

/** The figures in a formula follow from the facts below it: only another operation is news. */
const operationIn = (formula: Bilingual | null) => formula?.id.replace(/(?:kira-kira )?(?:Rp)?[\d.,]+/g, '…') ?? null;

/** What decides whether an aspect is another one. */
function substance(fact: PublishedFact, aspect: Aspect): unknown {
  if (aspect === 'caption') return { id: nameOf(fact, 'id'), en: nameOf(fact, 'en') };
  return aspect === 'formula' ? operationIn(fact.formula) : fact[aspect];
}

/**
 * In what two states of a published fact differ, as a reader was told. The value behind the print and the unit are told only
 * where the print hides that they changed.
 */
export function comparePublishedFacts(
  before: PublishedFact,
  after: PublishedFact,
  language: Language,
): readonly AspectChange[] {
  const differing = Object.keys(tell)
    .filter(isAspect)
    .filter((aspect) => canonicalJson(substance(before, aspect)) !== canonicalJson(substance(after, aspect)));
  const told = differing.includes('printed')
    ? differing.filter((aspect) => aspect !== 'value' && aspect !== 'unit')
    : differing;
  return told.map((aspect) => ({ aspect, from: tell[aspect](before, language), to: tell[aspect](after, language) }));
}

/** The part of a published fact that says how it prints and what kind of figure it is. */
export type PrintedAs = Pick<PublishedFact, 'printed' | 'unit' | 'status' | 'precision'>;

/** Whether readers are told that a figure is of another kind, although its digits may be the same. */
export const isOtherKind = (before: PrintedAs, after: PrintedAs): boolean =>
  before.status !== after.status || before.precision !== after.precision || before.unit !== after.unit;

/** Whether a figure reads the same in its standard form and is of the same kind. */
export const printsAlike = (before: PrintedAs, after: PrintedAs): boolean =>
  !isOtherKind(before, after) && before.printed.id === after.printed.id && before.printed.en === after.printed.en;

/** A printed figure with its kind, for when the digits alone would not show what moved. */
export const withKind = (printed: string, { status, precision }: PrintedAs, language: Language): string =>
  `${printed} (${wordFor(chartWords[language].status, status)}${precision === null ? '' : `, ${wordFor(precisionWords[language], precision)}`})`;
