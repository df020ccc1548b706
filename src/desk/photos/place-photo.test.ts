import { expect, test } from 'vitest';
import { placePhoto } from './place-photo.ts';

const id = '---\ntitle: "A"\n---\n\nSatu.\n\n<Quote by="X">\n\nDua.\n\nTiga.\n\n</Quote>\n\nEmpat.\n';
const en = '---\ntitle: "A"\n---\n\nOne.\n\n<Quote by="X">\n\nTwo.\n\nThree.\n\n</Quote>\n\nFour,\nstill four.\n';
const pairs = [
  [2, 2],
  [5, 5],
  [9, 9],
  [11, 11],
  [15, 15],
] as const;

const behind = (words: string) => placePhoto({ id, en }, 'pasar', { language: 'id', offset: id.indexOf(words) }, pairs);
const photo = '<Photo name="pasar" />';

test('a photo stands behind the paragraph of the cursor, and behind the one that says the same', () => {
  expect(behind('Satu')).toEqual({
    id: id.replace('Satu.', `Satu.\n\n${photo}`),
    en: en.replace('One.', `One.\n\n${photo}`),
  });
  expect(behind('Empat')).toEqual({
    id: id.replace('Empat.', `Empat.\n\n${photo}`),
    en: en.replace('still four.', `still four.\n\n${photo}`),
  });
});

test('it stands behind a whole quotation, never in it', () => {
  for (const words of ['Dua', 'Tiga'])
    expect(behind(words)).toEqual({
      id: id.replace('</Quote>', `</Quote>\n\n${photo}`),
      en: en.replace('</Quote>', `</Quote>\n\n${photo}`),
    });
});

test('from the head it goes behind the first paragraph, and to the end where nothing is known', () => {
  expect(behind('title')).toEqual(behind('Satu'));
  const alone = placePhoto({ id, en }, 'pasar', { language: 'en', offset: 40 }, null);
  expect(alone).toEqual({ id: `${id}\n${photo}\n`, en: `${en}\n${photo}\n` });
});
