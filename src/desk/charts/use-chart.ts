import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, AskError } from '../client/ask.ts';
import type { ChartSpec } from '../../charts/draft-chart.ts';
import type { Refused } from '../answer.ts';
import type { Change } from './charts-requests.ts';
import type { Look } from './look-at-chart.ts';

/** A chart that is being made: its file as it would be saved, what it looks like, and the ways to change it. */
export interface ChartBeingMade {
  readonly spec: ChartSpec;
  /** Null until the desk has looked for the first time. */
  readonly look: Look | null;
  /** The last look with a picture, to be shown while the newest has none. */
  readonly lastPicture: Look['picture'];
  readonly refused: Refused | null;
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  readonly set: (spec: ChartSpec) => void;
  readonly change: (change: Change) => void;
  readonly undo: () => void;
}

const most = 100;
const key = (id: string) => `desk-chart:${id}`;

/** What was being made of a chart when the page was last closed; null where nothing was left unsaved. */
export function keptSpec(id: string): { readonly spec: ChartSpec; readonly before: string | null } | null {
  const kept = localStorage.getItem(key(id));
  return kept === null ? null : (JSON.parse(kept) as { spec: ChartSpec; before: string | null });
}

export const forgetSpec = (id: string): void => localStorage.removeItem(key(id));

/** Looks at the newest state until it has seen the last one: one look at a time, however fast somebody types. */
async function lookOn(id: string, newest: { readonly current: ChartSpec }, show: (look: Look) => void): Promise<void> {
  for (;;) {
    const spec = newest.current;
    show(await ask('charts.look', { id, spec }));
    if (newest.current === spec) return;
  }
}

/**
 * Keeps a chart while it is changed: every state can be undone, and what is not saved is kept in this browser until it is.
 * @param keptAs the name under which it is kept
 * @param saved the file as it was opened or last saved
 */
export function useChart(
  keptAs: string,
  start: ChartSpec,
  saved: { readonly spec: ChartSpec | null; readonly before: string | null },
): ChartBeingMade {
  const [states, setStates] = useState<readonly ChartSpec[]>([start]);
  const [look, setLook] = useState<Look | null>(null);
  const [lastPicture, setLastPicture] = useState<Look['picture']>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const spec = states.at(-1) ?? start;
  const newest = useRef(spec);
  const isLooking = useRef(false);
  const isChanged = JSON.stringify(spec) !== JSON.stringify(saved.spec);
  const set = useCallback((next: ChartSpec) => setStates((known) => [...known.slice(-most), next]), []);
  useEffect(() => {
    if (isChanged) localStorage.setItem(key(keptAs), JSON.stringify({ spec, before: saved.before }));
    else forgetSpec(keptAs);
  }, [spec, keptAs, saved.before, isChanged]);
  useEffect(() => {
    newest.current = spec;
    if (isLooking.current) return;
    isLooking.current = true;
    void lookOn(keptAs, newest, (found) => {
      setLook(found);
      if (found.picture !== null) setLastPicture(found.picture);
    })
      .catch((error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        setRefused(error.said);
      })
      .finally(() => {
        isLooking.current = false;
      });
  }, [spec, keptAs]);
  const change = useCallback(
    (wanted: Change) => {
      ask('charts.change', { spec, change: wanted }).then(
        (next) => {
          setRefused(null);
          set(next);
        },
        (error: unknown) => {
          if (!(error instanceof AskError)) throw error;
          setRefused(error.said);
        },
      );
    },
    [spec, set],
  );
  return {
    spec,
    look,
    lastPicture,
    refused,
    isChanged,
    canUndo: states.length > 1,
    set,
    change,
    undo: () => setStates((known) => (known.length > 1 ? known.slice(0, -1) : known)),
  };
}
