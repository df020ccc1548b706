/** What data, texts and charts may be used under; the file LICENSE-DATA says it to developers. */
export const licence = {
  spdx: 'CC-BY-4.0',
  /** As it is printed in a line. */
  short: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Whom that licence asks to credit: who made the charts, wrote down the figures and publishes both. */
export const creator = 'Terlindungi';
