import { formatNumber } from '../i18n/numbers.ts';
import type { Language } from '../i18n/locale.ts';

/** A number with its noun: Indonesian has one form, English two. */
const counted = (noun: string, one: string, many: string) => (count: number, language: Language) => {
  const figure = formatNumber(count, 0, language);
  return language === 'id' ? `${figure} ${noun}` : `${figure} ${count === 1 ? one : many}`;
};

export const countProblems = counted('masalah', 'problem', 'problems');
export const countFiles = counted('berkas', 'file', 'files');
export const countFacts = counted('fakta', 'fact', 'facts');
export const countSources = counted('sumber', 'source', 'sources');
export const countCharts = counted('grafik', 'chart', 'charts');
export const countStories = counted('cerita', 'story', 'stories');
export const countPages = counted('halaman', 'page', 'pages');
export const countAddresses = counted('alamat', 'address', 'addresses');
export const countNewAddresses = counted('alamat baru', 'new address', 'new addresses');
