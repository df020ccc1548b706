import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../i18n/locale.ts';
import { checkStory } from './check-story.ts';
import { type Disk, openDisk } from './disk.ts';
import { nothingKept } from './open-record.ts';
import { readRecord } from './read-library.ts';

const disk = openDisk(fileURLToPath(new URL('../../', import.meta.url)));
const reading = readRecord(disk, undefined, 'with drafts');
/** Two of them show every rule; each edit is a check of the whole. */
const slugs = [...reading.library.stories.keys()].slice(1, 3);
type Texts = Record<Language, string>;

const textsOf = (slug: string): Texts => {
  const story = reading.library.stories.get(slug);
  return { id: story?.id.source ?? '', en: story?.en.source ?? '' };
};

const withTexts = (slug: string, texts: Texts): Disk => ({
  list: (path, hidden) => disk.list(path, hidden),
  read(path) {
    const language = languages.find((each) => path === `content/stories/${slug}/${each}.mdx`);
    return language === undefined ? disk.read(path) : { bytes: new TextEncoder().encode(texts[language]) };
  },
});

/** What an editor does to a text; each leaves something to be told. */
const edits: Readonly<Record<string, (texts: Texts) => Texts>> = {
  'a number that is bound to nothing': ({ id, en }) => ({ id: `${id}\nDi sana ada 12.345 pekerja.\n`, en }),
  'a claim that is not counted': ({ id, en }) => ({ id, en: `${en}\nCoverage is the highest in the province.\n` }),
  'a figure in one language alone': ({ id, en }) => ({ id: `${id}\n<Fact id="mks-coverage-2024-11" />\n`, en }),
  'a link to nowhere': ({ id, en }) => ({ id: `${id}\n[cerita](/cerita/tidak-ada/)\n`, en }),
  'a head that is no YAML': ({ id, en }) => ({ id: id.replace('title: ', 'title: "'), en }),
  'text that is no MDX': ({ id, en }) => ({ id, en: `${en}\n<Fact id="\n` }),
  'one sentence less than was signed': ({ id, en }) => ({ id: id.split('\n\n').slice(0, -1).join('\n\n') + '\n', en }),
};

/** The whole as it is with a story typed so, nothing of which was read before. */
const readAfresh = (slug: string, texts: Texts) =>
  readRecord(withTexts(slug, texts), undefined, 'with drafts', { ...reading.open, kept: nothingKept() });

describe.each(slugs)('%s as it is typed', (slug) => {
  test.each(Object.keys(edits))('%s is told as the check of the whole tells it', (name) => {
    const texts = edits[name]?.(textsOf(slug)) ?? textsOf(slug);
    const found = checkStory(reading, slug, texts);
    const own = readAfresh(slug, texts).problems.filter(({ file }) => file.startsWith(`content/stories/${slug}/`));
    expect(found.problems).toEqual(own);
    expect(found.problems.length + found.drift.length).toBeGreaterThan(0);
  });
});

test('after each edit a record that is kept open is what it would be if it were read afresh', () => {
  const [slug = ''] = slugs;
  const { open } = readRecord(disk, undefined, 'with drafts');
  const said = ({ library, problems, drift, drafts }: ReturnType<typeof readRecord>) => ({
    problems,
    drift,
    drafts,
    stories: [...library.stories.values()].map(({ id, en }) => [id.source, en.source]),
  });
  for (const name of [
    'a figure in one language alone',
    'a head that is no YAML',
    'one sentence less than was signed',
    'nothing',
  ]) {
    const texts = edits[name]?.(textsOf(slug)) ?? textsOf(slug);
    const again = readRecord(withTexts(slug, texts), undefined, 'with drafts', open);
    expect(said(again)).toEqual(said(readAfresh(slug, texts)));
  }
  const one = () => readRecord(disk, undefined, 'with drafts', open).library.stories.get(slug);
  expect(one()).toBe(one());
});

test('a story of which one language is not begun says so, and the other is checked', () => {
  const [slug = ''] = slugs;
  const { story, problems } = checkStory(reading, 'baru', { id: `${textsOf(slug).id}\nAda 12.345 orang.\n`, en: null });
  expect(story).toBeNull();
  expect(problems.some(({ file }) => file === 'content/stories/baru/en.mdx')).toBe(true);
  expect(problems.some(({ message }) => message.id.includes('12.345'))).toBe(true);
});
