import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/locale.ts';
import { type Disk, openDisk } from '../../src/library/disk.ts';
import { readRecord } from '../../src/library/read-library.ts';
import type { Story } from '../../src/library/read-stories.ts';
import { changesOf, printHome, shareOut, storiesInOrder } from '../../src/printed/home.ts';
import { root } from '../folders.ts';

const file = 'content/front.json';

/** The project with another content/front.json. */
const withFront = (change: (text: string) => string): Disk => {
  const disk = openDisk(root);
  return {
    ...disk,
    read(path) {
      const read = disk.read(path);
      if (path !== file || 'problems' in read) return read;
      const written = new TextDecoder().decode(read.bytes);
      const changed = change(written);
      if (changed === written) throw new Error('nothing was changed');
      return { bytes: new TextEncoder().encode(changed) };
    },
  };
};

const saidOf = (change: (text: string) => string) =>
  readRecord(withFront(change))
    .problems.filter((problem) => problem.file === file)
    .map(({ line, message }) => ({ line, ...message }));

const { library, problems } = readRecord(openDisk(root), undefined, 'with drafts');

describe('content/front.json', () => {
  test('says nothing that is wrong', () => {
    expect(problems.filter((problem) => problem.file === file)).toEqual([]);
    expect(library.front).not.toBeNull();
  });

  test.each([
    [
      'a number that is not there',
      '"mks-coverage-claim-6347", "who"',
      '"mks-coverage-claim-6437", "who"',
      /"mks-coverage-claim-6347"/,
    ],
    ['a story that is not there', '"rp625-miliar-uang-siapa"', '"rp652-miliar-uang-siapa"', /no story "rp652.*"rp625/],
    ['a chart that is not there', '"chart": "makassar-tiga-jawaban"', '"chart": "makassar-dua-jawaban"', /no chart/],
    ['a dispute that is not there', '"c-ss-176"', '"c-ss-177"', /no dispute "c-ss-177"/],
    ['a job that is not there', '"ojol"', '"ojek"', /no job "ojek"/],
    ['a story twice', '"riwayat-50-50"', '"rp625-miliar-uang-siapa"', /stands on the front page already/],
    ['a dispute without a common scale', '"c-ss-176"', '"c-jkm-wait"', /share no unit/],
    [
      'a chart without the figures',
      '"chart": "makassar-tiga-jawaban"',
      '"chart": "makassar-satu-dari-dua"',
      /is not in the chart/,
    ],
    [
      'a figure that is no percentage',
      '"fact": "mks-coverage-2025-12"',
      '"fact": "mks-participants-2025-12"',
      /cannot stand on a scale/,
    ],
    ['a key that is mistyped', '"verdict":', '"verdicts":', /"verdicts" is not known/],
    ['a naked number', 'Makassar', '63 Makassar', /is not bound to a fact/],
  ])('is refused with its line for %s', (_what, from, to, says) => {
    const said = saidOf((text) => text.replace(from, to));
    expect(said.map(({ en }) => en).join('\n')).toMatch(says);
    for (const { line, id } of said) {
      expect(line).toBeGreaterThan(1);
      expect(id).not.toBe('');
    }
  });
});

/** The first story of the site so many times over, under names of their own. */
function manyStories(count: number): ReadonlyMap<string, Story> {
  const [first] = library.stories.values();
  if (!first) throw new Error('there is no story to copy');
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const slug = `cerita-${index}`;
      return [slug, { ...first, slug }];
    }),
  );
}

describe('the front page', () => {
  test.each([1, 8, 300])('is right with %i stories', (count) => {
    for (const language of languages) {
      const page = printHome({ ...library, stories: manyStories(count) }, language);
      expect(page.lead?.slug).toBe('cerita-0');
      expect([0, 1, 2, 3, 6]).toContain(page.withChart.length);
      expect(page.withChart.length + page.titles.length).toBe(Math.min(count - 1, 12));
      expect(page.allStories).toContain(String(count));
      expect(page.changes.length).toBeLessThanOrEqual(5);
    }
  });

  test('leads as edited, passes over what is not published, and lets the newest follow', () => {
    const edited = storiesInOrder(library, 'id').map(({ story }) => story.slug);
    expect(edited[0]).toBe(library.front?.lead.story);
    expect(new Set(edited)).toEqual(new Set(library.stories.keys()));
    const [lead = '', second] = edited;
    const others = new Map([...library.stories].filter(([slug]) => slug !== lead));
    expect(storiesInOrder({ ...library, stories: others }, 'id')[0]?.story.slug).toBe(second);
  });

  test('leads with the newest story where nobody edits it', () => {
    const page = printHome({ ...library, front: null }, 'en');
    expect(page.front).toBeNull();
    expect(page.lead).toBeDefined();
  });

  test('leaves no hole in a row of cards', () => {
    expect(
      [0, 1, 2, 3, 4, 5, 6, 7, 20].map((count) => shareOut(Array.from({ length: count })).withChart.length),
    ).toEqual([0, 1, 2, 3, 3, 3, 6, 6, 6]);
  });

  test('tells what changed from the record alone, the newest first', () => {
    const days = changesOf(library, 'id').map(({ date }) => date);
    expect(days).toEqual(days.toSorted().toReversed());
    const corrected = {
      date: '2999-01-01',
      story: [...library.stories.keys()][0] ?? '',
      note: { id: 'Angkanya keliru.', en: 'The figure was wrong.' },
      changes: [],
    };
    const page = printHome({ ...library, corrections: [corrected] }, 'en');
    expect(page.changes[0]).toMatchObject({ kind: 'Correction', title: 'The figure was wrong.' });
    expect(page.corrections).toHaveLength(1);
  });
});
