import { composeSaid, draftVersion } from '../citing/versions/compose-version.ts';
import type { Version } from '../citing/versions/version.ts';
import type { Library } from './read-library.ts';

/** Every chart as a version that is about to be published, for tests of what its files are written from. */
export const draftsOf = (library: Library): readonly Version[] =>
  [...library.charts.values()].map((chart) =>
    draftVersion(composeSaid(chart, {}, library.catalogue), chart, library, '2026-11-23'),
  );
