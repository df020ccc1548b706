import { describe, expect, test } from 'vitest';
import { ProblemsError, type Problem } from '../../src/facts/problem.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { applyEdits, expectedPlace, type Edit, type FaultyProject } from './fault.ts';
import { faultyContent } from './faulty-content.ts';
import { faultyFiles } from './faulty-files.ts';
import { faultyFormulas } from './faulty-formulas.ts';
import { faultyPhotos, soundPhotos } from './faulty-photos.ts';
import { faultyRecords } from './faulty-records.ts';
import { faultySentences } from './faulty-sentences.ts';
import { memoryDisk, readFolder, type Files } from './memory-disk.ts';

const root = `${import.meta.dirname}/project`;
const project = readFolder(root);
const faults: readonly FaultyProject[] = [
  ...faultyFiles,
  ...faultyRecords,
  ...faultyFormulas,
  ...faultyContent,
  ...faultySentences,
  ...faultyPhotos,
];

function problemsOf(files: Files): readonly Problem[] {
  try {
    readLibrary(root, { disk: memoryDisk(files), language: 'en' });
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}

const known = new Map<FaultyProject, readonly Problem[]>();

function problemsIn(fault: FaultyProject): readonly Problem[] {
  const problems = known.get(fault) ?? problemsOf(applyEdits(project, fault.edits));
  known.set(fault, problems);
  return problems;
}

test('the project that all faulty ones are made from is sound, on disk and in memory', () => {
  expect(problemsOf(project)).toEqual([]);
  const { catalogue, charts, stories } = readLibrary(root);
  expect([catalogue.facts.size, charts.size, stories.size]).toEqual([17, 1, 1]);
});

test.each(soundPhotos.map((edits, index) => [index, edits] as const))(
  'a photo with all that must be known of it is sound (%i)',
  (_, edits) => {
    expect(problemsOf(applyEdits(project, edits))).toEqual([]);
  },
);

test('at least sixty kinds of mistake are known, each by its own name', () => {
  expect(faults.length).toBeGreaterThanOrEqual(60);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

describe('a mistake stops the press, naming the file and the line and saying what to write', () => {
  test.each(faults)('$name', (fault) => {
    const files = applyEdits(project, fault.edits);
    const problems = problemsIn(fault);
    const place = expectedPlace(fault, files);
    const [id, en] = fault.says;
    const found = problems.map(({ file, line, message }) => ({ file, line, ...message }));
    expect(found, 'the place and both languages').toContainEqual({
      ...place,
      id: expect.stringMatching(id) as string,
      en: expect.stringMatching(en) as string,
    });
    expect(found, 'no noise').toHaveLength(fault.problems ?? 1);
  });

  test('and no message is left in the machine\u2019s own words', () => {
    for (const fault of faults) {
      for (const { message } of problemsIn(fault)) {
        expect(`${message.id} ${message.en}`).not.toMatch(
          /Invalid (input|type|string)|expected \w+, received|undefined|\[object|NaN|Unexpected token|mdx-jsx/,
        );
        expect(message.id).not.toBe('');
        expect(message.en).not.toBe('');
      }
    }
  });
});

test('all mistakes of a run are told at once: five in five files are five problems, in the order of the files', () => {
  const edits: readonly Edit[] = [
    { file: 'data/places.json', from: '"7371"', to: '"7371x"' },
    { file: 'data/sources.json', from: '2024-11-08', to: '2024-02-30' },
    { file: 'data/observations/makassar.json', from: '63.5', to: '163.5' },
    { file: 'content/charts/city-and-regency.json', from: '"bar"', to: '"pie"' },
    { file: 'content/stories/separuh-terlindungi/id.mdx', from: 'form="sign"', to: 'form="signs"' },
  ];
  expect(problemsOf(applyEdits(project, edits)).map(({ file }) => file)).toEqual(
    edits.map(({ file }) => file).toSorted(),
  );
});

test('a file that cannot be read is one problem, however much refers to it', () => {
  for (const file of project.keys()) {
    if (!file.startsWith('data/') || !file.endsWith('.json')) continue;
    const problems = problemsOf(applyEdits(project, [{ file, bytes: (bytes) => bytes.slice(0, 50) }]));
    expect(problems.map((problem) => problem.file)).toEqual([file]);
  }
});

test('the message of the error is a list of places that a terminal turns into links', () => {
  const files = applyEdits(project, [{ file: 'data/sources.json', from: '2024-11-08', to: '2024-02-30' }]);
  const read = (language: 'id' | 'en') => () => readLibrary(root, { disk: memoryDisk(files), language });
  expect(read('id')).toThrowErrorMatchingInlineSnapshot(
    `[ProblemsError: data/sources.json:9:20  "2024-02-30" tidak dapat dipakai. Tulis hari yang ada di kalender sebagai "2025-03-17".]`,
  );
  expect(read('en')).toThrowErrorMatchingInlineSnapshot(
    `[ProblemsError: data/sources.json:9:20  "2024-02-30" cannot be used. Write a day of the calendar as "2025-03-17".]`,
  );
});
