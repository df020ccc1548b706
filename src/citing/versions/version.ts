import type { Chart } from '../../charts/open-chart.ts';
import type { Site } from '../site.ts';
import type { Catalogue } from '../../facts/fact.ts';
import type { VersionFile } from './version-file.ts';

/** One published version of a chart, opened from its file alone. */
export interface Version {
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly hash: string;
  /** The first 16 of them, which stand in its address. */
  readonly short: string;
  /** The canonical file, byte for byte. */
  readonly text: string;
  readonly file: VersionFile;
  /** What it was resolved with: only the facts, sources and rules in the file. */
  readonly catalogue: Catalogue;
  readonly chart: Chart;
  /** Where it is published. */
  readonly site: Site;
}

/** How many digits of the hash stand in an address: 64 bits, never twice in one archive. */
export const shortLength = 16;
