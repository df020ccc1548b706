import { z } from 'zod';
import { bilingual, describe, identifier } from '../facts/schema/common.ts';

const answerSchema = z.strictObject({
  fact: identifier,
  who: describe(
    bilingual,
    'Siapa yang menyebutnya, tanpa “dihitung” atau “diumumkan”: kata itu mengikuti sifat angkanya.',
    'Who gave it, without “counted” or “announced”: that word follows from the kind of figure.',
  ),
});

const shownStory = z.strictObject({
  story: describe(
    identifier,
    'Nama folder di content/stories/. Draf boleh disebut; ia tampil begitu disahkan.',
    'The name of a folder in content/stories/. A draft may be named; it shows as soon as it is signed.',
  ),
  chart: describe(
    identifier,
    'Grafik kecil di sampingnya; grafik yang memimpin cerita itu bila tidak ditulis.',
    'The small chart beside it; the chart that leads the story when left out.',
  ).optional(),
});

const label = describe(bilingual, 'Nama bagian ini di halaman depan.', 'What this part of the front page is called.');

/** `content/front.json`: the front page as edited. Its order is that of the news and not of dates. */
export const frontFileSchema = z.strictObject({
  $schema: z.string().optional(),
  description: describe(
    bilingual,
    'Untuk mesin pencari dan saat dibagikan, paling panjang 160 huruf.',
    'For search engines and when shared, 160 letters at most.',
  ),
  /** The figures that compete, on one scale. */
  answers: z.strictObject({
    kicker: bilingual,
    title: bilingual,
    standfirst: bilingual,
    figures: describe(
      z.array(answerSchema).min(2).max(4),
      'Dua sampai empat persentase yang bersaing, menurut urutan di halaman. Garis putus-putus mengikuti yang pertama.',
      'Two to four percentages that compete, in the order of the page. The dotted line follows the first.',
    ),
    verdict: describe(bilingual, 'Kesimpulan dalam satu baris.', 'The verdict in one line.'),
    chart: describe(
      identifier,
      'Grafik dengan angka yang sama: tabel, unduhan, dan kutipannya.',
      'The chart of the same figures: its table, downloads and citation.',
    ),
  }),
  lead: shownStory.extend({ label }),
  guide: z.strictObject({
    label,
    title: bilingual,
    text: bilingual,
    jobs: describe(
      z.array(identifier).min(1).max(8),
      'Nama folder di content/guide/, menurut urutan di halaman.',
      'Names of folders in content/guide/, in the order of the page.',
    ),
  }),
  stories: z.strictObject({
    label,
    show: describe(
      z.array(shownStory).max(12),
      'Cerita menurut nilai beritanya. Yang tidak disebut menyusul, yang terbaru dahulu.',
      'Stories by news value. Those that are not named follow, the newest first.',
    ),
  }),
  disputes: z.strictObject({
    label,
    show: describe(
      z.array(identifier).min(1).max(8),
      'Perselisihan di data/disputes.json yang angkanya sesatuan.',
      'Disputes in data/disputes.json whose figures share a unit.',
    ),
  }),
  changes: z.strictObject({ label }),
  corrections: z.strictObject({ label }),
});

export type Front = z.output<typeof frontFileSchema>;
