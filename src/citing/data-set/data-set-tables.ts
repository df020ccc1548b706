import type { Catalogue } from '../../facts/fact.ts';
import type { DataTable } from '../csv/data-table.ts';
import { sourceTable } from '../csv/source-table.ts';
import { derivationsTable } from './derivations-table.ts';
import { disputeTables } from './dispute-tables.ts';
import { factsTable } from './facts-table.ts';
import { observationsTable } from './observations-table.ts';
import { referenceTables } from './reference-tables.ts';

/** Every table of the data set, the most useful first. */
export const dataSetTables = (catalogue: Catalogue): readonly DataTable[] => [
  factsTable(catalogue),
  observationsTable(catalogue),
  derivationsTable(catalogue),
  sourceTable([...catalogue.sources.values()], catalogue, 'both'),
  ...referenceTables(catalogue),
  ...disputeTables(catalogue),
];
