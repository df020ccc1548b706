import { drawingHash } from '../../citing/versions/drawing-hash.ts';
import type { Version } from '../../citing/versions/version.ts';
import type { Problem } from '../../facts/problem.ts';
import { archiveProblem, type Restyle, versionPath } from './archive.ts';

type Drawings = Version['file']['drawings'];

/** A version that the present renderer draws differently from how it was published or last declared to look. */
export interface Redrawn {
  readonly version: Version;
  /** The fingerprints of the drawings as they come out now. */
  readonly drawings: Drawings;
  /** What is wrong with that, unless it is being declared. */
  readonly problem: Problem;
}

const drawingsOf = ({ chart }: Version): Drawings => ({ id: drawingHash(chart, 'id'), en: drawingHash(chart, 'en') });

/** The fingerprints that a version's drawings must have: those of the last declared restyle, else those it was published with. */
export const expectedDrawings = (version: Version, restyles: readonly Restyle[]): Drawings =>
  restyles.findLast(({ drawings }) => Object.hasOwn(drawings, version.hash))?.drawings[version.hash] ??
  version.file.drawings;

/** Draws every version again and finds those that came out differently from what was declared. */
export function findRedrawn(versions: Iterable<readonly Version[]>, restyles: readonly Restyle[]): readonly Redrawn[] {
  return [...versions].flat().flatMap((version) => {
    const drawings = drawingsOf(version);
    const expected = expectedDrawings(version, restyles);
    return drawings.id === expected.id && drawings.en === expected.en
      ? []
      : [{ version, drawings, problem: redrawnProblem(version) }];
  });
}

const redrawnProblem = ({ hash, file }: Version): Problem =>
  archiveProblem(
    versionPath(file.chart, hash),
    'Versi yang sudah terbit ini kini tergambar lain, karena kode penggambarnya berubah. Kembalikan kodenya; atau, bila memang disengaja, nyatakan: npm run archive -- --restyle --id "Apa yang tampak berbeda." --en "What looks different."',
    'This published version is now drawn differently, because the code that draws it changed. Undo that; or, if it is meant, declare it: npm run archive -- --restyle --id "Apa yang tampak berbeda." --en "What looks different."',
  );
