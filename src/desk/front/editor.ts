import { useState } from 'preact/hooks';

const key = 'desk-editor';

/** The name under which this editor writes notes and signs; kept in this browser. */
export function useEditor(): readonly [name: string, set: (name: string) => void] {
  const [name, setName] = useState(() => localStorage.getItem(key) ?? '');
  return [
    name,
    (next) => {
      localStorage.setItem(key, next);
      setName(next);
    },
  ];
}
