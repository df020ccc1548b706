import { join } from 'node:path';
import type { Disk } from '../../src/library/disk.ts';
import type { Plan } from '../../src/library/locks/plan.ts';
import { planSign } from '../../src/library/locks/plan-sign.ts';
import { memoryDisk, readFolder, type Files } from '../faults/memory-disk.ts';

export const slug = 'separuh-terlindungi';
export const lockFile = `content/stories/${slug}/lock.json`;

interface ObservationsFile {
  observations: { id: string; value: number | null; status: string; share?: unknown; parts?: unknown }[];
}

const edit = (files: Files, path: string, change: (text: string) => string): Files =>
  new Map([...files, [path, new TextEncoder().encode(change(new TextDecoder().decode(files.get(path))))]]);

/** Changes the observations of a project in memory. */
export function editObservations(
  files: Files,
  change: (observation: ObservationsFile['observations'][number]) => void,
): Files {
  let result = files;
  for (const path of files.keys()) {
    if (!path.startsWith('data/observations/')) continue;
    result = edit(result, path, (text) => {
      const file = JSON.parse(text) as ObservationsFile;
      file.observations.forEach(change);
      return `${JSON.stringify(file, null, 2)}\n`;
    });
  }
  return result;
}

export const setValue = (files: Files, id: string, value: number): Files =>
  editObservations(files, (observation) => {
    if (observation.id === id) observation.value = value;
  });

export const editText = edit;

/** The project of tests/faults, without the sums that would notice a changed figure before any lock does. */
export const unsigned: Files = editObservations(
  readFolder(join(import.meta.dirname, '../faults/project')),
  (observation) => {
    delete observation.share;
    delete observation.parts;
  },
);

/** The files after a plan was carried out. Throws when it was refused. */
export function carryOut(files: Files, plan: Plan): Files {
  if (!('writes' in plan)) throw new Error(`refused: ${JSON.stringify(plan)}`);
  return new Map([
    ...files,
    ...Array.from(plan.writes, ([path, text]) => [path, new TextEncoder().encode(text)] as const),
  ]);
}

export const diskOf = (files: Files): Disk => memoryDisk(files);

export const signed: Files = carryOut(unsigned, planSign(diskOf(unsigned), slug, '2026-01-05'));
