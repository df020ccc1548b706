import type { Fault } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { pageFrame } from '../chart.ts';

/** A line that would leave no ink. */
export const emptyLine = (name: Bilingual, path: Fault['path']): Fault => ({ path, message: {
  id: `Garis "${name.id}" tidak punya satu pun angka yang dilaporkan. Hapus garis ini.`,
  en: `The line "${name.en}" has not a single reported value. Remove it.`,
} }); // prettier-ignore

/** One figure cannot be a point of two lines. */
export const onTwoLines = (id: string): Fault => ({ path: ['series'], message: {
  id: `"${id}" ada di dua garis. Hapus salah satunya.`,
  en: `"${id}" stands on two lines. Remove one of them.`,
} }); // prettier-ignore

/** No place is left for a name or a last value. */
export const tooCrowded: Fault = { path: ['series'], message: {
  id: `Nama garis dan angkanya tidak muat tanpa bertabrakan di layar ${pageFrame.narrowest} piksel. Pendekkan nama garis menjadi sekitar 12 huruf, atau kurangi jumlah garis.`,
  en: `The names of the lines and their values do not fit without overlapping on a screen of ${pageFrame.narrowest} pixels. Shorten the names to about 12 letters, or use fewer lines.`,
} }; // prettier-ignore
