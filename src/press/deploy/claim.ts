import { RefusalError } from '../refusal.ts';
import { type Lock, parseLock } from './notes.ts';
import type { Store } from './store.ts';

/** Who deploys, and what they can know of others at the same machine. */
export interface Worker {
  readonly by: string;
  readonly host: string;
  readonly pid: number;
  now(): Date;
  /** Whether a process of this machine is running. */
  isRunning(pid: number): boolean;
}

/** Nobody who is still at work is silent for so long, in milliseconds: the claim is renewed every minute. */
const longestSilence = 10 * 60_000;

const isOver = ({ host, pid, renewed }: Lock, worker: Worker): boolean =>
  (host === worker.host && !worker.isRunning(pid)) || worker.now().getTime() - Date.parse(renewed) > longestSilence;

function refuse(lock: Lock | null, store: Store): never {
  const [who, since] = [lock?.by ?? '?', lock?.since.slice(0, 16).replace('T', ' ') ?? '?'];
  throw new RefusalError({
    id: `${store.name} sedang diunggahi oleh ${who} sejak ${since} UTC. Tunggu sampai selesai. Bila itu sudah pasti berhenti, ulangi dengan --take-over.`,
    en: `${who} has been putting something up at ${store.name} since ${since} UTC. Wait until that has ended. If it is certain to have stopped, run this again with --take-over.`,
  });
}

/** The right to change a place, which one has at a time. */
export interface Claim {
  /** Throws RefusalError when somebody else has taken it over. */
  readonly hold: () => Promise<void>;
  /** Says that it is still in use. */
  readonly renew: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/**
 * Takes the right to change a place. Throws RefusalError while somebody else has it; of a program that was killed it is taken over at
 * once on its own machine, and after ten silent minutes on another.
 */
export async function claimStore(store: Store, worker: Worker, takeOver: boolean): Promise<Claim> {
  const since = worker.now().toISOString();
  const { by, host, pid } = worker;
  const write = (renewed: string) => JSON.stringify({ by, host, pid, since, renewed } satisfies Lock);
  if (!(await store.claim(write(since)))) {
    const lock = parseLock(await store.readNote('lock.json'));
    if (!takeOver && (lock === null || !isOver(lock, worker))) refuse(lock, store);
    await store.removeNote('lock.json');
    if (!(await store.claim(write(since)))) refuse(parseLock(await store.readNote('lock.json')), store);
  }
  const isOurs = async () => {
    const lock = parseLock(await store.readNote('lock.json'));
    return lock?.host === host && lock.pid === pid && lock.since === since;
  };
  return {
    async hold() {
      if (!(await isOurs())) refuse(parseLock(await store.readNote('lock.json')), store);
    },
    async renew() {
      if (await isOurs()) await store.writeNote('lock.json', write(worker.now().toISOString()));
    },
    async release() {
      if (await isOurs()) await store.removeNote('lock.json');
    },
  };
}
