import type { Bilingual } from '../../facts/schema/common.ts';

/** How far a figure may be from what a word says of it. Shares of the bound, except where points are said. */
export const tolerances = {
  /** "about 50": 47.5 to 52.5. */
  about: 0.05,
  /** "nearly 50": from 47.5, and below 50. */
  nearly: 0.05,
  /** "half": 48 to 52 percent, in points. */
  half: 2,
  /** "one in four": a tenth of 25 percent either way, but never more than 2 points. */
  oneIn: 0.1,
  /** "twice": 1.8 to 2.2 times. */
  times: 0.1,
} as const;

/** The tolerances in words, for content/README.md. */
export const toleranceWords: Readonly<Record<'about' | 'nearly' | 'half' | 'one-in' | 'times', Bilingual>> = {
  about: { id: 'paling jauh 5 persen dari batasnya', en: 'at most 5 percent from the bound' },
  nearly: { id: 'di bawah batas, paling jauh 5 persen', en: 'below the bound, by at most 5 percent' },
  half: { id: '48 sampai 52 persen', en: '48 to 52 percent' },
  'one-in': {
    id: 'paling jauh sepersepuluh dari bagian itu, dan tidak lebih dari 2 poin',
    en: 'at most a tenth of that share away, and no more than 2 points',
  },
  times: { id: 'paling jauh 10 persen dari kelipatannya', en: 'at most 10 percent from the multiple' },
};
