import { z } from 'zod';
import { type Bilingual, bilingual, field, identifier, ownId } from './common.ts';
import { seriesField } from './comparison.ts';
import { unitField } from './subject.ts';

const shape = {
  id: ownId,
  name: field(bilingual, {
    label: { id: 'Nama hasilnya', en: 'Name of the result' },
    help: { id: 'Apa hasilnya, dalam beberapa kata.', en: 'What the result is, in a few words.' },
    example: { id: 'bagian yang terlindungi', en: 'share that is covered' },
  }),
  unit: unitField,
  decimals: field(z.number().int().min(-6).max(6), {
    label: { id: 'Angka di belakang koma', en: 'Decimals' },
    help: {
      id: 'Yang sanggup ditanggung bahannya; hasilnya dicetak sekian. Di bawah nol membulatkan: -3 sampai ribuan.',
      en: 'What the inputs can bear; the result is printed with these. Below zero rounds: -3 is to thousands.',
    },
    example: '1',
  }),
  note: field(bilingual.nullable(), {
    label: { id: 'Catatan', en: 'Note' },
    help: {
      id: 'Yang harus diketahui pembaca sebelum memakainya.',
      en: 'What a reader must know before using it.',
    },
  }),
  series: seriesField,
};

const operand = (id: string, en: string) =>
  field(identifier, {
    label: { id, en },
    help: { id: 'Angka tercatat.', en: 'A recorded number.' },
    example: 'mks-participants-2025-12',
    to: 'fact',
  });

const whole = operand('Keseluruhan', 'The whole');
const part = operand('Bagian', 'The part');
const from = operand('Dari', 'From');
const minus = operand('Dikurangi', 'Minus');
const to = operand('Menjadi', 'To');
const dividend = operand('Yang dibagi', 'What is divided');
const divisor = operand('Pembagi', 'What it is divided by');
const share = operand('Persentase', 'The percentage');
const base = operand('Dari berapa', 'Out of what');
const people = operand('Banyaknya orang', 'How many people');
const rate = operand('Iuran sebulan', 'Contribution a month');
const budget = operand('Anggaran', 'Budget');
const of = field(z.array(identifier).min(2), {
  label: { id: 'Yang dijumlahkan', en: 'What is added up' },
  help: { id: 'Dua angka tercatat atau lebih.', en: 'Two recorded numbers or more.' },
  example: 'mks-participants-2025-12, mks-unprotected-2025-12',
  to: 'fact',
});
const dispute = field(identifier, {
  label: { id: 'Selisih', en: 'The dispute' },
  help: { id: 'Selisih yang memuat kedua angka itu.', en: 'The dispute that holds both numbers.' },
  example: 'c-makassar-coverage',
  to: 'dispute',
});

const operation = <Name extends string, Operands extends z.ZodRawShape>(
  name: Name,
  label: Bilingual,
  help: Bilingual,
  operands: Operands,
) =>
  z.strictObject({
    ...shape,
    operation: field(z.literal(name), {
      label: { id: 'Hitungan', en: 'Calculation' },
      help,
      choices: { [name]: label },
    }),
    ...operands,
  });

/** A number that we computed: one of a closed list of operations over the ids of other facts. Its value is never typed. */
export const derivationSchema = z.discriminatedUnion('operation', [
  operation('sum', { id: 'jumlah', en: 'sum' }, { id: 'Menjumlahkan.', en: 'Adds up.' }, { of }),
  operation(
    'remainder',
    { id: 'sisa', en: 'remainder' },
    {
      id: 'Sisanya bila satu bagian diambil dari keseluruhan yang memuatnya.',
      en: 'What is left when a part is taken out of the whole that holds it.',
    },
    { whole, part },
  ),
  operation(
    'difference',
    { id: 'beda', en: 'difference' },
    { id: 'Beda dua angka dari satu seri.', en: 'How far two numbers of one series are apart.' },
    { from, minus },
  ),
  operation(
    'disagreement',
    { id: 'selisih dua sumber', en: 'disagreement' },
    {
      id: 'Beda dua angka yang saling bertentangan tentang satu hal; bukan perubahan.',
      en: 'How far two sources disagree about one thing; not a change.',
    },
    { from, minus, dispute },
  ),
  operation(
    'change',
    { id: 'perubahan dalam persen', en: 'change in percent' },
    {
      id: 'Naik atau turun berapa persen, dalam satu seri yang boleh dihubungkan antarwaktu.',
      en: 'By how many percent it rose or fell, in one series that may be joined over time.',
    },
    { from, to },
  ),
  operation(
    'share',
    { id: 'bagian dalam persen', en: 'share in percent' },
    { id: 'Berapa persen satu bagian dari keseluruhannya.', en: 'How many percent a part is of its whole.' },
    { part, whole },
  ),
  operation(
    'ratio',
    { id: 'perbandingan', en: 'ratio' },
    { id: 'Satu angka dibagi angka lain.', en: 'One number divided by another.' },
    { dividend, divisor },
  ),
  operation(
    'implied-base',
    { id: 'penyebut yang tersirat', en: 'implied base' },
    { id: 'Dari berapa persentase itu dihitung.', en: 'What a published percentage was computed on.' },
    { part, share },
  ),
  operation(
    'implied-part',
    { id: 'pembilang yang tersirat', en: 'implied part' },
    { id: 'Sekian persen dari suatu jumlah.', en: 'So many percent of a number.' },
    { share, base },
  ),
  operation(
    'annual-cost',
    { id: 'biaya setahun', en: 'cost of a year' },
    { id: 'Iuran sekian orang untuk dua belas bulan.', en: 'The contributions of so many people for twelve months.' },
    { people, rate },
  ),
  operation(
    'months-covered',
    { id: 'bulan yang terbayar', en: 'months covered' },
    {
      id: 'Berapa bulan iuran sekian orang terbayar oleh suatu anggaran.',
      en: 'For how many months a budget pays the contributions of so many people.',
    },
    { budget, people, rate },
  ),
  operation(
    'people-covered',
    { id: 'orang yang terbayar setahun', en: 'people covered for a year' },
    {
      id: 'Iuran berapa orang terbayar setahun penuh oleh suatu anggaran.',
      en: 'How many people’s contributions a budget pays for a whole year.',
    },
    { budget, rate },
  ),
]);

export type Derivation = z.output<typeof derivationSchema>;

export const derivationsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  derivations: z.array(derivationSchema),
});
