import { evaluate } from './evaluate.ts';
import type { Entry, Table } from './entry.ts';
import type { Catalogue, Fact } from './fact.ts';
import { fillCatalogue } from './fill-catalogue.ts';
import { observe } from './observe.ts';
import { toProblem, type ParsedFile } from './parsed-file.ts';
import { byPlace, type Problem } from './problem.ts';
import { readRecords, type Records } from './records.ts';
import { checkArithmetic } from './rules/check-arithmetic.ts';
import { checkObservation } from './rules/check-observation.ts';
import { checkReferences, targetsOf } from './rules/check-references.ts';
import { checkStructure } from './rules/check-structure.ts';
import { checkTexts } from './rules/check-text.ts';

/** What data/ gives: everything sound in it, and everything wrong. */
export interface Building {
  /** Only for print when there are no problems; until then, for finding the problems of what refers to it. */
  readonly catalogue: Catalogue;
  /** The same with `{fact-id}` still in its texts, for a story whose figures are other ones. */
  readonly unfilled: Catalogue;
  readonly problems: readonly Problem[];
  /** Every fact id written in data/, also of facts that are left out of the catalogue; null when a file could not be read. */
  readonly factIds: ReadonlySet<string> | null;
}

const values = <Data extends { readonly id: string }>({ entries }: Table<Data>): ReadonlyMap<string, Data> =>
  new Map(entries.map(({ data }) => [data.id, data]));

function textProblems(records: Records): readonly Problem[] {
  const { fact } = targetsOf(records);
  const all: readonly Entry<unknown>[] = Object.values(records).flatMap((table: Table<unknown>) => table.entries);
  return all.flatMap((entry) =>
    checkTexts(entry.data, fact).map((fault) =>
      toProblem(entry.parsed, { ...fault, path: [...entry.path, ...fault.path] }),
    ),
  );
}

/**
 * Joins the files of data/ into one catalogue and finds everything that is wrong with them, sorted by place. One mistake
 * is one problem: what merely hangs on it is not reported.
 * @param files by path from the project root, in the order of their names; null stands for a file that could not be read,
 * which is reported by whoever read it
 */
export function buildCatalogue(files: ReadonlyMap<string, ParsedFile | null>): Building {
  const { records, problems: fileProblems } = readRecords(files);
  const observed = new Map<string, Fact>();
  for (const entry of records.observations.entries) {
    const fact = observe(entry, records);
    if (fact !== null) observed.set(fact.id, fact);
  }
  const rules = { series: values(records.series), separations: records.separations.entries.map(({ data }) => data) };
  const { facts, problems: formulaProblems } = evaluate(observed, records, rules);
  const problems = [
    ...fileProblems,
    ...checkReferences(records),
    ...records.observations.entries.flatMap((entry) => checkObservation(entry, records)),
    ...records.observations.entries.flatMap((entry) => checkArithmetic(entry, facts, records)),
    ...formulaProblems,
    ...checkStructure(records),
    ...textProblems(records),
  ];
  const unfilled: Catalogue = {
    facts,
    sources: values(records.sources),
    places: values(records.places),
    indicators: values(records.indicators),
    ...rules,
    disputes: values(records.disputes),
  };
  const catalogue = fillCatalogue(unfilled);
  return { catalogue, unfilled, problems: problems.toSorted(byPlace), factIds: targetsOf(records).fact.ids };
}
