import { readLibrary } from '../library/read-library.ts';
import { openDisk } from '../library/disk.ts';
import { plannedDisk, type PlannedFile } from './planned-files.ts';

const storiesFolder = 'content/stories/';

/** Copies of the stories there are, as if there were that many: real prose, with its real numbers and claims. */
function generate(root: string, count: number): readonly PlannedFile[] {
  const disk = openDisk(root);
  const models = (disk.list(storiesFolder) ?? []).filter(({ isFolder }) => isFolder).map(({ name }) => name);
  const text = new Map(
    models.flatMap((slug) =>
      ['id.mdx', 'en.mdx'].map((name) => {
        const read = disk.read(`${storiesFolder}${slug}/${name}`);
        return [`${slug}/${name}`, 'bytes' in read ? new TextDecoder().decode(read.bytes) : ''] as const;
      }),
    ),
  );
  return Array.from({ length: count }, (_, index) => {
    const slug = models[index % models.length] ?? '';
    return ['id.mdx', 'en.mdx'].map((name) => ({
      path: `${storiesFolder}generated-${index}/${name}`,
      text: text.get(`${slug}/${name}`) ?? '',
      before: null,
    }));
  }).flat();
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
  const disk = plannedDisk(base, generate(root, count));
  const empty = performance.now();
  readLibrary(root, { disk: base });
  const start = performance.now();
  readLibrary(root, { disk });
  const end = performance.now();
  return { stories: count, seconds: (end - start) / 1000, each: (end - start - (start - empty)) / count };
}
