import { captionOf } from '../../facts/caption-of.ts';
import { formatFact } from '../../facts/format.ts';
import { unitSchema } from '../../facts/schema/indicator.ts';
import { statusSchema } from '../../facts/schema/observation.ts';
import type { Language } from '../../i18n/locale.ts';
import { wordsColumns, type Column } from './column.ts';
import { filled, type FactRow } from './fact-row.ts';

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
      words: ({ fact, catalogue }) => filled(captionOf(fact), catalogue),
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
    values: ['one', 'thousand', 'million', 'billion', 'trillion'],
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
