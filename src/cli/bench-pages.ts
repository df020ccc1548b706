import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli11, bytesUntil, compressions, gzip9 } from './bench-compressed.ts';
import { endOfFirstChart } from './bench-first-chart.ts';

export interface PageWeight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
  /** Bytes of the compressed page until its first chart is complete, one for each compression; empty when it has no chart. */
  readonly firstChart: readonly number[];
}

export function weighPage(path: string): PageWeight {
  const page = readFileSync(path);
  const end = endOfFirstChart(page.toString());
  return {
    raw: page.length,
    gzip: gzip9.compress(page).length,
    brotli: brotli11.compress(page).length,
    firstChart: end === null ? [] : compressions.map((compression) => bytesUntil(page, end, compression)),
  };
}

/** Paths of the built site's files whose names end in one of these ways, in the order of their names. */
export function builtFiles(dist: string, ...ends: readonly string[]): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => ends.some((end) => name.endsWith(end)))
    .map((name) => join(dist, name))
    .toSorted();
}
