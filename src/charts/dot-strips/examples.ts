import type { Example, ExampleFact } from '../example.ts';

const words = {
  title: { id: 'Kelompok yang sama, hitungan yang berbeda', en: 'The same group, counted differently' },
  subtitle: { id: 'Orang yang iurannya ditanggung kota', en: 'People whose contributions the city pays' },
};

const strip = (name: string, facts: readonly ExampleFact[], more = {}) => ({
  name: { id: name, en: name },
  rows: facts.map(({ id }) => ({ fact: id })),
  ...more,
});

const fact = (id: string, value: number | null, period: string, more: Partial<ExampleFact> = {}): ExampleFact => ({
  id,
  value,
  period,
  unit: 'people',
  ...more,
});

const said = { status: 'announced' } as const;

const vulnerable = [
  fact('r1', 35782, '2024-03-06', said),
  fact('r2', 35422, '2024-05-31', said),
  fact('r3', 35425, '2024-08'),
  fact('r4', 35261, '2024-11-08'),
  fact('r5', 35782, '2025-03-17', said),
  fact('r6', 35672, '2025-08'),
];
const religious = [
  fact('a1', 5696, '2024-11-08'),
  fact('a2', 5752, '2025-03-17', said),
  fact('a3', 5750, '2025-09', said),
];
const equal = [fact('s1', 6004, '2025-06'), fact('s2', 6004, '2025-07')];
const close = [
  fact('c1', 100, '2024-01'),
  fact('c2', 101, '2024-02'),
  fact('c3', 102, '2024-03'),
  fact('c4', 400, '2024-04'),
];
const wanted = [
  fact('w1', 35672, '2025-08'),
  fact('w2', 45000, '2025-10', { status: 'target' }),
  fact('w3', 48000, '2025-12', said),
];
const gap = [fact('n1', 0, '2023'), fact('n2', null, '2024'), fact('n3', 7, '2025')];

/** Uses of the dot strips, typical and extreme. */
export const dotStripsExamples: readonly Example[] = [
  {
    name: 'typical',
    spec: {
      type: 'dot-strips',
      ...words,
      strips: [
        strip('Pekerja keagamaan', religious),
        strip('Pekerja rentan', vulnerable, {
          offScale: [{ fact: 'jauh', label: { id: 'pekerja rentan', en: 'vulnerable workers' } }],
        }),
      ],
    },
    facts: [...vulnerable, ...religious, fact('jauh', 81466, '2025-09-23', said)],
  },
  {
    name: 'ties-zero-and-null',
    spec: {
      type: 'dot-strips',
      ...words,
      strips: [strip('Semua sama', equal), strip('Berdekatan', close), strip('Dengan nol', gap)],
    },
    facts: [...equal, ...close, ...gap],
  },
  {
    name: 'long-labels',
    spec: {
      type: 'dot-strips',
      ...words,
      strips: [
        strip('Kader posyandu dan kader keluarga', [fact('p1', 12345678, '2024-11'), fact('p2', 987654321, '2025-09')]),
      ],
    },
    facts: [fact('p1', 12345678, '2024-11'), fact('p2', 987654321, '2025-09')],
  },
  {
    name: 'one-strip',
    spec: { type: 'dot-strips', ...words, strips: [strip('Pekerja keagamaan', religious)] },
    facts: religious,
  },
  {
    name: 'targets-and-arithmetic',
    spec: { type: 'dot-strips', ...words, strips: [strip('Pekerja rentan', wanted)] },
    facts: wanted,
  },
];
