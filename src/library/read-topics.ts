import type { Building } from '../facts/build-catalogue.ts';
import { type Fault, type Problem, toProblem } from '../facts/problem.ts';
import { refuseReference } from '../facts/rules/check-references.ts';
import { asList, asWritten } from '../facts/suggest.ts';
import { type Topic, topicsFileSchema } from '../facts/topics.ts';
import { namesWithNumbers } from '../prose/numerals/find-numerals.ts';
import { checkOwnTexts } from './check-own-texts.ts';
import type { Disk } from './disk.ts';
import { readOptional } from './read-optional.ts';

export const topicsPath = 'content/topics.json';

/** Indicators that are not there or stand in two topics, and topics of one name. */
function* refuse(topics: readonly Topic[], known: ReadonlySet<string>): Generator<Fault> {
  const placed = new Map<string, string>();
  const ids = new Set<string>();
  for (const [index, { id, indicators }] of topics.entries()) {
    const path = ['topics', index];
    if (ids.has(id))
      yield {
        path: [...path, 'id'],
        message: {
          id: `Topik ${asWritten(id)} sudah ada di atas. Beri id lain, atau gabungkan.`,
          en: `The topic ${asWritten(id)} stands further up already. Give this another id, or join the two.`,
        },
      };
    ids.add(id);
    for (const [at, indicator] of indicators.entries()) {
      const noun = { id: 'Indikator', en: 'indicator' };
      const unknown = refuseReference(indicator, { noun, file: 'data/indicators.json', ids: known });
      const before = placed.get(indicator);
      const twice = before !== undefined && {
        id: `Indikator ${asWritten(indicator)} sudah termasuk topik ${asWritten(before)}. Hapus dari salah satunya.`,
        en: `The indicator ${asWritten(indicator)} belongs to the topic ${asWritten(before)} already. Take it out of one of them.`,
      };
      const message = unknown ?? (twice || null);
      if (message !== null) yield { path: [...path, 'indicators', at], message };
      placed.set(indicator, id);
    }
  }
  const missing = [...known].filter((indicator) => !placed.has(indicator));
  if (missing.length > 0)
    yield {
      path: ['topics'],
      message: {
        id: `Belum bertopik: ${asList(missing)}. Tambahkan ke "indicators" salah satu topik, agar angkanya dapat ditemukan.`,
        en: `Without a topic: ${asList(missing)}. Add to the "indicators" of one topic, so that its numbers can be found.`,
      },
    };
}

export interface TopicsReading {
  /** By id, in the order of the file. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** Null while not all are known. */
  readonly ids: ReadonlySet<string> | null;
  readonly problems: readonly Problem[];
}

/** Reads content/topics.json; a site need not have topics. */
export function readTopics(disk: Disk, building: Building): TopicsReading {
  const { parsed, data, problems } = readOptional(disk, topicsPath, topicsFileSchema);
  if (parsed === null || data === null)
    return { topics: new Map(), ids: problems.length > 0 ? null : new Set(), problems };
  const { catalogue, problems: inData } = building;
  const known = new Set(catalogue.indicators.keys());
  const faults = inData.length > 0 ? [] : [...refuse(data.topics, known)];
  const words = checkOwnTexts(parsed, building, namesWithNumbers(catalogue));
  const topics = new Map(data.topics.map((topic) => [topic.id, topic]));
  return {
    topics,
    ids: new Set(topics.keys()),
    problems: [...faults.map((fault) => toProblem(parsed, fault)), ...words.problems],
  };
}
