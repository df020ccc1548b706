import type { Bilingual } from '../facts/schema/common.ts';
import { ledgerPath, type Restyle, sealPath } from '../library/archive/archive.ts';
import { newestOf, refuseNotes } from '../library/archive/publish.ts';
import { writeSeal } from '../library/archive/ledgers.ts';
import type { LibraryReading } from '../library/read-library.ts';
import { CommandError, type Arguments } from './command.ts';

const example = 'npm run archive -- --restyle --id "Garisnya dibuat lebih tebal." --en "The lines were made thicker."';

/** The note of a restyle from the options. Throws CommandError when a language is missing or a figure stands in it. */
function readNote(given: Arguments): Bilingual {
  const [id, en] = [given.text('id')?.trim() ?? '', given.text('en')?.trim() ?? ''];
  if (id === '' || en === '') {
    throw new CommandError({
      id: `Sebut apa yang tampak berbeda, dalam kedua bahasa: ${example}`,
      en: `Say what looks different, in both languages: ${example}`,
    });
  }
  const wrong = refuseNotes({ id, en });
  if (wrong !== null) throw new CommandError(wrong);
  return { id, en };
}

/** A restyle before it is known which files it changes: the build tells. */
export const readRestyle = (
  { redrawn }: LibraryReading,
  given: Arguments,
  today: string,
): Omit<Restyle, 'versions'> => ({
  date: today,
  note: readNote(given),
  drawings: Object.fromEntries(redrawn.map(({ version, drawings }) => [version.hash, drawings])),
});

/** What has to stand on disk while the site is built, so that its drawings count as declared. */
export function declareForBuild(
  { library }: LibraryReading,
  restyle: Omit<Restyle, 'versions'>,
): ReadonlyMap<string, string> {
  const { texts } = library.archive;
  const name = 'restyles.jsonl';
  const restyles = `${texts[name]}${JSON.stringify({ ...restyle, versions: [] })}\n`;
  return new Map([
    [ledgerPath(name), restyles],
    [sealPath, writeSeal({ ...texts, [name]: restyles }, newestOf(library))],
  ]);
}
