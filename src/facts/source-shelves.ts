import type { Catalogue } from './fact.ts';
import type { Source } from './schema/subject.ts';
import { allShelves, shelve, type Shelf } from './shelves.ts';

export type SourceShelf = Shelf<Source>;

/** Where documents stand that carry no date. */
export const undatedShelf = 'tanpa-tanggal';

const yearOf = ({ published }: Source): string => published?.slice(0, 4) ?? undatedShelf;
const monthOf = ({ published }: Source): string => published?.slice(5, 7) || undatedShelf;

/** Every document by the year in which it was published, and a year with too many of them by month. The newest first, those without a date last. */
export function shelvesOfSources({ sources }: Pick<Catalogue, 'sources'>): readonly SourceShelf[] {
  const newestFirst = [...sources.values()].toSorted((a, b) =>
    (b.published ?? '').localeCompare(a.published ?? '', 'en'),
  );
  return [...Map.groupBy(newestFirst, yearOf)].map(([year, own]) => shelve(own, [monthOf], [year]));
}

/** Every page of documents by its id, such as `2025` or `2025/03`. */
export const sourceShelvesById = (catalogue: Pick<Catalogue, 'sources'>): ReadonlyMap<string, SourceShelf> =>
  new Map(
    shelvesOfSources(catalogue)
      .flatMap(allShelves)
      .map((shelf) => [shelf.steps.join('/'), shelf] as const),
  );
