import { zipSync } from 'fflate';

/** Files as one ZIP, in the order of their names: the same bytes on any day and any machine. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  // Noon of the first day a ZIP can name. ZIP keeps local time without a zone, and fflate reads a date in the machine's own, so the
  // date is made in it too.
  const dated = new Date(1980, 0, 1, 12);
  return zipSync(Object.fromEntries([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))), { level: 9, mtime: dated });
}
