import { z } from 'zod';
import { disputeWords } from '../../i18n/number-words.ts';
import { bilingual, choicesOf, field, identifier, ownId } from './common.ts';

const severities = ['high', 'medium', 'low'] as const;

/**
 * A set of facts that may stand on one axis. `trend` may also be joined over time by a line, a slope, a change or a difference;
 * `comparison` may only stand side by side.
 */
export const seriesSchema = z.strictObject({
  id: ownId,
  name: field(bilingual, {
    label: { id: 'Nama seri', en: 'Name of the series' },
    help: { id: 'Apa yang dihitung dan di mana.', en: 'What is counted, and where.' },
    example: { id: 'Cakupan di Kendari', en: 'Coverage in Kendari' },
  }),
  use: field(z.enum(['trend', 'comparison']), {
    label: { id: 'Pemakaian', en: 'Use' },
    help: {
      id: 'Bila ragu, pilih berdampingan: garis hanya untuk angka yang dihitung dengan cara yang sama.',
      en: 'When in doubt, side by side: a line is only for numbers that were counted in the same way.',
    },
    choices: {
      trend: { id: 'boleh dihubungkan antarwaktu', en: 'may be joined over time' },
      comparison: { id: 'hanya boleh berdampingan', en: 'may only stand side by side' },
    },
  }),
  note: field(bilingual, {
    label: { id: 'Mengapa sebanding', en: 'Why they compare' },
    help: {
      id: 'Mengapa isinya sebanding, dan apa yang perlu diingat. Pembaca melihatnya.',
      en: 'Why its facts may be compared, and what to mind. Readers see it.',
    },
    example: { id: 'Satu kantor, cara menghitung yang sama.', en: 'One office, counted the same way.' },
  }),
});

export type Series = z.output<typeof seriesSchema>;

/** In which series a number stands, wherever one is recorded. */
export const seriesField = field(
  z.array(identifier),
  {
    label: { id: 'Boleh dibandingkan dalam', en: 'May be compared in' },
    help: {
      id: 'Seri yang memuatnya. Tanpa seri, angka ini tidak boleh dibandingkan dengan apa pun; bila ragu, biarkan kosong.',
      en: 'The series it belongs to. Without one it may be compared with nothing; when in doubt, leave it empty.',
    },
    example: 'makassar-coverage',
    to: 'series',
  },
  { id: 'Daftar kosong bila tidak ada.', en: 'An empty list where there is none.' },
);

/** Two series that are tempting to join and never may be. Named in the error when somebody tries. */
export const separationSchema = z.strictObject({
  id: ownId,
  between: field(z.tuple([identifier, identifier]), {
    label: { id: 'Dua seri', en: 'Two series' },
    help: { id: 'Dua seri yang tidak boleh digabung.', en: 'Two series that may never be joined.' },
    to: 'series',
  }),
  reason: field(bilingual, {
    label: { id: 'Alasannya', en: 'The reason' },
    help: {
      id: 'Yang dibaca editor yang mencoba menggabungnya.',
      en: 'What an editor reads who tries to join them.',
    },
  }),
});

export type Separation = z.output<typeof separationSchema>;

/**
 * Facts share an axis only when they share a series. Everything else is refused; a separation says why for the pairs
 * that editors are most likely to try.
 */
export const comparabilityFileSchema = z.strictObject({
  $schema: z.string().optional(),
  series: z.array(seriesSchema).min(1),
  separations: z.array(separationSchema),
});

/** Facts that contradict each other, in neutral words. */
export const disputeSchema = z.strictObject({
  id: ownId,
  title: field(bilingual, {
    label: { id: 'Judul', en: 'Title' },
    help: { id: 'Apa yang bertentangan, dengan kata-kata netral.', en: 'What contradicts what, in neutral words.' },
    example: { id: 'Dua hitungan cakupan Luwu', en: 'Two counts of coverage in Luwu' },
  }),
  question: field(bilingual, {
    label: { id: 'Pertanyaannya', en: 'The question' },
    help: {
      id: 'Selisih itu sebagai pertanyaan pembaca, untuk daftar dan judul; tanpa ini, judulnya yang dipakai.',
      en: 'The dispute as a reader’s question, for lists and headings; without it the title serves.',
    },
  }).optional(),
  severity: field(z.enum(severities), {
    label: { id: 'Beratnya', en: 'How grave' },
    help: {
      id: 'Seberapa besar akibatnya bagi pembaca yang memakai salah satu angkanya.',
      en: 'What follows for a reader who uses one of the figures.',
    },
    choices: choicesOf({ id: disputeWords.id.severity, en: disputeWords.en.severity }, severities),
  }),
  figures: field(z.array(identifier).min(2).max(4), {
    label: { id: 'Angka yang mewakili', en: 'Figures that stand for it' },
    help: {
      id: 'Dua sampai empat angka yang mewakili selisih ini dalam daftar dan pada satu garis, dari kecil ke besar bila sesatuan.',
      en: 'The two to four figures that stand for the dispute in lists and on one line, from small to large where they share a unit.',
    },
    to: 'fact',
  }).optional(),
  sides: field(
    z
      .array(
        z.strictObject({
          facts: field(z.array(identifier).min(1), {
            label: { id: 'Angkanya', en: 'Its figures' },
            help: { id: 'Angka tercatat yang mengatakannya.', en: 'The recorded figures that say so.' },
            to: 'fact',
          }),
          says: field(bilingual, {
            label: { id: 'Kata pihak ini', en: 'What this side says' },
            help: {
              id: 'Satu kalimat, tanpa menebak maksud siapa pun. Angkanya dipanggil dengan {id-angka}.',
              en: 'A sentence, with nobody’s motive guessed. Its figures are called by {fact-id}.',
            },
          }),
        }),
      )
      .min(1),
    {
      label: { id: 'Pihak-pihak', en: 'The sides' },
      help: { id: 'Apa kata tiap pihak, dengan angkanya.', en: 'What each side says, with the facts that say it.' },
    },
  ),
  verdict: field(bilingual, {
    label: { id: 'Yang dapat disimpulkan', en: 'What can be concluded' },
    help: {
      id: 'Apa yang dapat dan tidak dapat dikatakan dari catatan ini.',
      en: 'What can be said about it from the record, and what cannot.',
    },
  }),
  note: field(bilingual, {
    label: { id: 'Intinya', en: 'The gist' },
    help: {
      id: 'Intinya dalam satu kalimat, untuk daftar; tanpa ini, kesimpulannya yang dipakai.',
      en: 'The gist of it in a sentence, for lists; without it the conclusion serves.',
    },
  }).optional(),
});

export type Dispute = z.output<typeof disputeSchema>;

export const disputesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  disputes: z.array(disputeSchema),
});
