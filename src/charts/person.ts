/** A standing figure, as wide and high as its box and the same on both sides, so that half its width is half of it. */
export const person = {
  width: 12,
  height: 23,
  path:
    'M6 0a2.9 2.9 0 0 1 0 5.8a2.9 2.9 0 0 1 0-5.8Z' +
    'M3 6.8h6a3 3 0 0 1 3 3v5a1.2 1.2 0 0 1-2.4 0V22a1 1 0 0 1-1 1H3.4a1 1 0 0 1-1-1V14.8a1.2 1.2 0 0 1-2.4 0V9.8a3 3 0 0 1 3-3Z',
} as const;
