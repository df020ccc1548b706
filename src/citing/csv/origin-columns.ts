import { explainFormula } from '../../facts/explain.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Source } from '../../facts/schema/source.ts';
import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { absolute } from '../../i18n/site-address.ts';
import { listOf, wordsColumns, type Column } from './column.ts';
import { filled, type FactRow } from './fact-row.ts';

const ofSources = (
  name: string,
  delimiter: ' ' | ' | ',
  [id, en]: readonly [string, string],
  read: (source: Source) => string,
): Column<FactRow> => ({
  name,
  ...listOf(delimiter),
  required: true,
  description: { id, en },
  read: ({ fact }) => fact.sources.map(read),
});

/** The page of a number, whole. The Indonesian one where a file serves both languages. */
export const factAddress = ({ id }: Pick<Fact, 'id'>, language: Language | 'both'): string =>
  absolute(address({ page: 'fact', id }, language === 'both' ? 'id' : language));

/** Who said it, where it stands, and what to know before using it. */
export const originColumns = (language: Language | 'both'): readonly Column<FactRow>[] => [
  ...wordsColumns<FactRow>(
    {
      name: 'said_by',
      description: {
        id: 'Siapa yang menyebutnya, dengan jabatannya waktu itu. Kosong pada hitungan kami.',
        en: 'Who said it, with the office held at the time. Empty for our own calculations.',
      },
      words: ({ fact, catalogue }) =>
        fact.kind === 'observation' ? filled(fact.observation.attributedTo, catalogue) : null,
    },
    language,
  ),
  ...wordsColumns<FactRow>(
    {
      name: 'formula',
      description: {
        id: 'Hitungan kami, seperti dapat diperiksa di atas kertas. Kosong pada angka yang diberikan sumber.',
        en: 'Our calculation, as it can be checked on paper. Empty for numbers that a source gave.',
      },
      words: ({ fact }) =>
        fact.kind === 'derivation' ? { id: explainFormula(fact, 'id'), en: explainFormula(fact, 'en') } : null,
    },
    language,
  ),
  ...wordsColumns<FactRow>(
    {
      name: 'caveat',
      description: {
        id: 'Yang harus diketahui sebelum memakai angka ini.',
        en: 'What to know before using this number.',
      },
      words: ({ fact, catalogue }) => filled(fact.caveat, catalogue),
    },
    language,
  ),
  ofSources('source_ids', ' ', ['Id sumbernya.', 'Ids of its sources.'], ({ id }) => id),
  ofSources('source_publishers', ' | ', ['Penerbitnya, dalam urutan yang sama.', 'Their publishers, in the same order.'], ({ publisher }) => publisher),
  ofSources('source_titles', ' | ', ['Judulnya.', 'Their titles.'], ({ title }) => title),
  ofSources('source_urls', ' ', ['Alamatnya.', 'Their addresses.'], ({ url }) => url),
  ofSources(
    'source_published',
    ' | ',
    ['Kapan terbit: hari, bulan, atau tahun; undated bila tidak tertulis.', 'When published: a day, month or year; undated where it is not said.'],
    ({ published }) => published ?? 'undated',
  ),
  ofSources('source_accessed', ' | ', ['Kapan kami membacanya.', 'When we read them.'], ({ accessed }) => accessed),
  {
    name: 'fact_url',
    type: 'string',
    format: 'uri',
    required: true,
    description: { id: 'Halaman angka ini.', en: 'The page of this number.' },
    read: ({ fact }) => factAddress(fact, language),
  },
]; // prettier-ignore
