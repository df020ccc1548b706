import { z } from 'zod';
import { bilingual, describe, identifier } from './common.ts';
import { unitSchema } from './subject.ts';

const shape = {
  id: identifier,
  name: bilingual,
  unit: unitSchema,
  decimals: describe(
    z.number().int().min(-6).max(6),
    'Angka di belakang koma yang sanggup ditanggung bahannya. Di bawah nol membulatkan: -3 sampai ribuan.',
    'Digits after the decimal point that the inputs can bear; the result is printed with these. Below zero rounds: -3 is to thousands.',
  ),
  note: describe(
    bilingual.nullable(),
    'Yang harus diketahui pembaca. null bila tidak ada.',
    'What a reader must know before using it. null when nothing.',
  ),
  series: describe(
    z.array(identifier),
    'Seri hasilnya di data/comparability.json; kosong bila tidak boleh dibandingkan.',
    'The series the result belongs to; empty when it may be compared with nothing.',
  ),
};

const operation = <Name extends string, Operands extends z.ZodRawShape>(name: Name, operands: Operands) =>
  z.strictObject({ ...shape, operation: z.literal(name), ...operands });

/** A number that we computed: one of a closed list of operations over the ids of other facts. Its value is never typed. */
export const derivationSchema = z.discriminatedUnion('operation', [
  /** a + b + … */
  operation('sum', { of: z.array(identifier).min(2) }),
  /** whole − part, where the part is counted inside the whole. */
  operation('remainder', { whole: identifier, part: identifier }),
  /** from − minus, both in one series. */
  operation('difference', { from: identifier, minus: identifier }),
  /** from − minus where two sources disagree about one thing; not a change. The dispute says how. */
  operation('disagreement', { from: identifier, minus: identifier, dispute: identifier }),
  /** (to − from) ÷ from × 100, both in one series of the kind `trend`. */
  operation('change', { from: identifier, to: identifier }),
  /** part ÷ whole × 100. */
  operation('share', { part: identifier, whole: identifier }),
  /** dividend ÷ divisor. */
  operation('ratio', { dividend: identifier, divisor: identifier }),
  /** part ÷ (share ÷ 100): the base a published share was computed on. */
  operation('implied-base', { part: identifier, share: identifier }),
  /** share ÷ 100 × base. */
  operation('implied-part', { share: identifier, base: identifier }),
  /** people × rupiah a month × 12. */
  operation('annual-cost', { people: identifier, rate: identifier }),
  /** budget ÷ people ÷ rupiah a month. */
  operation('months-covered', { budget: identifier, people: identifier, rate: identifier }),
  /** budget ÷ (rupiah a month × 12). */
  operation('people-covered', { budget: identifier, rate: identifier }),
]);

export type Derivation = z.output<typeof derivationSchema>;

export const derivationsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  derivations: z.array(derivationSchema),
});
