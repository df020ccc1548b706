import { z } from 'zod';
import { periodPattern } from '../../i18n/dates.ts';
import { bilingual, describe, identifier } from './common.ts';
import { unitSchema } from './subject.ts';
import { scaleNames } from '../../i18n/numbers.ts';

/**
 * How a number came about.
 * measured: counted by an office that keeps the records. announced: stated in public as reached, without a count behind it.
 * target: to be reached. estimate: "about", counted by nobody. enacted: fixed by a law, a regulation or a budget.
 * misprint: printed wrongly; kept so that it can be recognised, and never drawn.
 */
export const statusSchema = z.enum(['measured', 'announced', 'target', 'estimate', 'enacted', 'misprint']);

export type Status = z.output<typeof statusSchema>;

/** One number as one source gave it. That a source gave it is the fact, not that it is right. */
export const observationSchema = z.strictObject({
  id: identifier,
  indicator: identifier,
  place: identifier,
  population: describe(
    bilingual,
    'Siapa atau apa yang dihitung, menurut sumbernya.',
    'Who or what is counted, in the source’s sense.',
  ),
  period: describe(
    z.string().regex(periodPattern),
    'Hari "2025-03-17", bulan "2025-03", tahun "2025", rentang "2024-01/2024-06", atau "../2025-08" bila awalnya tidak disebut.',
    'A day, month, year, or start/end; ../end when the source does not state the start.',
  ),
  value: describe(
    z.number().nullable(),
    'Angka utuh tanpa pemisah ribuan: 35782 atau 50.5. null berarti tidak dilaporkan.',
    'The whole number without separators: 35782 or 50.5. null means not reported.',
  ),
  unit: unitSchema,
  decimals: describe(
    z.number().int().min(0).max(6),
    'Banyaknya angka di belakang koma seperti diterbitkan, setelah dibagi "scale": 50,50 dan Rp5,97 miliar punya 2.',
    'Digits after the decimal point as published, after dividing by scale: 50.50 and Rp5.97 billion have 2.',
  ),
  scale: describe(
    z.enum(scaleNames),
    'Satuan besar yang dicetak sumber: "2,8 juta" adalah million.',
    'The power the source printed in: "2.8 million" is million.',
  ).default('one'),
  status: describe(
    statusSchema,
    'measured: dihitung kantor pencatat. announced: disebut tanpa hitungan. target: hendak dicapai. estimate: perkiraan. enacted: ditetapkan peraturan atau anggaran. misprint: salah cetak, tidak pernah digambar.',
    'measured: counted by the office that keeps the records. announced: said without a count. target: to be reached. estimate: about. enacted: fixed by law or budget. misprint: printed wrongly, never drawn.',
  ),
  precision: describe(
    z.enum(['exact', 'rounded', 'approximate']),
    'exact: sampai satuan terakhir. rounded: dibulatkan. approximate: “sekitar”, “lebih dari”.',
    'exact: printed to the last unit. rounded: printed rounded. approximate: “about”, “more than”.',
  ),
  source: identifier,
  alsoIn: describe(
    z.array(identifier).min(1),
    'Sumber lain yang menyebut angka yang sama, dengan arti yang sama.',
    'Other sources that give the same number in the same sense.',
  ).optional(),
  rule: describe(
    bilingual,
    'Isi ketentuan dalam kata-kata kami, hanya untuk "unit": "rule"; dicetak sebagai nilainya, jadi cukup sepotong kalimat.',
    'What a rule says, in our words, for "unit": "rule" only; it is printed as the value, so make it part of a sentence.',
  ).optional(),
  weak: describe(
    bilingual,
    'Mengapa angka ini lemah. Angka yang lemah tidak boleh dicetak sendirian; lihat data/README.md.',
    'Why this number is weak. A weak number may not be printed by itself; see data/README.md.',
  ).optional(),
  attributedTo: describe(
    bilingual,
    'Siapa yang menyebutnya, dengan jabatannya waktu itu.',
    'Who said it, with the office held at the time.',
  ),
  wording: describe(
    z.string().min(1).nullable(),
    'Kata-kata sumber di sekitar angkanya, paling banyak delapan. null bila tidak dicatat.',
    'The source’s words around the number, eight at the most. null where the record keeps none.',
  ),
  caveat: describe(
    bilingual.nullable(),
    'Yang harus diketahui pembaca sebelum memakainya. null bila tidak ada.',
    'What a reader must know before using it. null when nothing.',
  ),
  series: describe(
    z.array(identifier),
    'Seri di data/comparability.json; kosong bila tidak boleh dibandingkan.',
    'Series in data/comparability.json; empty when it may be compared with nothing.',
  ),
  share: describe(
    z.strictObject({ numerator: identifier, denominator: identifier }),
    'Fakta pembilang dan penyebut, bila sumber menyebutnya. Dihitung ulang pada setiap pembangunan.',
    'The facts that hold the numerator and the denominator the source gave. Recomputed at every build.',
  ).optional(),
  parts: describe(
    z.array(identifier).min(2),
    'Fakta-fakta yang menyusun jumlah ini. Dijumlahkan ulang pada setiap pembangunan.',
    'The facts this total is made of. Summed at every build.',
  ).optional(),
  irregularity: describe(
    identifier,
    'Sengketa yang menjelaskan mengapa angka ini melanggar aturan hitung, misalnya bagian di atas 100.',
    'The dispute that explains why this number breaks a rule of arithmetic, such as a share above 100.',
  ).optional(),
});

export type Observation = z.output<typeof observationSchema>;

export const observationsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  observations: z.array(observationSchema).min(1),
});
