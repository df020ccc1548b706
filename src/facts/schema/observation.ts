import { z } from 'zod';
import { periodPattern } from '../../i18n/dates.ts';
import { type Bilingual, bilingual, field, identifier, ownId, type ReferredKind } from './common.ts';
import { seriesField } from './comparison.ts';
import { unitField } from './subject.ts';
import { scaleNames } from '../../i18n/numbers.ts';

/**
 * How a number came about.
 * measured: counted by an office that keeps the records. announced: stated in public as reached, without a count behind it.
 * target: to be reached. estimate: "about", counted by nobody. enacted: fixed by a law, a regulation or a budget.
 * misprint: printed wrongly; kept so that it can be recognised, and never drawn.
 */
export const statusSchema = z.enum(['measured', 'announced', 'target', 'estimate', 'enacted', 'misprint']);

export type Status = z.output<typeof statusSchema>;

const referred = (to: ReferredKind, label: Bilingual, help: Bilingual, example: string) =>
  field(identifier, { label, help, example, to });

/** The cell of a table that a number was read from, so that anybody who has the table can find it again. */
export const tableCellSchema = z.strictObject({
  file: field(z.string().trim().min(1).nullable(), {
    label: { id: 'Berkas', en: 'File' },
    help: {
      id: 'Nama berkas tabelnya; kosong bila tabelnya ditempel.',
      en: 'The name of the table’s file; empty where the table was pasted.',
    },
  }),
  sha256: field(z.string().regex(/^[0-9a-f]{64}$/), {
    label: { id: 'SHA-256', en: 'SHA-256' },
    help: {
      id: 'Sidik berkas itu, atau teks yang ditempel: menunjukkan apakah tabel di tangan masih tabel yang sama.',
      en: 'Of that file, or of the text that was pasted: it shows whether a table at hand is still the same one.',
    },
  }),
  sheet: field(z.string().min(1).nullable(), {
    label: { id: 'Lembar', en: 'Sheet' },
    help: { id: 'Nama lembarnya.', en: 'The name of the sheet.' },
  }),
  cell: field(z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/), {
    label: { id: 'Sel', en: 'Cell' },
    help: {
      id: 'Pada teks yang ditempel, A1 sel pertamanya.',
      en: 'In pasted text A1 is its first cell.',
    },
    example: 'B7',
  }),
});

export type TableCell = z.output<typeof tableCellSchema>;

/** One number as one source gave it. That a source gave it is the fact, not that it is right. */
export const observationSchema = z.strictObject({
  id: ownId,
  indicator: referred(
    'indicator',
    { id: 'Yang diukur', en: 'What is measured' },
    { id: 'Apa yang diukur angka ini.', en: 'What this number measures.' },
    'coverage',
  ),
  place: referred(
    'place',
    { id: 'Wilayah', en: 'Place' },
    { id: 'Wilayah yang dihitung.', en: 'The place that it is about.' },
    'kota-makassar',
  ),
  population: field(bilingual, {
    label: { id: 'Siapa yang dihitung', en: 'Who is counted' },
    help: {
      id: 'Siapa atau apa yang dihitung, menurut sumbernya.',
      en: 'Who or what is counted, in the source’s sense.',
    },
    example: { id: 'pekerja rentan', en: 'vulnerable workers' },
  }),
  period: field(z.string().regex(periodPattern), {
    label: { id: 'Masa', en: 'Period' },
    help: {
      id: 'Hari 2025-03-17, bulan 2025-03, tahun 2025, rentang 2024-01/2024-06, atau ../2025-08 bila awalnya tidak disebut sumber.',
      en: 'A day 2025-03-17, a month 2025-03, a year 2025, a span 2024-01/2024-06, or ../2025-08 when the source does not state its start.',
    },
    example: '2025-03',
  }),
  value: field(
    z.number().nullable(),
    {
      label: { id: 'Nilai', en: 'Value' },
      help: {
        id: 'Seperti dicetak sumber, dengan angka di belakang koma yang dicetaknya: 35.782, 50,50, atau 2,8 juta. Tulis “tidak dilaporkan” bila sumbernya tidak menyebutnya.',
        en: 'As the source printed it, with the decimals that it printed: 35,782, 50.50 or 2.8 million. Write “not reported” where the source does not give one.',
      },
      example: { id: '50,50', en: '50.50' },
    },
    {
      id: 'Di berkas: angka utuh tanpa pemisah ribuan, 35782 atau 50.5.',
      en: 'In the file: the whole number without separators, 35782 or 50.5.',
    },
  ),
  unit: unitField,
  decimals: field(z.number().int().min(0).max(6), {
    label: { id: 'Angka di belakang koma', en: 'Decimals' },
    help: {
      id: 'Banyaknya angka di belakang koma seperti diterbitkan, setelah dibagi "scale": 50,50 dan Rp5,97 miliar punya 2.',
      en: 'Digits after the decimal point as published, after dividing by scale: 50.50 and Rp5.97 billion have 2.',
    },
  }),
  scale: field(z.enum(scaleNames), {
    label: { id: 'Satuan besar', en: 'Scale' },
    help: {
      id: 'Satuan besar yang dicetak sumber: "2,8 juta" adalah million.',
      en: 'The power the source printed in: "2.8 million" is million.',
    },
  }).default('one'),
  status: field(statusSchema, {
    label: { id: 'Sifat angka', en: 'Kind of figure' },
    help: { id: 'Bagaimana angka itu terjadi.', en: 'How the number came about.' },
    example: 'measured',
    choices: {
      measured: { id: 'dihitung kantor pencatat', en: 'counted by the office that keeps the records' },
      announced: { id: 'diumumkan tanpa hitungan', en: 'announced without a count' },
      target: { id: 'hendak dicapai', en: 'to be reached' },
      estimate: { id: 'perkiraan: “sekitar”, “lebih dari”', en: 'an estimate: “about”, “more than”' },
      enacted: { id: 'ditetapkan peraturan atau anggaran', en: 'fixed by law or budget' },
      misprint: { id: 'salah cetak, tidak pernah digambar', en: 'printed wrongly, never drawn' },
    },
  }),
  precision: field(z.enum(['exact', 'rounded', 'approximate']), {
    label: { id: 'Ketelitian', en: 'Precision' },
    help: { id: 'Seteliti apa sumber mencetaknya.', en: 'How finely the source printed it.' },
    example: 'exact',
    choices: {
      exact: { id: 'sampai satuan terakhir', en: 'to the last unit' },
      rounded: { id: 'dibulatkan', en: 'rounded' },
      approximate: { id: '“sekitar”, “lebih dari”', en: '“about”, “more than”' },
    },
  }),
  source: referred(
    'source',
    { id: 'Sumber', en: 'Source' },
    { id: 'Dokumen yang menyebutnya.', en: 'The document that gives it.' },
    'sindomakassar-2025-06-16',
  ),
  alsoIn: field(z.array(identifier).min(1), {
    label: { id: 'Juga di', en: 'Also in' },
    help: {
      id: 'Sumber lain yang menyebut angka yang sama, dengan arti yang sama.',
      en: 'Other sources that give the same number in the same sense.',
    },
    to: 'source',
  }).optional(),
  rule: field(
    bilingual,
    {
      label: { id: 'Isi ketentuan', en: 'What the rule says' },
      help: {
        id: 'Hanya untuk ketentuan tanpa angka: isinya dalam kata-kata kami. Dicetak sebagai nilainya, jadi cukup sepotong kalimat.',
        en: 'Only for a rule without a number: what it says, in our words. It is printed as the value, so make it part of a sentence.',
      },
      example: {
        id: 'wajib mendaftarkan diri dan pekerjanya',
        en: 'must register themselves and their workers',
      },
    },
    { id: 'Satuannya "rule".', en: 'Its unit is "rule".' },
  ).optional(),
  weak: field(bilingual, {
    label: { id: 'Mengapa lemah', en: 'Why it is weak' },
    help: {
      id: 'Bila angka ini lemah. Angka yang lemah tidak boleh dicetak sendirian; lihat data/README.md.',
      en: 'Where this number is weak. A weak number may not be printed by itself; see data/README.md.',
    },
  }).optional(),
  attributedTo: field(bilingual, {
    label: { id: 'Yang menyebut', en: 'Who said it' },
    help: {
      id: 'Siapa yang menyebutnya, dengan jabatannya waktu itu.',
      en: 'Who said it, with the office held at the time.',
    },
    example: { id: 'Munafri Arifuddin, Wali Kota Makassar', en: 'Munafri Arifuddin, mayor of Makassar' },
  }),
  wording: field(z.string().min(1).nullable(), {
    label: { id: 'Kata sumber', en: 'The source’s words' },
    help: {
      id: 'Kata-kata sumber di sekitar angkanya, persis, paling banyak delapan.',
      en: 'The source’s words around the number, exactly, eight at the most.',
    },
    example: 'sudah mencapai 51 persen',
  }),
  caveat: field(bilingual.nullable(), {
    label: { id: 'Catatan', en: 'Note' },
    help: {
      id: 'Yang harus diketahui pembaca sebelum memakainya.',
      en: 'What a reader must know before using it.',
    },
  }),
  series: seriesField,
  share: field(
    z.strictObject({
      numerator: referred(
        'fact',
        { id: 'Pembilang', en: 'Numerator' },
        { id: 'Angka tercatat yang menjadi pembilang.', en: 'The recorded number above the line.' },
        'mks-participants-2025-12',
      ),
      denominator: referred(
        'fact',
        { id: 'Penyebut', en: 'Denominator' },
        { id: 'Angka tercatat yang menjadi penyebut.', en: 'The recorded number below the line.' },
        'mks-eligible-2025-12',
      ),
    }),
    {
      label: { id: 'Pembilang dan penyebut', en: 'Numerator and denominator' },
      help: {
        id: 'Bila sumber menyebut keduanya: catat masing-masing sebagai angka, lalu pilih di sini. Persentasenya dihitung ulang pada setiap pembangunan.',
        en: 'Where the source gave both: record each as a number, then choose them here. The percentage is recomputed at every build.',
      },
    },
  ).optional(),
  parts: field(z.array(identifier).min(2), {
    label: { id: 'Bagian-bagiannya', en: 'Its parts' },
    help: {
      id: 'Angka-angka yang menyusun jumlah ini. Dijumlahkan ulang pada setiap pembangunan.',
      en: 'The facts this total is made of. Summed at every build.',
    },
    to: 'fact',
  }).optional(),
  irregularity: field(identifier, {
    label: { id: 'Selisih yang menerangkan', en: 'The dispute that explains it' },
    help: {
      id: 'Bila angka ini melanggar aturan hitung, misalnya persentase di atas 100: selisih yang menerangkan mengapa.',
      en: 'Where this number breaks a rule of arithmetic, such as a share above 100: the dispute that explains why.',
    },
    to: 'dispute',
  }).optional(),
  table: field(tableCellSchema, {
    label: { id: 'Sel tabel asalnya', en: 'The cell of its table' },
    help: {
      id: 'Dari sel tabel mana angka ini dibaca. Ditulis oleh impor tabel.',
      en: 'The cell of the table this number was read from. The import of tables writes it.',
    },
  }).optional(),
});

export type Observation = z.output<typeof observationSchema>;

export const observationsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  observations: z.array(observationSchema).min(1),
});
