import fc from 'fast-check';
import { expect, test } from 'vitest';
import en from '../corpus/en.json' with { type: 'json' };
import id from '../corpus/id.json' with { type: 'json' };
import { readPlain } from './plain-letters.ts';

const sentences = [id, en].flatMap(({ refuse, pass }) => [...Object.values(refuse), ...Object.values(pass)].flat());
const plain = sentences.map((sentence) => readPlain(sentence)?.text ?? sentence);
const sentence = fc.constantFrom(...plain);

/** Soft hyphen, widths of nothing, marks of direction, selectors, fillers, tags, joiners, a combining mark. */
const hidden = fc.constantFrom(
  ...'\u00ad\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2061\u2063\u2064\u2066\u2069\u3164\ufe00\ufe0f\ufeff\uffa0\u{1d173}\u{e0020}\u{e0061}\u{e0100}\u0332\u0489',
);

const disguises: Readonly<Record<string, string>> = {
  a: 'аαａ𝐚ⓐáɑ',
  e: 'еｅ𝑒é',
  i: 'іιｉ𝗂',
  o: 'оοօｏ𝚘ó',
  p: 'рρｐ',
  r: 'гｒ𝐫',
  s: 'ѕｓ𝓼',
  t: 'тｔ𝖙',
  n: 'ոｎ𝘯',
  h: 'һհｈ',
};

test('no sign that nobody sees hides a word, wherever it stands', () => {
  fc.assert(
    fc.property(sentence, fc.array(fc.tuple(fc.nat(200), hidden), { minLength: 1, maxLength: 8 }), (text, signs) => {
      const letters = Array.from(text);
      for (const [at, sign] of signs) letters.splice(at % (letters.length + 1), 0, sign);
      expect(readPlain(letters.join(''))?.text).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('no letter that looks like another hides a word, and what it is in is named', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(), (text, which, how) => {
      const places = Array.from(text.matchAll(/(?<=\p{L})[aeioprstnh](?=\p{L})/gu), ({ index }) => index);
      const at = places[which % places.length];
      if (at === undefined) return;
      const looks = Array.from(disguises[text[at] ?? ''] ?? '');
      const letter = looks[how % looks.length] ?? '';
      const read = readPlain(text.slice(0, at) + letter + text.slice(at + 1));
      expect(read?.text).toBe(text);
      const isMarked = /[áéóɑ]/.test(letter);
      expect(read?.disguised.map((found) => found.letter)).toEqual(isMarked ? [] : [letter]);
    }),
    { numRuns: 500 },
  );
});

test('every unit of what is read stands where it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = readPlain(text);
      if (read === null) return;
      expect(read.offsets).toHaveLength(read.text.length + 1);
      expect(read.offsets.toSorted((a, b) => a - b)).toEqual(read.offsets);
      expect(read.offsets.at(-1)).toBe(text.length);
    }),
  );
});

test.each(['Orang-orang di Ωλ', 'Café di Jalan Nusantara', 'São Paulo', 'Łódź', 'Ørsted', 'Москва', 'Bugis ᨅᨔ'])(
  'a name of another language is no disguise: %s',
  (text) => expect(readPlain(text)?.disguised ?? []).toEqual([]),
);
