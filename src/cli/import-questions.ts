import { describeForm } from '../facts/forms/describe-form.ts';
import type { Field } from '../facts/forms/form.ts';
import type { FormContext } from '../facts/forms/suggest-typed.ts';
import { slugify } from '../facts/schema/common.ts';
import { parsePeriod } from '../i18n/dates.ts';
import { statusSchema } from '../facts/schema/observation.ts';
import type { Shared } from '../tables/import-settings.ts';
import type { Answers, Question } from './ask.ts';
import { recordQuestions } from './record-questions.ts';

/** What holds for every row of a table is asked in the words of the form of a number, as far as the table itself does not say it. */
const sharedKeys = [
  'source',
  'period',
  'status',
  'population-id',
  'population-en',
  'attributed-to-id',
  'attributed-to-en',
];

const isLacking = ({ source, period, status, population, attributedTo }: Shared, name: string): boolean =>
  ({
    source: source === '',
    period: period === '',
    status: status === null,
    'population-id': population.id === '',
    'population-en': population.en === '',
    'attributed-to-id': attributedTo.id === '',
    'attributed-to-en': attributedTo.en === '',
  })[name] === true;

const seriesField = (key: string): Field | undefined =>
  describeForm('series').fields.find((field) => field.key === key);

/** The questions about a table as a whole; a column may say of each row what is not asked then. */
export function importQuestions(shared: Shared, columns: readonly string[], context: FormContext): readonly Question[] {
  const ofNumber = recordQuestions('fact', context).filter(
    ({ name }) => sharedKeys.includes(name) && isLacking(shared, name) && !columns.includes(name),
  );
  const { series } = shared;
  if (series.is !== 'new' || series.id !== '') return ofNumber;
  const [name, note] = [seriesField('name'), seriesField('note')];
  const say = (field: Field | undefined, key: string): readonly Question[] =>
    (['id', 'en'] as const).map((language) => ({
      name: `series-${key}-${language}`,
      ask: {
        id: `Seri: ${field?.label.id ?? ''}, dalam bahasa ${language === 'id' ? 'Indonesia' : 'Inggris'}. ${field?.help.id ?? ''}`,
        en: `The series: ${field?.label.en ?? ''}, in ${language === 'id' ? 'Indonesian' : 'English'}. ${field?.help.en ?? ''}`,
      },
      example: field?.example[language] ?? '',
      when: (answers) =>
        key !== 'name' || language !== 'id' ? (answers.get('series-name-id') ?? null) !== null : true,
      // A table that may be compared with nothing has no series.
      ...(key === 'name' && language === 'id' ? { fallback: () => null } : {}),
    }));
  return [...ofNumber, ...say(name, 'name'), ...say(note, 'note')];
}

/** What holds for every row after what was answered. */
export function answeredShared(shared: Shared, answers: Answers): Shared {
  const said = (name: string, before: string): string => answers.get(name) ?? before;
  const pair = (name: string, before: Shared['population']) => ({
    id: said(`${name}-id`, before.id),
    en: said(`${name}-en`, before.en),
  });
  const name = pair('series-name', { id: '', en: '' });
  const period = said('period', shared.period);
  const { series } = shared;
  return {
    ...shared,
    source: said('source', shared.source),
    period: parsePeriod(period) === null ? shared.period : period,
    status: statusSchema.safeParse(answers.get('status')).data ?? shared.status,
    population: pair('population', shared.population),
    attributedTo: pair('attributed-to', shared.attributedTo),
    series:
      series.is !== 'new' || series.id !== ''
        ? series
        : name.id === ''
          ? { is: 'none' }
          : { ...series, id: slugify(name.id), name, note: pair('series-note', series.note) },
  };
}
