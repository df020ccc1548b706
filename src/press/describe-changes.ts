import type { Bilingual } from '../facts/schema/common.ts';

/** A file of data/ or content/ that is not as it was last committed. Null stands for no file. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What has changed, in an editor's words, and in which files. */
export interface Change {
  readonly what: Bilingual;
  readonly paths: readonly string[];
}

/** The sentences of a text: what ends with a full stop, a line of the head, a heading. */
const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/\n+|(?<=[.!?][”"’)]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && sentence !== '---');

/** How many of a list are not in another, each counted as often as it stands there. */
function countNew(list: readonly string[], known: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of known) left.set(item, (left.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  }).length;
}

/** How many sentences of a text are others than they were: one that was rewritten counts once. */
export function countChanged(before: string, after: string): number {
  const [was, is] = [sentencesIn(before), sentencesIn(after)];
  return Math.max(countNew(is, was), countNew(was, is));
}

/** The entries of a JSON file of the record by their ids, each as text; none where it cannot be read. */
function entriesIn(text: string | null): ReadonlyMap<string, string> {
  try {
    const lists = Object.values(JSON.parse(text ?? '{}') as Record<string, unknown>).filter(Array.isArray);
    const entries = lists
      .flat()
      .filter((entry): entry is { id: string } => typeof entry === 'object' && entry !== null && 'id' in entry);
    return new Map(entries.map((entry) => [entry.id, JSON.stringify(entry)]));
  } catch {
    return new Map();
  }
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What each kind of file holds, and what one entry of it is called. */
const nouns: readonly { readonly path: RegExp; readonly id: string; readonly one: string; readonly many: string }[] = [
  { path: /^data\/observations\//, id: 'angka', one: 'number', many: 'numbers' },
  { path: /^data\/sources\./, id: 'sumber', one: 'source', many: 'sources' },
  { path: /^data\/places\./, id: 'wilayah', one: 'place', many: 'places' },
  { path: /^data\/indicators\./, id: 'indikator', one: 'indicator', many: 'indicators' },
  { path: /^data\/derivations\./, id: 'hitungan', one: 'calculation', many: 'calculations' },
  { path: /^data\/disputes\./, id: 'selisih', one: 'dispute', many: 'disputes' },
  { path: /^data\/comparability\./, id: 'seri', one: 'series', many: 'series' },
];

function describeEntries({ path, before, after }: ChangedFile): Bilingual | null {
  const noun = nouns.find((each) => each.path.test(path));
  if (noun === undefined) return null;
  const [was, is] = [entriesIn(before), entriesIn(after)];
  const added = [...is.keys()].filter((id) => !was.has(id)).length;
  const gone = [...was.keys()].filter((id) => !is.has(id)).length;
  const edited = [...is].filter(([id, text]) => was.has(id) && was.get(id) !== text).length;
  const parts = [
    { count: added, id: 'baru', en: 'new' },
    { count: edited, id: 'diubah', en: 'changed' },
    { count: gone, id: 'dihapus', en: 'taken out' },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return { id: `${path}: tata letak`, en: `${path}: layout` };
  return {
    id: parts.map(({ count, id }) => `${count} ${noun.id} ${id}`).join(', '),
    en: parts.map(({ count, en }) => `${plural(count, noun.one, noun.many)} ${en}`).join(', '),
  };
}

const storyOf = (path: string): string | null => /^content\/stories\/([^/]+)\//.exec(path)?.[1] ?? null;

/** What happened to the files of one story. */
function describeStory(slug: string, files: readonly ChangedFile[]): Bilingual {
  const named = (name: string) => files.find(({ path }) => path.endsWith(`/${name}`));
  const texts = (['id', 'en'] as const).flatMap((language) => {
    const file = named(`${language}.mdx`);
    return file === undefined ? [] : [{ language, ...file }];
  });
  const isNew = texts.some(({ before }) => before === null);
  const isGone = texts.some(({ after }) => after === null);
  const sentences = texts.map(({ language, before, after }) => ({
    language,
    count: countChanged(before ?? '', after ?? ''),
  }));
  const lock = named('lock.json');
  const [notes, photos] = [named('notes.json'), files.filter(({ path }) => path.includes('/photos/'))];
  const say = (language: 'id' | 'en') => {
    const isId = language === 'id';
    return [
      ...(isNew ? [isId ? 'cerita baru' : 'a new story'] : []),
      ...(isGone ? [isId ? 'dihapus' : 'deleted'] : []),
      ...(isNew || isGone
        ? []
        : sentences.map(({ language: own, count }) =>
            isId
              ? `${count} kalimat berubah (${own.toUpperCase()})`
              : `${plural(count, 'sentence', 'sentences')} changed (${own.toUpperCase()})`,
          )),
      ...(lock === undefined ? [] : [isId ? 'disahkan' : 'signed']),
      ...(notes === undefined ? [] : [isId ? 'catatan serah terima' : 'hand-over notes']),
      ...(photos.length === 0 ? [] : [isId ? 'foto' : 'photographs']),
    ].join(', ');
  };
  return { id: `Cerita ${slug}: ${say('id')}`, en: `Story ${slug}: ${say('en')}` };
}

/** What has changed since the last commit, story by story and file by file. The archive, which commands write, counts as one thing. */
export function describeChanges(files: readonly ChangedFile[]): readonly Change[] {
  const groups = Map.groupBy(files, ({ path }) =>
    /^content\/(versions|releases)\//.test(path) ? 'archive' : (storyOf(path) ?? path),
  );
  return Array.from(groups, ([key, group]): Change => {
    const paths = group.map(({ path }) => path);
    const [first] = group;
    if (key === 'archive')
      return {
        what: { id: `Arsip: ${paths.length} berkas`, en: `The archive: ${plural(paths.length, 'file', 'files')}` },
        paths,
      };
    if (first === undefined || storyOf(first.path) !== null) return { what: describeStory(key, group), paths };
    const entries = describeEntries(first);
    const place = /^data\/observations\/(.*)\.json$/.exec(key)?.[1];
    if (entries !== null)
      return place === undefined
        ? { what: entries, paths }
        : { what: { id: `${entries.id} (${place})`, en: `${entries.en} (${place})` }, paths };
    const chart = /^content\/charts\/(.*)\.json$/.exec(key)?.[1];
    const how =
      first.before === null
        ? { id: 'baru', en: 'new' }
        : first.after === null
          ? { id: 'dihapus', en: 'deleted' }
          : { id: 'diubah', en: 'changed' };
    if (key === 'content/front.json')
      return { what: { id: `Halaman depan: ${how.id}`, en: `The front page: ${how.en}` }, paths };
    return chart === undefined
      ? { what: { id: `${key}: ${how.id}`, en: `${key}: ${how.en}` }, paths }
      : { what: { id: `Grafik ${chart}: ${how.id}`, en: `Chart ${chart}: ${how.en}` }, paths };
  });
}
