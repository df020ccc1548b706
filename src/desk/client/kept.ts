/** What is typed and not saved yet, kept in this browser so that it outlives a closed tab: one store for each kind of thing. */
export interface Kept<Value> {
  readonly read: (id: string) => Value | null;
  /**
   * Never throws. Gives whether it will outlive this page; where the browser has no room or keeps nothing, it is kept as long as the page
   * stands.
   */
  readonly keep: (id: string, value: Value) => boolean;
  readonly forget: (id: string) => void;
}

/** The browser's own store, which may be full, forbidden or absent. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/**
 * Opens a store. What stands in it under a name and is not of the right shape, as after an older version of the desk, counts as nothing.
 * @param name that no other store has, without a colon: `typed`
 */
export function openKept<Value>(
  name: string,
  isOwn: (found: unknown) => found is Value,
  storage: () => Storage = () => localStorage,
): Kept<Value> {
  /** What the browser could not take, as text, so that nobody changes it afterwards. */
  const onlyHere = new Map<string, string>();
  const keyOf = (id: string) => `desk-${name}:${id}`;
  const inBrowser = <Found>(use: (storage: Storage) => Found): Found | null => {
    try {
      return use(storage());
    } catch {
      return null;
    }
  };
  return {
    read(id) {
      const key = keyOf(id);
      const found = parse(onlyHere.get(key) ?? inBrowser((kept) => kept.getItem(key)));
      return isOwn(found) ? found : null;
    },
    keep(id, value) {
      const key = keyOf(id);
      const text = JSON.stringify(value);
      onlyHere.delete(key);
      if (inBrowser((kept) => [kept.setItem(key, text)]) !== null) return true;
      // An older text under the same name must not come back in its place.
      inBrowser((kept) => kept.removeItem(key));
      onlyHere.set(key, text);
      return false;
    },
    forget(id) {
      onlyHere.delete(keyOf(id));
      inBrowser((kept) => kept.removeItem(keyOf(id)));
    },
  };
}
