import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

/** Whether the panel is in view: 0 while it is not, and a number that grows whenever the editor comes back to the page. */
export const ShownContext = createContext(1);

/** Calls when the panel is come back to, not when it is first opened: what it shows may have been changed from elsewhere. */
export function useComeBack(then: () => void): void {
  const shown = useContext(ShownContext);
  const last = useRef(shown);
  useEffect(() => {
    const before = last.current;
    last.current = shown;
    if (shown !== 0 && shown !== before) then();
  }, [shown]);
}
