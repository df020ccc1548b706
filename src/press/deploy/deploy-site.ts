import { RefusalError } from '../refusal.ts';
import { claimStore, type Worker } from './claim.ts';
import { parseNext, parseNow } from './notes.ts';
import { describeNext, describeNow, doubtful, type Plan, planRelease, type Told } from './plan-release.ts';
import type { SiteFile, Store } from './store.ts';

export interface Settings {
  /** What the release is called in the notes. */
  readonly release: string;
  /** The place may hold files that nobody here put there. */
  readonly adopt: boolean;
  /** Whoever says to be at work there is known to have stopped. */
  readonly takeOver: boolean;
}

/** What is done at the moment, for whoever waits. */
export type Progress = (what: 'prepare' | 'put' | 'remove', done: number, of: number) => void;

async function readTold(store: Store): Promise<Told> {
  return { now: parseNow(await store.readNote('now.json')), next: parseNext(await store.readNote('next.json')) };
}

/** Looks at a place and plans; changes nothing. Throws RefusalError when it is somebody else's. */
export async function lookAtStore(
  files: readonly SiteFile[],
  store: Store,
  adopt: boolean,
): Promise<{ readonly told: Told; readonly plan: Plan }> {
  const told = await readTold(store);
  const strangers = told.now === null && told.next === null && !adopt ? await store.look() : [];
  if (strangers.length > 0) {
    const some = strangers.slice(0, 3).join(', ');
    throw new RefusalError({
      id: `Di ${store.name} sudah ada berkas yang bukan dari sini: ${some}. Bila tempatnya benar, ulangi dengan --adopt: yang senama diganti, yang lain dibiarkan.`,
      en: `At ${store.name} there are files already that did not come from here: ${some}. If it is the right place, run this again with --adopt: those of the same name are replaced, all others stay.`,
    });
  }
  return { told, plan: planRelease(files, told, await store.sumsOf(doubtful(told))) };
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

async function bringUp(
  files: readonly SiteFile[],
  store: Store,
  { release, adopt }: Settings,
  hold: () => Promise<void>,
  tell: Progress,
): Promise<Plan> {
  const { told, plan } = await lookAtStore(files, store, adopt);
  if (plan.isSame) {
    await store.tidy();
    return plan;
  }
  const puts = plan.steps.flat();
  try {
    await store.prepare(puts, (done) => tell('prepare', done, puts.length));
    await hold();
    await store.writeNote('next.json', JSON.stringify(describeNext(release, files, told, plan)));
  } catch (error) {
    // The room that is left belongs to others.
    if (isFull(error)) await store.tidy();
    throw error;
  }
  let before = 0;
  for (const step of plan.steps) {
    await hold();
    await store.put(step, (done) => tell('put', before + done, puts.length));
    before += step.length;
  }
  await hold();
  await store.writeNote('now.json', JSON.stringify(describeNow(release, files, plan)));
  await store.remove(plan.gone);
  tell('remove', plan.gone.length, plan.gone.length);
  await store.removeNote('next.json');
  await store.tidy();
  return plan;
}

/**
 * Puts a release up. Whenever this is cut off, every page that stands there has all that it asks for, and the next run, of this release
 * or another, finishes. Throws RefusalError, having changed nothing, while somebody else is at it.
 * @param everyMinute runs something once a minute until what it gives is called
 */
export async function deploySite(
  files: readonly SiteFile[],
  store: Store,
  settings: Settings,
  worker: Worker,
  tell: Progress,
  everyMinute: (work: () => void) => () => void,
): Promise<Plan> {
  const claim = await claimStore(store, worker, settings.takeOver);
  const stop = everyMinute(() => void claim.renew().catch(() => undefined));
  try {
    return await bringUp(files, store, settings, claim.hold, tell);
  } finally {
    stop();
    // What went wrong is worth telling, not that the claim could not be given back: it ends with this process.
    await claim.release().catch(() => undefined);
  }
}
