import type { Bilingual } from '../../facts/schema/common.ts';

/** Words of the front panel. */
export const frontWords = {
  problems: { id: 'masalah', en: 'problems' },
} as const satisfies Readonly<Record<string, Bilingual>>;
