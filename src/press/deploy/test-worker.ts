import type { Worker } from './claim.ts';
import { deploySite } from './deploy-site.ts';
import type { Plan } from './plan-release.ts';
import { readBuild } from './read-build.ts';
import { listSiteFiles } from './site-files.ts';
import type { SiteFile, Store } from './store.ts';

/** Somebody at a machine on which nothing else runs, so that whatever a claim says there is over. */
export const lonely: Worker = {
  by: 'sinta@redaksi',
  host: 'redaksi',
  pid: 1,
  now: () => new Date('2026-12-01T02:00:00Z'),
  isRunning: () => false,
};

export const filesFor = (folder: string, { keepsHeaders }: Pick<Store, 'keepsHeaders'>, packed = false) =>
  listSiteFiles(readBuild(folder), { keepsHeaders, packed });

/** Puts files up as the command does, without a clock and saying nothing. */
export const deployHere = (files: readonly SiteFile[], store: Store, release: string, worker = lonely): Promise<Plan> =>
  deploySite(
    files,
    store,
    { release, adopt: false, takeOver: false },
    worker,
    () => undefined,
    () => () => undefined,
  );
