import type { Place } from '../schema/subject.ts';

type Level = Place['level'];

/** A place as somebody spelled it: what it is called, and what it is where that was said. */
export interface Spelling {
  /** Small letters without blanks, hyphens or accents: `Pare-Pare` and `Parepare` are one name. */
  readonly name: string;
  readonly level: Level | null;
}

/** Words before or behind a name that say what it is. */
const levelWords: readonly (readonly [Level, RegExp])[] = [
  ['regency', /^(?:kabupaten|kab\b\.?)\s*|\s+regency$/],
  ['city', /^(?:kota|kotamadya|kodya)\b\s*|\s+city$/],
  ['province', /^(?:provinsi|propinsi|prov\b\.?)\s*|\s+province$/],
];

/** Takes a name apart as tables write it: `Kab. Kep. Selayar` is the regency `kepulauanselayar`. */
export function readSpelling(written: string): Spelling {
  const folded = written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
  const said = levelWords.find(([, word]) => word.test(folded));
  const bare = (said === undefined ? folded : folded.replace(said[1], '')).replace(/\bkep\b\.?/g, 'kepulauan');
  return { name: bare.replace(/[^\p{L}\p{N}]/gu, ''), level: said?.[0] ?? null };
}

/** Every way in which the record spells a place. */
export const spellingsOf = ({ name, aliases = [], level }: Place): readonly Spelling[] =>
  [name.id, name.en, ...aliases].map(readSpelling).map((spelling) => ({ ...spelling, level: spelling.level ?? level }));

/** Whether two spellings can mean one place: the same letters, and no two levels. */
export const isSameSpelling = (a: Spelling, b: Spelling): boolean =>
  a.name !== '' && a.name === b.name && (a.level === null || b.level === null || a.level === b.level);
