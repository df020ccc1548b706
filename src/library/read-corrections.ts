import { checkSchema } from '../facts/check-schema.ts';
import { type Fault, type Problem, toProblem } from '../facts/problem.ts';
import { suggest } from '../facts/suggest.ts';
import { languages } from '../i18n/locale.ts';
import { type Correction, correctionsFileSchema, refuseNote } from '../prose/correction.ts';
import type { Disk } from './disk.ts';
import { readJson } from './read-data.ts';

export const correctionsPath = 'content/corrections.json';

function unknownStory(story: string, index: number, slugs: ReadonlySet<string>): Fault {
  const help = suggest(story, slugs);
  return {
    path: ['corrections', index, 'story'],
    message: {
      id: `Tidak ada cerita "${story}" di content/stories/. ${help.id}`,
      en: `There is no story "${story}" in content/stories/. ${help.en}`,
    },
  };
}

/** Reads content/corrections.json; a site that has never erred need not have one. */
export function readCorrections(
  disk: Disk,
  slugs: ReadonlySet<string>,
): { readonly corrections: readonly Correction[]; readonly problems: readonly Problem[] } {
  if (disk.list('content')?.some(({ name }) => name === 'corrections.json') !== true)
    return { corrections: [], problems: [] };
  const reading = readJson(disk, correctionsPath);
  if ('problems' in reading) return { corrections: [], problems: reading.problems };
  const { parsed } = reading;
  const checked = checkSchema(correctionsFileSchema, parsed.value);
  if ('faults' in checked)
    return { corrections: [], problems: checked.faults.map((fault) => toProblem(parsed, fault)) };
  const { corrections } = checked.data;
  const problems = corrections.flatMap(({ story, note }, index) => {
    const faults = languages.flatMap((language) => {
      const message = refuseNote(note[language], language);
      return message === null ? [] : [toProblem(parsed, { path: ['corrections', index, 'note', language], message })];
    });
    return slugs.has(story) ? faults : [...faults, toProblem(parsed, unknownStory(story, index, slugs))];
  });
  return { corrections, problems };
}
