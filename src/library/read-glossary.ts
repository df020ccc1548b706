import type { Building } from '../facts/build-catalogue.ts';
import { type Fault, type Problem, toProblem } from '../facts/problem.ts';
import { refuseReference } from '../facts/rules/check-references.ts';
import { asWritten } from '../facts/suggest.ts';
import { languages } from '../i18n/locale.ts';
import { namesWithNumbers } from '../prose/numerals/find-numerals.ts';
import { glossaryFileSchema, type Term } from '../prose/term.ts';
import { checkOwnTexts, factTarget } from './check-own-texts.ts';
import type { Disk } from './disk.ts';
import { readOptional } from './read-optional.ts';

export const glossaryPath = 'content/glossary.json';

/** Ids and words that stand twice, and facts that are not there. */
function* refuse(terms: readonly Term[], building: Building): Generator<Fault> {
  const seen = new Map<string, string>();
  const facts = factTarget(building);
  for (const [index, { id, word, facts: named }] of terms.entries()) {
    const path = ['terms', index];
    const keys = [`id ${id}`, ...languages.map((language) => `${language} ${word[language].toLowerCase()}`)];
    const twin = keys.flatMap((key) => seen.get(key) ?? [])[0];
    if (twin !== undefined)
      yield {
        path: [...path, 'id'],
        message: {
          id: `Istilah ${asWritten(id)} sudah ada di atas sebagai ${asWritten(twin)}. Gabungkan, atau beri nama lain.`,
          en: `The term ${asWritten(id)} stands further up already, as ${asWritten(twin)}. Join the two, or name this one otherwise.`,
        },
      };
    for (const key of keys) seen.set(key, id);
    for (const [at, fact] of named.entries()) {
      const message = refuseReference(fact, facts);
      if (message !== null) yield { path: [...path, 'facts', at], message };
    }
  }
}

export interface GlossaryReading {
  /** By id, in the order of the file. */
  readonly glossary: ReadonlyMap<string, Term>;
  /** Null while not all are known. */
  readonly ids: ReadonlySet<string> | null;
  readonly problems: readonly Problem[];
}

/** Reads content/glossary.json; a site need not have one. */
export function readGlossary(disk: Disk, building: Building): GlossaryReading {
  const { parsed, data, problems } = readOptional(disk, glossaryPath, glossaryFileSchema);
  if (parsed === null || data === null)
    return { glossary: new Map(), ids: problems.length > 0 ? null : new Set(), problems };
  const faults = [...refuse(data.terms, building)].map((fault) => toProblem(parsed, fault));
  const words = checkOwnTexts(parsed, building, namesWithNumbers(building.catalogue));
  const glossary = new Map(data.terms.map((term) => [term.id, term]));
  return { glossary, ids: new Set(glossary.keys()), problems: [...faults, ...words.problems] };
}
