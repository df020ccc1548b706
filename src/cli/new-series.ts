import { parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Answers, Question } from './ask.ts';
import { list, none, oneOf, pair, question } from './record-questions.ts';
import { addToList, type PlannedFile } from '../press/planned-files.ts';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import type { Catalogue } from '../facts/fact.ts';
import { observationsFolder } from '../facts/records.ts';
import { type Series, seriesSchema } from '../facts/schema/comparison.ts';
import { openDisk } from '../library/disk.ts';

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

const member = (node: ValueNode | undefined, key: string): ValueNode | undefined =>
  node?.type === 'Object'
    ? node.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === key)?.value
    : undefined;

/** The text of a file of data/ in which these numbers name one series more. Every other byte stays as it is. */
export function joinSeries(text: string, key: string, ids: ReadonlySet<string>, series: string): string {
  const entries = member(parse(text, { mode: 'json', ranges: true }).body, key);
  if (entries?.type !== 'Array') return text;
  const places = entries.elements.flatMap(({ value }) => {
    const [id, names] = [member(value, 'id'), member(value, 'series')];
    if (id?.type !== 'String' || !ids.has(id.value) || names?.type !== 'Array' || names.range === undefined) return [];
    const last = names.elements.at(-1)?.value.range;
    return [last === undefined ? ([names.range[0] + 1, ''] as const) : ([last[1], ', '] as const)];
  });
  return places.reduceRight(
    (before, [at, comma]) => `${before.slice(0, at)}${comma}"${series}"${before.slice(at)}`,
    text,
  );
}

/** What the files of data/ become when a series is added at the end of the list and numbers on record name it. */
export async function planSeries(root: string, id: string, answers: Answers): Promise<readonly PlannedFile[]> {
  const entry: Readonly<Record<keyof Series, unknown>> = {
    id,
    name: pair(answers, 'name'),
    use: answers.get('use'),
    note: pair(answers, 'note'),
  };
  const ids = new Set(list(answers.get('facts'), ','));
  const disk = openDisk(root);
  const files = [
    ...(disk.list(observationsFolder) ?? []).map(
      ({ name }) => [`${observationsFolder}${name}`, 'observations'] as const,
    ),
    ['data/derivations.json', 'derivations'] as const,
  ];
  const joined = files.flatMap(([path, key]): readonly PlannedFile[] => {
    const read = disk.read(path);
    const decoded = 'bytes' in read ? decodeUtf8(read.bytes, path) : null;
    if (decoded === null || 'problems' in decoded) return [];
    const text = joinSeries(decoded.text, key, ids, id);
    return text === decoded.text ? [] : [{ path, text, before: decoded.text }];
  });
  return [
    await addToList(root, 'data/comparability.json', 'series', './schemas/comparability.schema.json', entry),
    ...joined,
  ];
}
