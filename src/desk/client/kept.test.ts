import { expect, test } from 'vitest';
import { openKept } from './kept.ts';

const isText = (found: unknown): found is string => typeof found === 'string';

function browser(room = Infinity) {
  const held = new Map<string, string>();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key: string) => void held.delete(key),
  };
  return { held, storage };
}

test('what is kept outlives the page, until it is forgotten', () => {
  const { storage } = browser();
  expect(openKept('typed', isText, () => storage).keep('satu', 'naskah')).toBe(true);
  const reloaded = openKept('typed', isText, () => storage);
  expect([reloaded.read('satu'), reloaded.read('dua')]).toEqual(['naskah', null]);
  reloaded.forget('satu');
  expect(openKept('typed', isText, () => storage).read('satu')).toBeNull();
});

test('a browser that is full keeps it as long as the page stands, says so, and does not bring back an older text', () => {
  const { storage } = browser(10);
  const kept = openKept('typed', isText, () => storage);
  kept.keep('satu', 'lama');
  expect(kept.keep('satu', 'yang lebih panjang')).toBe(false);
  expect(kept.read('satu')).toBe('yang lebih panjang');
  expect(openKept('typed', isText, () => storage).read('satu')).toBeNull();
  expect(kept.keep('satu', 'pendek')).toBe(true);
  expect(kept.read('satu')).toBe('pendek');
});

test('a browser that keeps nothing stops nobody', () => {
  const kept = openKept('typed', isText, () => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  expect([kept.keep('satu', 'naskah'), kept.read('satu')]).toEqual([false, 'naskah']);
  kept.forget('satu');
  expect(kept.read('satu')).toBeNull();
});

test('what is broken or of another shape counts as nothing', () => {
  const { held, storage } = browser();
  held.set('desk-typed:satu', '{"half');
  held.set('desk-typed:dua', '{"not":"a text"}');
  const kept = openKept('typed', isText, () => storage);
  expect([kept.read('satu'), kept.read('dua')]).toEqual([null, null]);
});
