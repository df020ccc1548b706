import type { Problem } from '../../facts/problem.ts';

/** Something wrong with a file of the archive. */
export const archiveProblem = (file: string, id: string, en: string, line = 1): Problem => ({
  file,
  line,
  column: 1,
  message: { id, en },
});

/** The one way to mend a file that only a command may write. */
export const restore = (file: string) => ({
  id: `Pulihkan dari riwayat: git checkout -- "${file}"`,
  en: `Restore it from the history: git checkout -- "${file}"`,
});
