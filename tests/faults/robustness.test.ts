import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCatalogue } from '../../src/facts/build-catalogue.ts';
import { explainFormula } from '../../src/facts/describe-fact.ts';
import { parseJson } from '../../src/facts/parse-json.ts';
import { type ParsedFile, ProblemsError } from '../../src/facts/problem.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { memoryDisk, readFolder, type Files } from './memory-disk.ts';

const root = `${import.meta.dirname}/project`;
const project = readFolder(root);

/** Reads a project; nothing but problems an editor can mend may come of it. */
function isSound(files: Files): boolean {
  try {
    readLibrary(root, { disk: memoryDisk(files), language: 'id' });
    return true;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    for (const { file, line, column, message } of error.problems) {
      expect([file !== '', line >= 1, column >= 1, message.id.length > 5, message.en.length > 5]).toEqual(
        Array(5).fill(true),
      );
    }
    return false;
  }
}

const file = fc.constantFrom(...project.keys());
const bytesOf = (path: string) => project.get(path) ?? new Uint8Array();

test('whatever byte of whatever file is lost or garbled, the project is read or refused, and nothing crashes', () => {
  fc.assert(
    fc.property(file, fc.nat(), fc.nat(40), fc.uint8Array({ maxLength: 4 }), (path, at, removed, added) => {
      const bytes = bytesOf(path);
      const start = at % bytes.length;
      isSound(
        new Map([
          ...project,
          [path, Uint8Array.of(...bytes.slice(0, start), ...added, ...bytes.slice(start + removed))],
        ]),
      );
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('whatever value is put in the place of another, the project is read or refused, and nothing crashes', () => {
  const json = fc.constantFrom(...[...project.keys()].filter((path) => path.endsWith('.json')));
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('mks-members-2025', 'd-growth', 'percent', '2024', 0, null, []),
  );
  fc.assert(
    fc.property(json, fc.nat(), value, (path, at, replacement) => {
      const text = new TextDecoder().decode(bytesOf(path));
      const values = [...text.matchAll(/(?<=: )("[^"]*"|-?[\d.]+|null|true)/g)];
      const chosen = values[at % values.length];
      if (chosen === undefined) return;
      const changed =
        text.slice(0, chosen.index) + JSON.stringify(replacement) + text.slice(chosen.index + chosen[0].length);
      isSound(new Map([...project, [path, new TextEncoder().encode(changed)]]));
    }),
    { numRuns: 150 },
  );
}, 60_000);

function parsed(path: string, rewrite: (value: Record<string, unknown>) => unknown): ParsedFile | null {
  const value = JSON.parse(new TextDecoder().decode(bytesOf(path))) as Record<string, unknown>;
  const reading = parseJson(new TextEncoder().encode(JSON.stringify(rewrite(value))), path);
  return 'parsed' in reading ? reading.parsed : null;
}

const dataPaths = [...project.keys()].filter((path) => path.startsWith('data/') && path.endsWith('.json')).toSorted();

test('the order in which records are written decides no value', () => {
  const plain = buildCatalogue(new Map(dataPaths.map((path) => [path, parsed(path, (value) => value)])));
  const expected = new Map([...plain.catalogue.facts.values()].map(({ id, value }) => [id, value]));
  const shuffled = fc.array(fc.nat(), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(shuffled, (keys) => {
      const shuffle = (value: unknown) =>
        Array.isArray(value)
          ? value.toSorted((a, b) => (keys[value.indexOf(a) % 20] ?? 0) - (keys[value.indexOf(b) % 20] ?? 0))
          : value;
      const files = dataPaths.map(
        (path) =>
          [
            path,
            parsed(path, (value) =>
              Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shuffle(inner)])),
            ),
          ] as const,
      );
      const { catalogue, problems } = buildCatalogue(new Map(files));
      expect(problems).toEqual([]);
      expect(new Map([...catalogue.facts.values()].map(({ id, value }) => [id, value]))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('a computed fact says how it came about, knows where and when, and leads down to its sources', () => {
  const { catalogue } = readLibrary(root);
  const fact = catalogue.facts.get('d-uncovered-cost');
  if (fact?.kind !== 'derivation') throw new Error('d-uncovered-cost is gone');
  expect(explainFormula(fact, 'id')).toBe('230.000 × 16.800 × 12 = Rp46.368.000.000');
  expect(explainFormula(fact, 'en')).toBe('230,000 × 16,800 × 12 = Rp46,368,000,000');
  expect([fact.place.id, fact.periodText]).toEqual(['makassar', '2025']);
  expect(fact.sources.map(({ id }) => id)).toEqual(['statistik-2025']);
  const gap = catalogue.facts.get('d-claim-gap');
  expect([gap?.value, gap?.sources.map(({ id }) => id)]).toEqual([11.42, ['kabar-2025', 'statistik-2025']]);
});

test('a thousand mistakes on one line and five thousand numbers in a paragraph are read in the time of a breath', () => {
  const text = new TextDecoder();
  const story = 'content/stories/separuh-terlindungi/id.mdx';
  const places = 'data/places.json';
  const keys = Array.from({ length: 1000 }, (_, index) => `"k${index}": 1,`).join(' ');
  const numbers = Array.from({ length: 5000 }, (_, index) => `ada ${index + 3000} orang dan cakupan naik`).join(' ');
  const figures = Array.from({ length: 3000 }, () => 'ada <Fact id="mks-coverage-2025" /> di Gowa').join(' ');
  const started = performance.now();
  for (const [path, changed] of [
    [places, text.decode(bytesOf(places)).replace('"id":', `${keys} "id":`)],
    [story, `${text.decode(bytesOf(story))}\n${numbers}.\n`],
    [story, `${text.decode(bytesOf(story))}\n${figures}.\n`],
  ] as const)
    expect(isSound(new Map([...project, [path, new TextEncoder().encode(changed)]]))).toBe(false);
  expect(performance.now() - started).toBeLessThan(20_000);
}, 60_000);
