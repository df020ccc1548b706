import { join } from 'node:path';
import type { Catalogue } from '../facts/fact.ts';
import { observationsFolder } from '../facts/records.ts';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import type { Observation } from '../facts/schema/observation.ts';
import type { Source } from '../facts/schema/subject.ts';
import type { Language } from '../i18n/locale.ts';
import { openDisk } from '../library/disk.ts';
import type { Answers } from './ask.ts';
import { formatJson } from './format-json.ts';
import { insertIntoList } from './insert-into-list.ts';
import { unitOf } from './new-fact-questions.ts';
import { readValue } from './new-value.ts';
import type { PlannedFile } from './planned-files.ts';

const sourcesFile = 'data/sources.json';

const list = (text: string | null | undefined, sign: string) => (text ?? '').split(sign).map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore

/** Null where the words were not given in the first language; the questions see to the second. */
function pair(answers: Answers, name: string) {
  const [id, en] = [answers.get(`${name}-id`), answers.get(`${name}-en`)];
  return id && en ? { id, en } : null;
}

function toSource(answers: Answers): Record<keyof Source, unknown> {
  return {
    id: answers.get('source'),
    publisher: answers.get('source-publisher'),
    title: answers.get('source-title'),
    url: answers.get('source-url'),
    published: answers.get('source-published') ?? null,
    accessed: answers.get('source-accessed'),
    language: answers.get('source-language'),
    kind: answers.get('source-kind'),
    speakers: list(answers.get('source-speakers'), ';'),
    note: null,
  };
}

function toObservation(id: string, answers: Answers, language: Language): Partial<Record<keyof Observation, unknown>> {
  const read = readValue(answers.get('value') ?? '', unitOf(answers), language);
  return {
    id,
    indicator: answers.get('indicator'),
    place: answers.get('place'),
    population: pair(answers, 'population'),
    period: answers.get('period'),
    value: read?.value ?? null,
    unit: answers.get('unit'),
    decimals: Number(answers.get('decimals')),
    ...(read === null || read.scale === 'one' ? {} : { scale: read.scale }),
    status: answers.get('status'),
    precision: answers.get('precision'),
    source: answers.get('source'),
    attributedTo: pair(answers, 'attributed'),
    wording: answers.get('wording') ?? null,
    caveat: pair(answers, 'caveat'),
    series: list(answers.get('series'), ','),
  };
}

/** What the files of data/ become when a fact and, where it is new, its source are added at the end of their lists. */
export async function planFact(
  root: string,
  id: string,
  answers: Answers,
  { sources }: Pick<Catalogue, 'sources'>,
  language: Language,
): Promise<readonly PlannedFile[]> {
  const disk = openDisk(root);
  const add = async (path: string, key: string, schema: string, entry: unknown): Promise<PlannedFile> => {
    const read = disk.read(path);
    const decoded = 'bytes' in read ? decodeUtf8(read.bytes, path) : null;
    if (decoded === null || 'problems' in decoded) {
      const text = await formatJson({ $schema: schema, [key]: [entry] }, join(root, path));
      return { path, text, before: null };
    }
    const formatted = await formatJson(entry, join(root, path));
    return { path, text: insertIntoList(decoded.text, key, formatted), before: decoded.text };
  };
  const place = answers.get('place') ?? '';
  const observation = await add(
    `${observationsFolder}${place}.json`,
    'observations',
    '../schemas/observations.schema.json',
    toObservation(id, answers, language),
  );
  if (sources.has(answers.get('source') ?? '')) return [observation];
  return [await add(sourcesFile, 'sources', './schemas/sources.schema.json', toSource(answers)), observation];
}
