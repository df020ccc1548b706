import { type Column, listOf, wordsColumns } from './table.ts';
import { captionOf, explainFormula } from '../../facts/describe-fact.ts';
import type { Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { type Source, unitSchema } from '../../facts/schema/subject.ts';
import { statusSchema } from '../../facts/schema/observation.ts';
import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { absolute, type Site } from '../site.ts';
import { scaleNames } from '../../i18n/numbers.ts';

/** What the columns of facts are read from. */
export interface FactRow {
  readonly fact: Fact;
}

/** What the number is and how large: the columns that every table of facts begins with. */
export const figureColumns = (language: Language | 'both'): readonly Column<FactRow>[] => [
  ...wordsColumns<FactRow>(
    {
      name: 'caption',
      required: true,
      description: {
        id: 'Angka apa ini: indikatornya dan siapa yang dihitung, atau nama hitungan kami.',
        en: 'What the number is: its indicator and who is counted, or the name of our calculation.',
      },
      words: ({ fact }) => captionOf(fact),
    },
    language,
  ),
  {
    name: 'value',
    type: 'number',
    description: {
      id: 'Nilai utuh, dengan titik desimal dan tanpa pemisah ribuan. Kosong berarti tidak dilaporkan, bukan nol. Hasil hitungan kami tidak dibulatkan di sini.',
      en: 'The full value, with a decimal point and no thousands separator. Empty means not reported, not zero. Results of our own calculations are not rounded here.',
    },
    read: ({ fact }) => fact.value,
  },
  ...wordsColumns<FactRow>(
    {
      name: 'printed',
      required: true,
      description: {
        id: 'Nilai seperti dicetak di situs, dengan satuannya.',
        en: 'The value as printed on the site, with its unit.',
      },
      words: ({ fact }) => ({ id: formatFact(fact, 'id'), en: formatFact(fact, 'en') }),
    },
    language,
  ),
  {
    name: 'unit',
    type: 'string',
    required: true,
    values: unitSchema.options,
    description: {
      id: 'Satuan: percent 0 sampai 100; points selisih dua persentase; people orang; rupiah rupiah penuh.',
      en: 'Unit: percent is 0 to 100; points is a difference of two percentages; rupiah are whole rupiah.',
    },
    read: ({ fact }) => fact.unit,
  },
  {
    name: 'scale',
    type: 'string',
    required: true,
    values: scaleNames,
    description: {
      id: 'Satuan besar yang dicetak sumbernya: "2,8 juta" adalah million. Kolom value sudah memuat nilai utuhnya.',
      en: 'The power of ten that the source printed in: "2.8 million" is million. The column value already holds the full value.',
    },
    read: ({ fact }) => fact.scale,
  },
  {
    name: 'decimals',
    type: 'integer',
    required: true,
    description: {
      id: 'Banyaknya angka di belakang koma seperti diterbitkan, setelah dibagi scale: 50,50 punya 2. Di bawah nol berarti dibulatkan ke puluhan, ratusan, dan seterusnya.',
      en: 'Digits after the decimal point as published, after dividing by scale: 50.50 has 2. Below zero means rounded to tens, hundreds and so on.',
    },
    read: ({ fact }) => fact.decimals,
  },
  {
    name: 'status',
    type: 'string',
    required: true,
    values: [...statusSchema.options, 'derived'],
    description: {
      id: 'Sifat angka. measured: dihitung kantor yang memegang catatannya. announced: disebut sebagai capaian tanpa hitungan. target: hendak dicapai. estimate: perkiraan. enacted: ditetapkan peraturan atau anggaran. misprint: salah cetak. derived: hitungan kami.',
      en: 'The kind of figure. measured: counted by an office that keeps the records. announced: stated as reached without a count. target: to be reached. estimate: about. enacted: fixed by law or budget. misprint: printed wrongly. derived: our own calculation.',
    },
    read: ({ fact }) => fact.status,
  },
  {
    name: 'precision',
    type: 'string',
    values: ['exact', 'rounded', 'approximate'],
    description: {
      id: 'Ketelitian sumbernya: sampai satuan terakhir, dibulatkan, atau "sekitar". Kosong pada hitungan kami.',
      en: 'How precise the source was: to the last unit, rounded, or "about". Empty for our own calculations.',
    },
    read: ({ fact }) => (fact.kind === 'observation' ? fact.observation.precision : null),
  },
];

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
      words: ({ fact }) => (fact.kind === 'observation' ? fact.observation.population : null),
    },
    language,
  ),
];

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
export const factAddress = ({ id }: Pick<Fact, 'id'>, language: Language | 'both', site: Site): string =>
  absolute(address({ page: 'fact', id }, language === 'both' ? 'id' : language), site);

/** Who said it, where it stands, and what to know before using it. */
export const originColumns = (language: Language | 'both', site: Site): readonly Column<FactRow>[] => [
  ...wordsColumns<FactRow>(
    {
      name: 'said_by',
      description: {
        id: 'Siapa yang menyebutnya, dengan jabatannya waktu itu. Kosong pada hitungan kami.',
        en: 'Who said it, with the office held at the time. Empty for our own calculations.',
      },
      words: ({ fact }) => (fact.kind === 'observation' ? fact.observation.attributedTo : null),
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
      words: ({ fact }) => fact.caveat,
    },
    language,
  ),
  ofSources('source_ids', ' ', ['Id sumbernya.', 'Ids of its sources.'], ({ id }) => id),
  ofSources(
    'source_publishers',
    ' | ',
    ['Penerbitnya, dalam urutan yang sama.', 'Their publishers, in the same order.'],
    ({ publisher }) => publisher,
  ),
  ofSources('source_titles', ' | ', ['Judulnya.', 'Their titles.'], ({ title }) => title),
  ofSources('source_urls', ' ', ['Alamatnya.', 'Their addresses.'], ({ url }) => url),
  ofSources(
    'source_published',
    ' | ',
    [
      'Kapan terbit: hari, bulan, atau tahun; undated bila tidak tertulis.',
      'When published: a day, month or year; undated where it is not said.',
    ],
    ({ published }) => published ?? 'undated',
  ),
  ofSources('source_accessed', ' | ', ['Kapan kami membacanya.', 'When we read them.'], ({ accessed }) => accessed),
  {
    name: 'fact_url',
    type: 'string',
    format: 'uri',
    required: true,
    description: { id: 'Halaman angka ini.', en: 'The page of this number.' },
    read: ({ fact }) => factAddress(fact, language, site),
  },
];
