import type { Version } from '../../citing/versions/version.ts';
import type { Problem } from '../../facts/problem.ts';
import { archiveProblem, restore } from './archive-problem.ts';
import { versionPath } from './archive-paths.ts';

interface Order {
  /** From the first version, each followed by the one that names it as its previous. */
  readonly chain: readonly Version[];
  readonly problems: readonly Problem[];
}

const short = (hash: string) => hash.slice(0, 8);

function* check(chart: string, found: readonly Version[], chain: readonly Version[]): Generator<Problem> {
  const known = new Set(found.map(({ hash }) => hash));
  const starts = new Map<string, Version>();
  const firsts = new Map<string | null, Version>();
  for (const version of found) {
    const file = versionPath(chart, version.hash);
    const { previous, change } = version.file;
    const twin = starts.get(version.short);
    starts.set(version.short, version);
    if (twin !== undefined) {
      yield archiveProblem(file, `Dua versi berawalan ${version.short} dan akan berbagi satu alamat.`, `Two versions begin with ${version.short} and would share one address.`);
    }
    if (previous !== null && !known.has(previous)) {
      const help = restore(versionPath(chart, previous));
      yield archiveProblem(versionPath(chart, previous), `Versi ini hilang: ${short(version.hash)} menyebutnya sebagai pendahulunya. ${help.id}`, `This version is missing: ${short(version.hash)} names it as the one before. ${help.en}`);
    }
    const rival = firsts.get(previous);
    firsts.set(previous, version);
    if (rival !== undefined) {
      yield archiveProblem(
        file,
        `Versi ini dan ${short(rival.hash)} sama-sama mengaku versi sesudah ${previous === null ? 'tidak ada apa-apa' : short(previous)}. Biasanya karena dua cabang digabungkan: hapus yang belum pernah terbit, lalu jalankan: npm run archive`,
        `This version and ${short(rival.hash)} both claim to follow ${previous === null ? 'nothing' : short(previous)}. Usually two branches were merged: delete the one that was never published, then run: npm run archive`,
      );
    }
    if ((previous === null) !== (change === null)) {
      yield archiveProblem(file, 'Versi pertama tidak punya alasan perubahan; versi sesudahnya harus punya.', 'A first version has no reason for a change; every later one must have one.');
    }
    const isAlone = found.every((other) => other === version || other.file.previous !== previous);
    if (!chain.includes(version) && isAlone && previous !== null && known.has(previous))
      yield archiveProblem(file, 'Rantai versinya tidak sampai ke versi pertama.', 'Its chain of versions does not lead to a first one.');
  }
} // prettier-ignore

/** Puts the versions of one chart in order, and says where their chain is broken or forked. */
export function orderVersions(chart: string, found: readonly Version[]): Order {
  const after = new Map(found.map((version) => [version.file.previous, version]));
  const chain: Version[] = [];
  for (let next = after.get(null); next !== undefined; next = after.get(next.hash)) chain.push(next);
  return { chain, problems: [...check(chart, found, chain)] };
}
