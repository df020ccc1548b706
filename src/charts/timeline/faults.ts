import type { Fault } from '../../facts/problem.ts';
import type { Status } from '../../facts/schema/observation.ts';
import { chartWords } from '../../i18n/chart-words.ts';
import type { ResolvedRows } from '../rows.ts';
import type { TimelineRow } from './timeline.ts';

const statusOf: Readonly<Record<'measured' | 'announced' | 'targets', Status>> = {
  measured: 'measured',
  announced: 'announced',
  targets: 'target',
};

/**
 * What stands in the wrong group, or in a group that nothing would name: the shape of a mark says how the number came about,
 * so a wrong one would be an untruth.
 */
export function groupFaults(
  group: keyof typeof statusOf,
  rows: readonly TimelineRow[],
  pathOf: ResolvedRows['pathOf'],
): readonly Fault[] {
  const wanted = statusOf[group];
  const misplaced = rows.flatMap(
    ({ fact }): Fault[] =>
    fact.status === wanted
      ? []
      : [{ path: pathOf(fact, 'fact'), message: {
          id: `"${fact.id}" tercatat sebagai angka yang ${chartWords.id.status[fact.status]} ("${fact.status}"), sedangkan "${group}" hanya memuat "${wanted}". Pindahkan ke kelompok yang cocok.`,
          en: `"${fact.id}" is recorded as "${fact.status}", and "${group}" holds only "${wanted}". Move it to the group it belongs to.`,
        } }], // prettier-ignore
  );
  const known = rows.filter(({ fact }) => fact.value !== null);
  if (group === 'measured' && known.length === 0) {
    return [...misplaced, { path: [group, 'rows'], message: {
      id: 'Tidak satu pun angka terhitung dilaporkan, jadi tidak ada garis yang bisa digambar. Tambahkan angka yang ada nilainya.',
      en: 'Not one of the counted figures was reported, so there is no line to draw. Add a figure that has a value.',
    } }]; // prettier-ignore
  }
  if (known.length === 0 || known.some(({ quiet }) => !quiet)) return misplaced;
  return [...misplaced, { path: [group, 'rows'], message: {
    id: `Semua angka di "${group}" diberi "quiet": true, sehingga pembaca tidak tahu tandanya berarti apa. Biarkan setidaknya satu tanpa "quiet".`,
    en: `Every figure in "${group}" is marked "quiet": true, so that readers cannot tell what its marks mean. Leave at least one without it.`,
  } }]; // prettier-ignore
}
