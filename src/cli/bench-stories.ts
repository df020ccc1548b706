import { type Disk, openDisk } from '../library/disk.ts';
import { readLibrary } from '../library/read-library.ts';
import { plannedDisk, type PlannedFile } from './planned-files.ts';

const folder = 'content/stories/';

const syllables = ['ba', 'ci', 'du', 'fa', 'gi', 'ho', 'ja', 'ku', 'li', 'mo', 'na', 'pi', 'ru', 'sa', 'to', 'wi'];

/** A name of a village that nobody counts on: another for each number, and no word that claims or counts anything. */
function nameOf(index: number): string {
  const letters = [index >> 12, index >> 8, index >> 4, index].map((part) => syllables[part % syllables.length]);
  return `${letters.join('')}kang`;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What makes the text of each generated story its own, in every paragraph: whatever keeps what it has seen would be flattered otherwise. */
const additions = {
  id: (name: string) => ` Begitulah yang tercatat di Desa ${name}.`,
  en: (name: string) => ` So it was written down in the village of ${name}.`,
};

function vary(text: string, language: 'id' | 'en', index: number): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const named = head.replace(/^title: "/m, `title: "${capital(nameOf(index))}: `);
  const paragraphs = body.split('\n\n').map((paragraph, place) => {
    const isProse = /^[^#<\-\s]/.test(paragraph);
    return isProse ? paragraph.trimEnd() + additions[language](capital(nameOf(index * 31 + place))) : paragraph;
  });
  return `---\n${named}\n---\n${paragraphs.join('\n\n')}\n`;
}

/** As many stories as one likes, made from those there are: real prose with its real numbers and claims, each worded a little differently. */
export function generateStories(disk: Disk, count: number): readonly PlannedFile[] {
  const models = (disk.list(folder) ?? []).filter(({ isFolder }) => isFolder).map(({ name }) => name);
  const textOf = (path: string) => {
    const read = disk.read(path);
    return 'bytes' in read ? new TextDecoder().decode(read.bytes) : '';
  };
  return Array.from({ length: count }, (_, index) =>
    (['id', 'en'] as const).map((language) => ({
      path: `${folder}desa-${nameOf(index)}/${language}.mdx`,
      text: vary(textOf(`${folder}${models[index % models.length] ?? ''}/${language}.mdx`), language, index),
      before: null,
    })),
  ).flat();
}

export interface StoriesCheck {
  readonly stories: number;
  readonly seconds: number;
  /** Milliseconds for one story: about the same for any number of stories, or checking is not linear. */
  readonly each: number;
}

/**
 * How long it takes to check the record with that many stories in it. Throws ProblemsError when the stories there are have
 * mistakes.
 */
export function timeStories(root: string, count: number): StoriesCheck {
  const base = openDisk(root);
  // Files of the generated stories alone, as reading them from the disk is not what is measured.
  const disk = plannedDisk(base, generateStories(base, count));
  const empty = performance.now();
  readLibrary(root, { disk: base });
  const start = performance.now();
  readLibrary(root, { disk });
  const end = performance.now();
  return { stories: count, seconds: (end - start) / 1000, each: (end - start - (start - empty)) / count };
}
