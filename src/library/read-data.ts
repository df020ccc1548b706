import { buildCatalogue, type Building } from '../facts/build-catalogue.ts';
import { parseJson } from '../facts/parse-json.ts';
import type { ParsedFile, Problem } from '../facts/problem.ts';
import { findPlaceholders } from '../facts/placeholders.ts';
import { dataFiles, observationsFolder } from '../facts/records.ts';
import { languages } from '../i18n/locale.ts';
import { checkQuotations } from '../prose/check-quotations.ts';
import { checkRates } from '../prose/check-rates.ts';
import { stringPassage } from '../prose/passage.ts';
import type { Disk } from './disk.ts';
import { textsIn } from './texts-in.ts';

export function readJson(
  disk: Disk,
  path: string,
): { readonly parsed: ParsedFile } | { readonly problems: readonly Problem[] } {
  const read = disk.read(path);
  return 'problems' in read ? read : parseJson(read.bytes, path);
}

/** Reads and joins everything in data/. */
export function readData(disk: Disk): Building {
  const problems: Problem[] = [];
  const files = new Map<string, ParsedFile | null>();
  const observed = (disk.list(observationsFolder) ?? []).flatMap(({ name }) =>
    name.endsWith('.json') ? [observationsFolder + name] : [],
  );
  if (observed.length === 0) problems.push(missingFolder(observationsFolder, 'kota-makassar.json'));
  for (const path of [...Object.keys(dataFiles), ...observed]) {
    const reading = readJson(disk, path);
    files.set(path, 'parsed' in reading ? reading.parsed : null);
    if ('problems' in reading) problems.push(...reading.problems);
  }
  const building = buildCatalogue(files);
  const misworded = building.problems.length > 0 ? [] : [...files.values()].flatMap((file) => wordsIn(file, building));
  return { ...building, problems: [...problems, ...building.problems, ...misworded] };
}

/** What the names and notes of the record print that stories may not either: rates without their time, words that nobody said. */
function wordsIn(parsed: ParsedFile | null, { unfilled }: Building): readonly Problem[] {
  if (parsed === null) return [];
  return [...textsIn(parsed.value)].flatMap(({ text, path }) =>
    languages.flatMap((language) => {
      const at = parsed.locate([...path, language]);
      const passage = stringPassage({ text: text[language], language, file: parsed.file, at });
      // A definition puts the names of things in quotation marks.
      const quotations = parsed.file === 'data/indicators.json' ? [] : checkQuotations(passage, unfilled);
      return [...checkRates(passage, unfilled), ...quotations];
    }),
  );
}

/** A folder that must be there and hold something. */
export const missingFolder = (file: string, example: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message: {
    id: `Folder ini tidak ada atau kosong. Isi dengan berkas seperti ${example}.`,
    en: `This folder is missing or empty. Put in files such as ${example}.`,
  },
});

function* words(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value;
    for (const { id } of findPlaceholders(value)) yield id;
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* words(inner);
  }
}

/**
 * Whether what is wrong with a thing may only follow from what is wrong with data/: it names a fact that was left out
 * of the catalogue or stands in a series that is not there, or not even the ids of all facts are known.
 */
export function mayFollowFromData(value: unknown, { catalogue, factIds, problems }: Building): boolean {
  if (problems.length === 0) return false;
  if (factIds === null) return true;
  return [...words(value)].some((word) => {
    if (!factIds.has(word)) return false;
    const fact = catalogue.facts.get(word);
    return fact === undefined || fact.series.some((id) => !catalogue.series.has(id));
  });
}
