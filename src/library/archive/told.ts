import type { Release } from '../../citing/releases/release.ts';
import { fingerprint } from '../../facts/fingerprint.ts';
import type { Problem } from '../../facts/problem.ts';
import type { Correction } from '../../prose/correction.ts';
import { correctionsPath } from '../read-corrections.ts';
import { type Archive, archiveProblem, ledgerPath, restore, sealPath } from './archive.ts';
import type { Archived } from './read-archive.ts';

/** What is read of the archive and of what readers are told besides. */
interface Reading {
  readonly archive: Pick<Archive, 'seal' | 'files' | 'dataFiles'>;
  readonly corrections: readonly Correction[];
  readonly releases: readonly Release[];
  readonly chains: ReadonlyMap<string, readonly Archived[]>;
}

function* checkCorrections({ seal }: Reading['archive'], corrections: readonly Correction[]): Generator<Problem> {
  const published = seal?.corrections ?? [];
  const index = published.findIndex((known, place) => {
    const correction = corrections[place];
    return correction === undefined || fingerprint(correction) !== known;
  });
  if (index === -1) return;
  const help = restore(correctionsPath);
  yield archiveProblem(
    correctionsPath,
    `Koreksi ke-${index + 1} sudah terbit dan kini hilang, berubah, atau berpindah tempat. Apa yang sudah dikatakan kepada pembaca tidak ditarik; koreksi baru ditulis di akhir. ${help.id}`,
    `Correction ${index + 1} was published, and is now gone, changed or in another place. What readers were told is not taken back; a new correction goes to the end. ${help.en}`,
  );
}

function* checkReleases({ seal, dataFiles }: Reading['archive'], releases: readonly Release[]): Generator<Problem> {
  const newest = releases.at(-1)?.file.number ?? 0;
  const listed = Math.max(0, ...dataFiles.keys());
  const isThere = seal?.release === undefined || releases.some(({ hash }) => hash === seal.release);
  if (isThere && listed <= newest) return;
  const missing = Math.max(listed, newest + 1);
  yield archiveProblem(
    ledgerPath('data-files.txt'),
    `Terbitan data ${missing} sudah terbit, tetapi berkasnya hilang dari content/releases/. Pulihkan dari riwayat: git checkout -- content/releases`,
    `Release ${missing} of the data was published, but its file is missing from content/releases/. Restore it from the history: git checkout -- content/releases`,
  );
}

/** Every published version that the list of files knows is held by the seal: by its own entry or as a forerunner of it. */
function* checkNewest({ seal, files }: Reading['archive'], chains: Reading['chains']): Generator<Problem> {
  if (seal === null) return;
  const listed = new Set([...files.keys()].map((path) => path.split('/').slice(2, 4).join('/')));
  for (const [chart, chain] of chains) {
    const last = chain.findLast(({ short }) => listed.has(`${chart}/${short}`));
    const sealed = chain.findIndex(({ hash }) => hash === seal.newest[chart]);
    if (last === undefined || (sealed !== -1 && sealed >= chain.indexOf(last))) continue;
    const help = restore(sealPath);
    yield archiveProblem(
      sealPath,
      `Segel ini tidak lagi memuat versi terbaru "${chart}" (${last.short}), padahal sudah terbit. ${help.id}`,
      `The seal no longer holds the newest version of "${chart}" (${last.short}), although it was published. ${help.en}`,
    );
  }
}

/** What readers were told and are told no longer: corrections, releases, and versions that only the seal would miss. */
export const checkTold = ({ archive, corrections, releases, chains }: Reading): readonly Problem[] => [
  ...checkCorrections(archive, corrections),
  ...checkReleases(archive, releases),
  ...checkNewest(archive, chains),
];

/** Corrections that stand in the file and would go out without being written down; null when there are none. */
export function findUnrecorded({ archive, corrections }: Pick<Reading, 'archive' | 'corrections'>): Problem | null {
  const recorded = archive.seal?.corrections?.length ?? 0;
  if (corrections.length <= recorded) return null;
  return archiveProblem(
    correctionsPath,
    'Ada koreksi yang belum tercatat dalam arsip. Jalankan: npm run archive',
    'There is a correction that the archive does not hold yet. Run: npm run archive',
  );
}
