import type { Language } from '../../i18n/locale.ts';
import { wordsColumns, type Column } from './column.ts';
import { filled, type FactRow } from './fact-row.ts';

/** When, where and of whom a number is. */
export const subjectColumns = (language: Language | 'both'): readonly Column<FactRow>[] => [
  {
    name: 'period',
    type: 'string',
    required: true,
    description: {
      id: 'Periode menurut ISO 8601: hari, bulan, tahun, awal/akhir, atau ../akhir bila sumber tidak menyebut awalnya.',
      en: 'Period after ISO 8601: a day, month, year, start/end, or ../end where the source does not state the start.',
    },
    read: ({ fact }) => fact.periodText,
  },
  {
    name: 'period_start',
    type: 'date',
    description: {
      id: 'Hari pertama periode itu. Kosong bila sumber tidak menyebut awalnya.',
      en: 'First day of that period. Empty where the source does not state the start.',
    },
    read: ({ fact }) => fact.period.from?.first ?? null,
  },
  {
    name: 'period_end',
    type: 'date',
    required: true,
    description: { id: 'Hari terakhir periode itu.', en: 'Last day of that period.' },
    read: ({ fact }) => fact.period.to.last,
  },
  {
    name: 'place',
    type: 'string',
    required: true,
    description: { id: 'Id wilayah.', en: 'Id of the place.' },
    read: ({ fact }) => fact.place.id,
  },
  ...wordsColumns<FactRow>(
    {
      name: 'place_name',
      required: true,
      description: { id: 'Nama wilayah.', en: 'Name of the place.' },
      words: ({ fact }) => fact.place.name,
    },
    language,
  ),
  {
    name: 'place_bps_code',
    type: 'string',
    description: {
      id: 'Kode BPS. Kosong bila wilayahnya bukan wilayah administrasi.',
      en: 'Code of Statistics Indonesia (BPS). Empty where the place is not an administrative one.',
    },
    read: ({ fact }) => fact.place.codes?.bps ?? null,
  },
  {
    name: 'place_kemendagri_code',
    type: 'string',
    description: {
      id: 'Kode Kemendagri. Teks, bukan bilangan: 73.10 tidak sama dengan 73.1.',
      en: 'Code of the Home Affairs Ministry (Kemendagri). Text, not a number: 73.10 is not 73.1.',
    },
    read: ({ fact }) => fact.place.codes?.kemendagri ?? null,
  },
  {
    name: 'indicator',
    type: 'string',
    description: {
      id: 'Id indikator: apa yang diukur. Kosong pada hitungan kami.',
      en: 'Id of the indicator: what is measured. Empty for our own calculations.',
    },
    read: ({ fact }) => (fact.kind === 'observation' ? fact.indicator.id : null),
  },
  ...wordsColumns<FactRow>(
    {
      name: 'population',
      description: {
        id: 'Siapa atau apa yang dihitung, menurut sumbernya. Kosong pada hitungan kami.',
        en: 'Who or what is counted, in the source’s sense. Empty for our own calculations.',
      },
      words: ({ fact, catalogue }) =>
        fact.kind === 'observation' ? filled(fact.observation.population, catalogue) : null,
    },
    language,
  ),
];
