import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ProblemsError, type Problem } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import { openDisk } from './disk.ts';
import { messageLanguage } from './message-language.ts';
import { checkStory } from './check-story.ts';
import { isWords } from './open-record.ts';
import type { Story } from './read-stories.ts';
import { readRecord, type Library, type LibraryReading } from './read-library.ts';

/** Found from here when run as source; from the working folder when Astro has bundled this file somewhere else. */
function findRoot(): string {
  const here = fileURLToPath(new URL('../../', import.meta.url));
  return /[\\/]src[\\/]library[\\/]/.test(import.meta.url) ? here : process.cwd();
}

/** Where a build leaves its reading for the bundled copies of this module: all that they share with it is the process. */
const handedOver = Symbol.for('terlindungi.reading');

/** Where a desk leaves the record that it keeps open, by folder of the project, for the copy of this module that the pages use. */
const sharedRecords = Symbol.for('terlindungi.records');

type SharedRecords = Map<string, () => LibraryReading>;

let known: LibraryReading | null = null;

/** What was read of the disk, beside which `known` may hold stories as they are typed. */
let saved: LibraryReading | null = null;

/** Stories as they are typed at the desk, by slug. */
const typed = new Map<string, Story>();

/** What pages print from while somebody types: what is wrong is told beside the page, and never in its place. */
const withTyped = (reading: LibraryReading): LibraryReading => {
  const { library } = reading;
  if (typed.size === 0) return reading;
  return { ...reading, problems: [], library: { ...library, stories: new Map([...library.stories, ...typed]) } };
};

/** The library of this project, read once in a process. Throws ProblemsError with everything that is wrong. */
export function getLibrary(): Library {
  known ??= (Reflect.get(globalThis, handedOver) as LibraryReading | undefined) ?? readRecord(openDisk(findRoot()));
  if (known.problems.length > 0) throw new ProblemsError(known.problems, messageLanguage(process.env));
  return known.library;
}

/** Gives what was read to every copy of this module in the process that has not yet read by itself. */
export function handOver(reading: LibraryReading): void {
  Reflect.set(globalThis, handedOver, reading);
}

/**
 * Lets every copy of this module in the process read a project from a record that is kept open, instead of from the disk.
 * @param root as the system writes it, without links
 */
export function shareRecord(root: string, record: () => LibraryReading): void {
  const shared = (Reflect.get(globalThis, sharedRecords) as SharedRecords | undefined) ?? new Map();
  Reflect.set(globalThis, sharedRecords, shared.set(root, record));
}

/** What an editor is told while looking at pages. */
export interface Outlook {
  /** What must be mended before any page can be shown. */
  readonly blocking: readonly Problem[];
  /** In what signed stories no longer are what was signed: they can be looked at, and must be decided before the site is built. */
  readonly moved: readonly Problem[];
  /** What is wrong with each story that is being written: it alone cannot be shown. */
  readonly drafts: ReadonlyMap<string, readonly Problem[]>;
}

/**
 * Reads the disk again, for the development server, after an edit, with the stories that are being written.
 * @param edited the files, from the project's folder; null when it is not known, or nothing was read before
 */
export function readAgain(edited: Iterable<string> | null = null): Outlook {
  const root = findRoot();
  const shared = (Reflect.get(globalThis, sharedRecords) as SharedRecords | undefined)?.get(realpathSync(root));
  const open = edited !== null && [...edited].every(isWords) ? saved?.open : undefined;
  const reading = shared?.() ?? readRecord(openDisk(root), undefined, 'with drafts', open);
  const moved: readonly Problem[] = [...reading.drift.values()].flat();
  const blocking = reading.problems.filter((problem) => !moved.includes(problem));
  saved = { ...reading, problems: blocking };
  known = withTyped(saved);
  return { blocking, moved, drafts: new Map([...reading.drafts].map(([slug, { problems }]) => [slug, problems])) };
}

/**
 * Shows a story as it is typed, for the desk's preview, whatever else is wrong in it or in the record, until another text of it is shown.
 * @returns whether the story was among the pages before; null when it cannot be read at all or holds code, and pages are left as they are
 */
export function showTyped(slug: string, texts: Readonly<Record<Language, string | null>>): 'known' | 'new' | null {
  if (saved === null) readAgain();
  if (saved === null) return null;
  const { story } = checkStory(saved, slug, texts);
  if (story === null || story.id.isCode || story.en.isCode) return null;
  const shown = (known ?? saved).library.stories.has(slug);
  typed.set(slug, story);
  known = withTyped(saved);
  return shown ? 'known' : 'new';
}
