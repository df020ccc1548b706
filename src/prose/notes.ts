import { z } from 'zod';
import { describe } from '../facts/schema/common.ts';

/** A moment with its offset, as `2026-11-27T11:38:00+08:00`. */
const moment = z.iso.datetime({ offset: true });

const name = z.string().trim().min(1).max(80);

const noteSchema = z.strictObject({
  by: describe(name, 'Siapa yang menulis catatan ini.', 'Who wrote this note.'),
  at: describe(moment, 'Kapan, dengan jamnya.', 'When, with the time of day.'),
  text: describe(z.string().trim().min(1).max(2000), 'Isi catatannya.', 'What it says.'),
  about: describe(
    z.string().trim().min(1).nullable(),
    'Awal alinea yang dimaksud, seperti tertulis di naskah; null untuk seluruh cerita.',
    'The beginning of the paragraph that is meant, as it stands in the text; null for the whole story.',
  ),
  done: describe(
    z.strictObject({ by: name, at: moment }).nullable(),
    'Siapa yang menyelesaikannya dan kapan; null selama belum.',
    'Who settled it and when; null while nobody has.',
  ),
});

export type Note = z.output<typeof noteSchema>;

/** `content/stories/<slug>/notes.json`: what those who make a story tell each other. No reader is ever shown a word of it. */
export const notesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  next: describe(
    name.nullable(),
    'Siapa yang membaca cerita ini berikutnya; null bila tidak ditunggu siapa pun.',
    'Who reads this story next; null when it waits for nobody.',
  ),
  notes: z.array(noteSchema),
});

export type Notes = z.output<typeof notesFileSchema>;

export const noNotes: Notes = { next: null, notes: [] };

/** What may be done with the notes of a story. */
export type NotesChange =
  | { readonly do: 'write'; readonly text: string; readonly about: string | null }
  | { readonly do: 'settle'; readonly index: number }
  | { readonly do: 'reopen'; readonly index: number }
  | { readonly do: 'hand-over'; readonly next: string | null }
  /** Somebody signed, kept or accepted: why, as a note that needs no answer. */
  | { readonly do: 'decide'; readonly what: 'sign' | 'keep' | 'accept'; readonly text: string };

/** What is noted of a decision before its reason, in the newsroom's language. */
const decided = { sign: 'Disahkan', keep: 'Dipertahankan pada angka lama', accept: 'Diterima dengan koreksi' } as const;

/**
 * The notes after a change. Nothing that somebody wrote is taken out: a note is settled and stays.
 * @param by who changes them, and `at` when, as an ISO moment with its offset
 */
export function changeNotes(notes: Notes, change: NotesChange, by: string, at: string): Notes {
  const settled = (index: number, done: Note['done']) =>
    notes.notes.map((note, each) => (each === index ? { ...note, done } : note));
  switch (change.do) {
    case 'write':
      return { ...notes, notes: [...notes.notes, { by, at, text: change.text, about: change.about, done: null }] };
    case 'settle':
      return { ...notes, notes: settled(change.index, { by, at }) };
    case 'reopen':
      return { ...notes, notes: settled(change.index, null) };
    case 'hand-over':
      return { ...notes, next: change.next };
    case 'decide': {
      const text = [decided[change.what], change.text.trim()].filter((part) => part !== '').join(': ');
      const note = { by, at, text, about: null, done: { by, at } };
      return { next: change.what === 'sign' ? null : notes.next, notes: [...notes.notes, note] };
    }
  }
}

/** The file of some notes. */
export const writeNotes = ({ next, notes }: Notes): string =>
  `${JSON.stringify({ $schema: '../../schemas/notes.schema.json', next, notes }, null, 2)}\n`;
