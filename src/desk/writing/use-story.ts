import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../i18n/locale.ts';
import { ask } from '../client/ask.ts';
import { openKept } from '../client/kept.ts';
import { useComeBack } from '../client/shown.ts';
import type { Written } from '../written.ts';
import { openSession, type StorySession, type StoryState, type Untold, unopened } from './story-session.ts';

const kept = openKept(
  'typed',
  (found): found is Untold => typeof found === 'object' && found !== null && 'texts' in found && 'bases' in found,
);

/**
 * One story as long as it is open in the page.
 * @param replace puts a text into an editor, without its being typed
 */
export function useStory(
  written: Written,
  replace: (language: Language, text: string) => void,
): StoryState & { readonly session: StorySession } {
  const [state, show] = useState<StoryState>(unopened);
  const [session] = useState(() =>
    openSession({
      written,
      ask,
      kept,
      show,
      replace,
      later(then, milliseconds) {
        const timer = setTimeout(then, milliseconds);
        return () => clearTimeout(timer);
      },
    }),
  );
  useEffect(() => {
    void session.open();
    return session.close;
  }, []);
  useComeBack(() => void session.refresh());
  return { ...state, session };
}
