import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, AskError } from '../client/ask.ts';
import type { ChartSpec } from '../../charts/draft-chart.ts';
import type { Refused } from '../answer.ts';
import type { Change } from './charts-requests.ts';
import { keptCharts, type SavedChart } from './kept-charts.ts';
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
  /** Changes the file here, from its newest state. */
  readonly edit: (how: (spec: ChartSpec) => ChartSpec) => void;
  /** Has the desk change the file, after all changes before it; null changes nothing. */
  readonly change: (wanted: (spec: ChartSpec) => Change | null) => void;
  readonly undo: () => void;
}

const most = 100;

/** Looks at the newest state until it has seen the last one: one look at a time, however fast somebody types. */
async function lookOn(id: string, newest: () => ChartSpec, show: (look: Look) => void): Promise<void> {
  for (;;) {
    const spec = newest();
    show(await ask('charts.look', { id, spec }));
    if (newest() === spec) return;
  }
}

/**
 * Asks the desk for a change of the newest state, and once more of what was typed in the meantime: no answer is ever put in the place of
 * something that it does not know.
 */
export async function changeNewest(
  newest: () => ChartSpec,
  changeOf: (spec: ChartSpec) => Promise<ChartSpec | null>,
  set: (next: ChartSpec) => void,
): Promise<void> {
  for (;;) {
    const spec = newest();
    const next = await changeOf(spec);
    if (next === null) return;
    if (newest() === spec) return set(next);
  }
}

/**
 * Keeps a chart while it is changed: every state can be undone, and what is not saved is kept in this browser until it is.
 * @param keptAs the name under which it is kept
 * @param saved the file as it was opened or last saved
 */
export function useChart(keptAs: string, start: ChartSpec, saved: SavedChart): ChartBeingMade {
  const states = useRef<readonly ChartSpec[]>([start]);
  const [, redraw] = useState(0);
  const [look, setLook] = useState<Look | null>(null);
  const [lastPicture, setLastPicture] = useState<Look['picture']>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const isLooking = useRef(false);
  const changes = useRef(Promise.resolve());
  const newest = useCallback(() => states.current.at(-1) ?? start, []);
  const become = useCallback((next: readonly ChartSpec[]) => {
    states.current = next;
    redraw((count) => count + 1);
  }, []);
  const set = useCallback((next: ChartSpec) => {
    if (next !== newest()) become([...states.current.slice(-most), next]);
  }, []);
  const spec = newest();
  const isChanged = JSON.stringify(spec) !== JSON.stringify(saved.spec);
  const refuse = (error: unknown) => {
    if (!(error instanceof AskError)) throw error;
    setRefused(error.said);
  };
  useEffect(() => {
    if (isChanged) keptCharts.keep(keptAs, { spec, before: saved.before });
    else keptCharts.forget(keptAs);
  }, [spec, keptAs, saved.before, isChanged]);
  useEffect(() => {
    if (isLooking.current) return;
    isLooking.current = true;
    void lookOn(keptAs, newest, (found) => {
      setLook(found);
      if (found.picture !== null) setLastPicture(found.picture);
    })
      .catch(refuse)
      .finally(() => {
        isLooking.current = false;
      });
  }, [spec, keptAs]);
  const change = useCallback((wanted: (spec: ChartSpec) => Change | null) => {
    const changeOf = async (own: ChartSpec) => {
      const asked = wanted(own);
      return asked === null ? null : ask('charts.change', { spec: own, change: asked });
    };
    changes.current = changes.current
      .then(() => changeNewest(newest, changeOf, set))
      .then(() => setRefused(null))
      .catch(refuse);
  }, []);
  return {
    spec,
    look,
    lastPicture,
    refused,
    isChanged,
    canUndo: states.current.length > 1,
    edit: useCallback((how) => set(how(newest())), []),
    change,
    undo: () => {
      if (states.current.length > 1) become(states.current.slice(0, -1));
    },
  };
}
