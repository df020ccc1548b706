import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Answer, ask, AskError, type Given } from './ask.ts';
import type { Refused } from '../answer.ts';
import type { RequestName } from '../requests.ts';
import { useComeBack } from './shown.ts';

/** What was asked of the desk, as far as it has answered. */
export type Asked<Found> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly answer: Found }
  | { readonly state: 'refused'; readonly said: Refused };

/**
 * Asks when the panel opens, when it is come back to and whenever what is given changes; `again` asks once more, for after something was
 * written. What was answered last is shown meanwhile.
 */
export function useAsked<Name extends RequestName>(
  name: Name,
  given: Given<Name>,
): readonly [Asked<Answer<Name>>, again: () => void] {
  const [asked, setAsked] = useState<Asked<Answer<Name>>>({ state: 'waiting' });
  const [round, setRound] = useState(0);
  const key = JSON.stringify(given);
  useEffect(() => {
    // An answer that comes after the next question was asked is an answer to nobody.
    let isLatest = true;
    ask(name, JSON.parse(key) as Given<Name>).then(
      (answer) => {
        if (isLatest) setAsked({ state: 'answered', answer });
      },
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        if (isLatest) setAsked({ state: 'refused', said: error.said });
      },
    );
    return () => {
      isLatest = false;
    };
  }, [name, key, round]);
  const again = useCallback(() => setRound((count) => count + 1), []);
  useComeBack(again);
  return [asked, again];
}
