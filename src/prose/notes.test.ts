import { expect, test } from 'vitest';
import { changeNotes, noNotes, notesFileSchema, writeNotes } from './notes.ts';

const at = '2026-11-27T11:38:00+08:00';

test('a note is written, settled and opened again, and never taken out', () => {
  const written = changeNotes(
    noNotes,
    { do: 'write', text: 'Bandingkan kutipannya.', about: 'Wali kota' },
    'Penulis',
    at,
  );
  expect(written.notes).toEqual([
    { by: 'Penulis', at, text: 'Bandingkan kutipannya.', about: 'Wali kota', done: null },
  ]);
  const settled = changeNotes(written, { do: 'settle', index: 0 }, 'Penyunting', at);
  expect(settled.notes[0]?.done).toEqual({ by: 'Penyunting', at });
  expect(changeNotes(settled, { do: 'reopen', index: 0 }, 'Penulis', at)).toEqual(written);
});

test('a story is handed over to one reader, or to nobody', () => {
  const handed = changeNotes(noNotes, { do: 'hand-over', next: 'Penyunting' }, 'Penulis', at);
  expect(handed.next).toBe('Penyunting');
  expect(changeNotes(handed, { do: 'hand-over', next: null }, 'Penyunting', at)).toEqual(noNotes);
});

test('a decision is noted with its reason as settled, and what is signed waits for nobody', () => {
  const handed = changeNotes(noNotes, { do: 'hand-over', next: 'Penyunting' }, 'Penulis', at);
  const signed = changeNotes(handed, { do: 'decide', what: 'sign', text: ' ' }, 'Penyunting', at);
  expect(signed.next).toBeNull();
  expect(signed.notes).toEqual([
    { by: 'Penyunting', at, text: 'Disahkan', about: null, done: { by: 'Penyunting', at } },
  ]);
  const kept = changeNotes(handed, { do: 'decide', what: 'keep', text: 'Sumbernya belum jelas.' }, 'Penyunting', at);
  expect(kept.next).toBe('Penyunting');
  expect(kept.notes[0]?.text).toBe('Dipertahankan pada angka lama: Sumbernya belum jelas.');
});

test('the file reads back as it was written, and a key that nobody knows is refused', () => {
  const notes = changeNotes(noNotes, { do: 'write', text: 'x', about: null }, 'Penulis', at);
  const { $schema, ...read } = notesFileSchema.parse(JSON.parse(writeNotes(notes)));
  expect($schema).toBe('../../schemas/notes.schema.json');
  expect(read).toEqual(notes);
  expect(notesFileSchema.safeParse({ ...notes, to: 'x' }).success).toBe(false);
});
