import type { Answers, Question } from './ask.ts';
import { oneOf, pair, question, wordsInBoth } from './record-questions.ts';
import { addToList, type PlannedFile } from '../press/planned-files.ts';
import type { Catalogue } from '../facts/fact.ts';
import { type Place, placeSchema } from '../facts/schema/subject.ts';

const levels = placeSchema.shape.level.options;

/** Levels of administration that both offices give a code; the others say in a note what they are. */
const isCoded = (answers: Answers): boolean => ['province', 'regency', 'city'].includes(answers.get('level') ?? 'city');

/** Everything that the record keeps of a place. */
export const placeQuestions = ({ places }: Pick<Catalogue, 'places'>): readonly Question[] => [
  question('level', `Tingkat: ${levels.join(', ')}`, `Level: ${levels.join(', ')}`, 'city', { refuse: oneOf(levels) }),
  question('name-id', 'Nama, dalam bahasa Indonesia', 'Name, in Indonesian', 'Kota Kendari'),
  question('name-en', 'Nama, dalam bahasa Inggris', 'Name, in English', 'Kendari'),
  question(
    'parent',
    'Wilayah di atasnya (id di data/places.json)',
    'The place around it (an id in data/places.json)',
    'sulawesi-selatan',
    {
      refuse: oneOf(places.keys(), {
        id: ' Wilayah baru, misalnya provinsinya, dibuat lebih dulu: npm run new -- place <id>',
        en: ' A new one, such as its province, is made first: npm run new -- place <id>',
      }),
    },
  ),
  question('bps', 'Kode BPS', 'Code of Statistics Indonesia (BPS)', '7471', { when: isCoded }),
  question('kemendagri', 'Kode Kemendagri', 'Code of the Home Affairs Ministry (Kemendagri)', '74.71', {
    when: isCoded,
  }),
  ...wordsInBoth('note', 'Yang mudah tertukar atau perlu diterangkan', 'What is easily confused or needs explaining', {
    id: 'Bukan Kabupaten Kendari.',
    en: 'Not the regency of that name.',
  }),
];

/** What data/places.json becomes when a place is added at its end. */
export function planPlace(root: string, id: string, answers: Answers): Promise<PlannedFile> {
  const [bps, kemendagri] = [answers.get('bps') ?? null, answers.get('kemendagri') ?? null];
  const place: Readonly<Record<Exclude<keyof Place, 'tile' | 'aliases'>, unknown>> = {
    id,
    level: answers.get('level'),
    codes: bps === null ? null : { bps, kemendagri },
    parent: answers.get('parent') ?? null,
    name: pair(answers, 'name'),
    note: pair(answers, 'note'),
  };
  return addToList(root, 'data/places.json', 'places', './schemas/places.schema.json', place);
}
