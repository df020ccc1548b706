import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Answer, ask, AskError, type Given } from './ask.ts';
import type { Refused } from '../answer.ts';
import type { RequestName } from '../requests.ts';

/** What was asked of the desk, as far as it has answered. */
export type Asked<Found> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly answer: Found }
  | { readonly state: 'refused'; readonly said: Refused };

/** Asks when the panel opens and whenever what is given changes; `again` asks once more, for after something was written. */
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
  return [asked, useCallback(() => setRound((count) => count + 1), [])];
}
