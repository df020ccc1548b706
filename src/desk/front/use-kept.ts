import { useState } from 'preact/hooks';
import { openKept } from '../client/kept.ts';

/** Words that were typed into a small box and not sent yet, by the name of each field. */
type Words = Readonly<Record<string, string>>;

const kept = openKept<Words>(
  'words',
  (found): found is Words =>
    typeof found === 'object' && found !== null && Object.values(found).every((word) => typeof word === 'string'),
);

/**
 * The words of a small box, which outlive it: closed by mistake or taken away by a refreshed list, it opens with what was typed.
 * @param id whose words they are: `notes separuh-terlindungi`
 */
export function useKept<Fields extends Words>(
  id: string,
  empty: Fields,
): readonly [words: Fields, set: (change: Partial<Fields>) => void, forget: () => void] {
  const [words, setWords] = useState<Fields>(() => ({ ...empty, ...kept.read(id) }));
  return [
    words,
    (change) =>
      setWords((known) => {
        const next = { ...known, ...change };
        kept.keep(id, next);
        return next;
      }),
    () => {
      kept.forget(id);
      setWords(empty);
    },
  ];
}
