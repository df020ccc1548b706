import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../charts/labels/text-width.ts';
import { balanceText, settleText, wrapText } from './text-block.ts';

const words = fc.array(fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(...'aiumW50,') }), {
  minLength: 1,
  maxLength: 40,
});

test('no line is wider than its room unless it is one word, and no word is lost', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 900 }), (list, room) => {
      for (const wrap of [wrapText, balanceText, settleText]) {
        const lines = wrap(list.join(' '), 14, '500', room);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(textWidth(line, 14, '500') <= room || !line.includes(' ')).toBe(true);
      }
    }),
  );
});

test('balancing takes no more lines, and leaves no lonely last word', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 200, max: 900 }), (list, room) => {
      const text = list.join(' ');
      expect(balanceText(text, 24, '700', room)).toHaveLength(wrapText(text, 24, '700', room).length);
    }),
  );
  const title = 'Pekerja rentan terbanyak di antara yang ditanggung kota';
  expect(wrapText(title, 24, '700', 740).at(-1)).toBe('kota');
  expect(balanceText(title, 24, '700', 740)).toEqual(['Pekerja rentan terbanyak di', 'antara yang ditanggung kota']);
});
