import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const words = z.object({ id: z.string(), en: z.string() });
const observation = z.object({
  id: z.string(),
  indicator: z.string(),
  population: words,
  status: z.string(),
  precision: z.string(),
  attributedTo: words,
  wording: z.string().nullable(),
});

const folder = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const names = (path: string): readonly string[] => readdirSync(new URL(path, folder));
const json = (path: string): unknown => JSON.parse(read(path));

const observations = names('data/observations/').flatMap(
  (name) => z.object({ observations: z.array(observation) }).parse(json(`data/observations/${name}`)).observations,
);
const recordFiles = [
  ...names('data/')
    .filter((name) => name.endsWith('.json'))
    .map((name) => `data/${name}`),
  ...names('data/observations/').map((name) => `data/observations/${name}`),
];
const chartFiles = names('content/charts/').map((name) => `content/charts/${name}`);

/** A string of a record file with the keys that lead to it, such as `observations/3/caveat/id`. */
interface Text {
  readonly path: string;
  readonly text: string;
}

const texts = (value: unknown, path: string): readonly Text[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
};
const recorded = recordFiles.flatMap((path) => texts(json(path), path));
const drawn = chartFiles.flatMap((path) => texts(json(path), path));
const retold = recorded.filter(({ path }) => !/\/(wording|title|url|publisher)$/.test(path));
const listed = (found: readonly Text[]): readonly string[] => found.map(({ path, text }) => `${path}: ${text}`);

describe('What a source says of its own precision', () => {
  const approximate = /\b(sekitar|kurang lebih|lebih dari|hampir)\b/;

  it('is kept: a figure given as about or more than is never recorded as exact', () => {
    const wrong = observations.filter(
      ({ wording, precision }) => precision === 'exact' && approximate.test(wording ?? ''),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('decides the kind of figure: an approximate one is never called measured', () => {
    const wrong = observations.filter(({ status, precision }) => status === 'measured' && precision === 'approximate');
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('Who stands behind a figure', () => {
  it('is named before it is called measured', () => {
    const wrong = observations.filter(
      ({ status, attributedTo }) => status === 'measured' && attributedTo.id.includes('tanpa menyebut narasumber'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('called the participants active or protected before they are filed so', () => {
    const said = /aktif|active|melindungi|terlindung|mengiur/;
    const wrong = observations.filter(
      ({ indicator, wording, population }) =>
        indicator === 'participants-active' && !said.test(`${wording ?? ''} ${population.id}`),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('A weak figure', () => {
  const sources = new Map(
    z
      .object({ sources: z.array(z.object({ id: z.string(), weak: words.optional() })) })
      .parse(json('data/sources.json'))
      .sources.map((source) => [source.id, source]),
  );

  it('says why it is weak, in whole sentences', () => {
    const reasons = recorded.filter(({ path }) => /\/weak\/(id|en)$/.test(path));
    expect(reasons.length).toBeGreaterThan(20);
    expect(listed(reasons.filter(({ text }) => !/\.$/.test(text)))).toEqual([]);
  });

  it('is what stands only in a blog, an advertorial or a page that copies news', () => {
    for (const id of ['kalkupro-2025', 'iamschool-2024-11-26', 'nusantarainsight-2025-09-30', 'goodstats-2025'])
      expect(sources.get(id)?.weak, id).toBeDefined();
  });
});

describe('What is announced of Makassar', () => {
  const announced = /mks-coverage-(claim-6347|claim-2026-02|mayor-2026-01)\b/;
  const counted = /mks-coverage-(2025-08|mayor-2025-10|2025-12|newsurban-2026-01)\b|mks-participants-2025-(08|12)\b/;
  const pieces = [
    ...chartFiles,
    ...['stories', 'texts', 'guide'].flatMap((kind) =>
      names(`content/${kind}/`).flatMap((slug) => [`content/${kind}/${slug}/id.mdx`, `content/${kind}/${slug}/en.mdx`]),
    ),
  ];

  it('is printed beside what was counted, in every chart, story and text', () => {
    const alone = pieces.filter((path) => announced.test(read(path)) && !counted.test(read(path)));
    expect(alone).toEqual([]);
  });
});

describe('What the record keeps to itself', () => {
  const everything = [...retold, ...drawn];

  it('is every telephone number but the agency’s own 175, and every house number', () => {
    const private_ = /(?:\+62|\b08\d{2})[\d -]{6,}|\b(?:Jalan|Jl\.?) [A-Z][\w. ]* (?:No\.?|Nomor) ?\d/;
    expect(listed(everything.filter(({ text }) => private_.test(text)))).toEqual([]);
  });

  it('is what families are called', () => {
    expect(
      listed(everything.filter(({ text }) => /Siti Nuraeni|Kartia|Mina D(?:g|aeng)|Amiluddin|\bRamli\b/.test(text))),
    ).toEqual([]);
  });

  it('is figures that were found to be wrong or without any ground', () => {
    const groundless = /26\.800|26,800|10\.574\.400|10,574,400|904 ribu|904,000|99 persen kabupaten/;
    expect(listed(everything.filter(({ text }) => groundless.test(text)))).toEqual([]);
  });
});

describe('One person', () => {
  it('holds one office at a time, told in the same words', () => {
    const offices = new Map<string, Set<string>>();
    for (const { attributedTo } of observations) {
      const [, name, office] =
        /^(Mintje Wattu|I Nyoman Hary Sujana|Munafri Arifuddin|Zainal Ibrahim), (.+)$/.exec(attributedTo.en) ?? [];
      if (name !== undefined && office !== undefined) offices.set(name, (offices.get(name) ?? new Set()).add(office));
    }
    expect(
      [...offices].filter(([, said]) => said.size > 1).map(([name, said]) => `${name}: ${[...said].join(' / ')}`),
    ).toEqual([]);
  });
});

describe('A note', () => {
  it('is a whole sentence that ends in a full stop', () => {
    const note = /\/(note|caveat|verdict|says|reason|definition)\/(id|en)$/;
    expect(listed(retold.filter(({ path, text }) => note.test(path) && !/[.!?]$/.test(text.trim())))).toEqual([]);
  });
});
