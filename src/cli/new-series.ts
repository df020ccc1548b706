import type { Answers, Question } from './ask.ts';
import { list, none, oneOf, pair, question } from './record-questions.ts';
import { addToList, type PlannedFile } from '../press/planned-files.ts';
import type { Catalogue } from '../facts/fact.ts';
import { type Series, seriesSchema } from '../facts/schema/comparison.ts';
import { openDisk } from '../library/disk.ts';
import { planMembers } from '../press/record/plan-record.ts';

const uses = seriesSchema.shape.use.options;

/** Everything that the record keeps of a series, and which numbers on record belong to it. */
export const seriesQuestions = ({ facts }: Pick<Catalogue, 'facts'>): readonly Question[] => [
  question('name-id', 'Nama seri, dalam bahasa Indonesia', 'Name of the series, in Indonesian', 'Cakupan di Kendari'),
  question('name-en', 'Nama seri, dalam bahasa Inggris', 'Name of the series, in English', 'Coverage in Kendari'),
  question(
    'use',
    'Pemakaian: trend (boleh disambung menurut waktu) atau comparison (hanya berdampingan)',
    'Use: trend (may be joined over time) or comparison (side by side only)',
    'trend',
    { refuse: oneOf(uses) },
  ),
  question(
    'note-id',
    'Mengapa isinya sebanding, dan apa yang perlu diingat, dalam bahasa Indonesia',
    'Why its numbers may be compared, and what to mind, in Indonesian',
    'Satu kantor, cara menghitung yang sama.',
  ),
  question('note-en', 'Hal yang sama dalam bahasa Inggris', 'The same in English', 'One office, counted the same way.'),
  question(
    'facts',
    'Angka tercatat yang dimuatnya, id dipisah koma',
    'Numbers on record that it holds, ids parted by commas',
    'kendari-coverage-2025-06',
    {
      fallback: none,
      refuse: (answer) =>
        list(answer, ',')
          .map(
            oneOf(facts.keys(), { id: ' Cari dengan: npm run find -- …', en: ' Look for it with: npm run find -- …' }),
          )
          .find((wrong) => wrong !== null) ?? null,
    },
  ),
];

/** What the files of data/ become when a series is added at the end of the list and numbers on record name it. */
export async function planSeries(root: string, id: string, answers: Answers): Promise<readonly PlannedFile[]> {
  const entry: Readonly<Record<keyof Series, unknown>> = {
    id,
    name: pair(answers, 'name'),
    use: answers.get('use'),
    note: pair(answers, 'note'),
  };
  return [
    await addToList(root, 'data/comparability.json', 'series', './schemas/comparability.schema.json', entry),
    ...planMembers(openDisk(root), new Set(list(answers.get('facts'), ',')), id),
  ];
}
