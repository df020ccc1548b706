/** What data, texts and charts may be used under; the file LICENSE-DATA says it to developers. */
export const dataLicence = {
  /** SPDX. */
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
