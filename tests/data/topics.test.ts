import { expect, test } from 'vitest';
import { factsOfTopic, topicOf } from '../../src/facts/topics.ts';
import { findProblems, readLibrary } from '../../src/library/read-library.ts';
import { openDisk, type Disk } from '../../src/library/disk.ts';
import { root } from '../folders.ts';

const { topics, catalogue, stories } = readLibrary(root);

/** The project with another content/topics.json. */
const withTopics = (change: (text: string) => string): Disk => {
  const disk = openDisk(root);
  return {
    ...disk,
    read(path) {
      const read = disk.read(path);
      if (path !== 'content/topics.json' || 'problems' in read) return read;
      return { bytes: new TextEncoder().encode(change(new TextDecoder().decode(read.bytes))) };
    },
  };
};

const saidOf = (change: (text: string) => string) =>
  findProblems(root, { disk: withTopics(change) }).map(({ file, line, message }) => ({ file, line, ...message }));

test('every number belongs to exactly one topic', () => {
  const placed = [...topics.values()].flatMap((topic) => [...factsOfTopic(topic, catalogue).values()].flat());
  expect(placed.length).toBe(catalogue.facts.size);
  expect(new Set(placed).size).toBe(placed.length);
  for (const fact of placed) expect(topicOf(fact, topics), fact.id).not.toBeNull();
});

test('every story names a topic that is there', () => {
  for (const { slug, id } of stories.values()) expect(id.frontMatter.topics?.length, slug).toBeGreaterThan(0);
});

test('an indicator that no topic takes in is named, and stops the build', () => {
  const [said] = saidOf((text) => text.replace('"award-rank",', ''));
  expect(said).toMatchObject({ file: 'content/topics.json' });
  expect(said?.en).toContain('Without a topic: "award-rank"');
  expect(said?.id).toContain('Belum bertopik: "award-rank"');
});

test('an indicator in two topics, or mistyped, is refused on its own line', () => {
  const [twice] = saidOf((text) => text.replace('"rule-benefit"', '"rule-benefit", "award-rank"'));
  expect(twice?.en).toContain('belongs to the topic "cakupan" already');
  expect(twice?.line).toBeGreaterThan(50);
  const mistyped = saidOf((text) => text.replace('"award-rank"', '"award-rnk"')).map(({ en }) => en);
  expect(mistyped.join('\n')).toContain('Did you mean "award-rank"?');
});

test('a naked number in the words of a topic is refused like one in a story', () => {
  const [said] = saidOf((text) => text.replace('How many workers are covered', 'How 296,178 workers are covered'));
  expect(said?.en).toContain('296,178');
});
