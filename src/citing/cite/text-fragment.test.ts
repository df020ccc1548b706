import { describe, expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

describe('an address that leads to words', () => {
  test('encodes what has a meaning in it: dash, comma and ampersand', () => {
    expect(textFragment('Satu-dua, tiga & empat')).toBe(':~:text=Satu%2Ddua%2C%20tiga%20%26%20empat');
  });

  test('names a long passage by its first and its last words', () => {
    const long = `Mulai dari sini ${'kata yang banyak sekali '.repeat(20)}sampai di sini.`;
    expect(textFragment(long)).toMatch(/^:~:text=Mulai%20dari%20sini[^,]*,[^,]*sampai%20di%20sini\.$/);
    expect(textFragment(long).length).toBeLessThan(200);
  });
});
