import type { Fact } from '../../facts/fact.ts';
import { formatDate } from '../../i18n/date.ts';
import { languages } from '../../i18n/locale.ts';

/** Words before a place's name that a sentence may leave out. */
const rank = /^(?:kota|kabupaten|provinsi|wilayah|the|city of)\s+/i;

const wordsOf = (sentence: string): ReadonlySet<string> => new Set(sentence.match(/[\p{L}\p{Nd}]+/gu) ?? []);

function placeScore({ place }: Fact, sentence: string): number {
  return languages.some((language) => sentence.includes(place.name[language].replace(rank, ''))) ? 2 : 0;
}

function periodScore({ period }: Fact, words: ReadonlySet<string>): number {
  const year = period.to.last.slice(0, 4);
  if (!words.has(year)) return 0;
  if (period.to.precision === 'year') return 2;
  const months = languages.map((language) => formatDate(period.to.last.slice(0, 7), language).split(' ')[0] ?? '');
  return months.some((month) => words.has(month)) ? 3 : 1;
}

function speakerScore(fact: Fact, words: ReadonlySet<string>): number {
  if (fact.kind === 'derivation') return 0;
  const { attributedTo } = fact.observation;
  const names = languages.flatMap((language) => attributedTo[language].match(/\p{Lu}[\p{L}-]{3,}/gu) ?? []);
  return names.some((name) => words.has(name)) ? 1 : 0;
}

/** How much a sentence speaks of a fact: its place, its period, who said it. Zero when nothing of it is named. */
export function contextScore(fact: Fact, sentence: string): number {
  const words = wordsOf(sentence);
  return placeScore(fact, sentence) + periodScore(fact, words) + speakerScore(fact, words);
}
