import { columnWords as about } from './column-words.ts';
import { type Column, column, inWords, listOf } from './table.ts';
import { spokenFact } from '../../charts/sentences.ts';
import { captionOf, explainFormula } from '../../facts/describe-fact.ts';
import type { Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { type Source, unitSchema } from '../../facts/schema/subject.ts';
import { statusSchema } from '../../facts/schema/observation.ts';
import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { absolute, type Site } from '../site.ts';
import { scaleNames } from '../../i18n/numbers.ts';
import { aboutUnit, unitName } from '../../i18n/units.ts';

/** What the columns of facts are read from. */
export interface FactRow {
  readonly fact: Fact;
}

/** A fact in print with its unit, always: a bare `35.782` is thirty-six to every program that does not know Indonesian. */
const printedWithUnit = (fact: Fact, language: Language): string => {
  const { kind } = aboutUnit(fact.unit);
  return fact.value !== null && (kind === 'rank' || kind === 'ratio')
    ? `${unitName(fact.unit, language)} ${formatFact(fact, language)}`
    : spokenFact(fact, language);
};

/** What the number is and how large: the columns that every table of facts begins with. */
export const figureColumns = (language: Language | 'both'): readonly Column<FactRow>[] => [
  ...inWords(about.figure, 'caption', ({ fact }: FactRow) => captionOf(fact), language, { required: true }),
  column(about.figure, 'value', ({ fact }) => fact.value, { type: 'number' }),
  ...inWords(
    about.figure,
    'printed',
    ({ fact }: FactRow) => ({ id: printedWithUnit(fact, 'id'), en: printedWithUnit(fact, 'en') }),
    language,
    { required: true },
  ),
  column(about.figure, 'unit', ({ fact }) => fact.unit, { required: true, values: unitSchema.options }),
  column(about.figure, 'scale', ({ fact }) => fact.scale, { required: true, values: scaleNames }),
  column(about.figure, 'decimals', ({ fact }) => fact.decimals, { type: 'integer', required: true }),
  column(about.figure, 'status', ({ fact }) => fact.status, {
    required: true,
    values: [...statusSchema.options, 'derived'],
  }),
  column(about.figure, 'precision', ({ fact }) => (fact.kind === 'observation' ? fact.observation.precision : null), {
    values: ['exact', 'rounded', 'approximate'],
  }),
];

/** When, where and of whom a number is. */
export const subjectColumns = (language: Language | 'both'): readonly Column<FactRow>[] => [
  column(about.subject, 'period', ({ fact }) => fact.periodText, { required: true }),
  column(about.subject, 'period_start', ({ fact }) => fact.period.from?.first ?? null, { type: 'date' }),
  column(about.subject, 'period_end', ({ fact }) => fact.period.to.last, { type: 'date', required: true }),
  column(about.subject, 'place', ({ fact }) => fact.place.id, { required: true }),
  ...inWords(about.subject, 'place_name', ({ fact }: FactRow) => fact.place.name, language, { required: true }),
  column(about.subject, 'place_bps_code', ({ fact }) => fact.place.codes?.bps ?? null),
  column(about.subject, 'place_kemendagri_code', ({ fact }) => fact.place.codes?.kemendagri ?? null),
  column(about.subject, 'indicator', ({ fact }) => (fact.kind === 'observation' ? fact.indicator.id : null)),
  ...inWords(
    about.subject,
    'population',
    ({ fact }: FactRow) => (fact.kind === 'observation' ? fact.observation.population : null),
    language,
  ),
];

const ofSources = (
  name: keyof typeof about.origin,
  delimiter: ' ' | ' | ',
  read: (source: Source) => string,
): Column<FactRow> =>
  column(about.origin, name, ({ fact }) => fact.sources.map(read), { ...listOf(delimiter), required: true });

/** The page of a number, whole. The Indonesian one where a file serves both languages. */
export const factAddress = ({ id }: Pick<Fact, 'id'>, language: Language | 'both', site: Site): string =>
  absolute(address({ page: 'fact', id }, language === 'both' ? 'id' : language), site);

/** Who said it, where it stands, and what to know before using it. */
export const originColumns = (language: Language | 'both', site: Site): readonly Column<FactRow>[] => [
  ...inWords(
    about.origin,
    'said_by',
    ({ fact }: FactRow) => (fact.kind === 'observation' ? fact.observation.attributedTo : null),
    language,
  ),
  ...inWords(
    about.origin,
    'formula',
    ({ fact }: FactRow) =>
      fact.kind === 'derivation' ? { id: explainFormula(fact, 'id'), en: explainFormula(fact, 'en') } : null,
    language,
  ),
  ...inWords(about.origin, 'caveat', ({ fact }: FactRow) => fact.caveat, language),
  ofSources('source_ids', ' ', ({ id }) => id),
  ofSources('source_publishers', ' | ', ({ publisher }) => publisher),
  ofSources('source_titles', ' | ', ({ title }) => title),
  ofSources('source_urls', ' ', ({ url }) => url),
  ofSources('source_published', ' | ', ({ published }) => published ?? 'undated'),
  ofSources('source_accessed', ' | ', ({ accessed }) => accessed),
  column(about.origin, 'fact_url', ({ fact }) => factAddress(fact, language, site), { format: 'uri', required: true }),
];
