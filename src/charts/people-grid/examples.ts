import type { Example } from '../example.ts';

const words = {
  title: { id: 'Satu dari dua pekerja', en: 'One worker in two' },
  subtitle: {
    id: 'Setiap sosok mewakili satu dari seratus pekerja Kota Makassar, 2024',
    en: 'Each figure stands for one in a hundred workers of Makassar, 2024',
  },
};

const covered = { fact: 'cakupan', label: { id: 'tercakup', en: 'covered' } };
const rest = { label: { id: 'belum tercakup', en: 'not covered' } };

/** Uses of the people grid, typical and extreme. */
export const peopleGridExamples: readonly Example[] = [
  {
    name: 'typical',
    spec: { type: 'people-grid', ...words, share: covered, rest: { ...rest, showValue: true } },
    facts: [{ id: 'cakupan', value: 50.5, decimals: 2 }],
  },
  {
    name: 'rest-without-figure',
    spec: { type: 'people-grid', ...words, share: covered, rest },
    facts: [{ id: 'cakupan', value: 38 }],
  },
  {
    name: 'nobody',
    spec: { type: 'people-grid', ...words, share: covered, rest },
    facts: [{ id: 'cakupan', value: 0 }],
  },
  {
    name: 'everybody',
    spec: { type: 'people-grid', ...words, share: covered, rest: { ...rest, showValue: true } },
    facts: [{ id: 'cakupan', value: 100, decimals: 1 }],
  },
  {
    name: 'hardly-anybody',
    spec: { type: 'people-grid', ...words, share: covered, rest: { ...rest, showValue: true } },
    facts: [{ id: 'cakupan', value: 0.03, decimals: 2 }],
  },
  {
    name: 'long-labels',
    spec: {
      type: 'people-grid',
      ...words,
      share: { fact: 'cakupan', label: { id: 'ikut kedua program', en: 'are in both schemes' } },
      rest: { label: { id: 'belum terlindungi program apa pun', en: 'not covered by any scheme' } },
    },
    facts: [{ id: 'cakupan', value: 63.47, decimals: 2 }],
  },
];
