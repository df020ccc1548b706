import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDrawn, refuseSigns, refuseText } from './text-signs.ts';

test.each([
  ['Orang-orang di Ωλ', '“Ω” (huruf Yunani, U+03A9)', 'a Greek letter'],
  ['Pekerja 👷', '“👷” (emoji, U+1F477)', 'an emoji'],
  ['العمال', 'huruf Arab', 'an Arabic letter'],
  ['工人', 'huruf Asia Timur', 'an East Asian sign'],
  ['ᨕᨉ', 'aksara Lontara', 'a Lontara sign'],
])('a title with a sign that no picture can draw is refused with its name: %s', (text, id, en) => {
  const message = refuseText(text, 'title');
  expect(message?.id).toContain(id);
  expect(message?.en).toContain(en);
});

test('a name in any Latin letters is drawn, also one written in two parts', () => {
  for (const text of ['Łódź', 'Đặng Văn', 'Ñandú', 'Şahin', 'e\u0301t\u00e9', 'Rp16.800 – 50,50%'])
    expect(refuseSigns(text)).toBeNull();
});

test('whatever is let through, the typeface has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      if (refuseSigns(text) === null) for (const sign of text.normalize('NFC')) expect(isDrawn(sign)).toBe(true);
    }),
  );
});
