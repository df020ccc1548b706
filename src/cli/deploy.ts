/**
 * `npm run deploy -- <target>`: puts the site in dist/ up where it is published, in an order in which every page always has what it asks
 * for. Cut off at any moment, it goes on where it was when it is run again.
 */
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { projectRoot, runCommand } from './command.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { openDisk } from '../library/disk.ts';
import type { Worker } from '../press/deploy/claim.ts';
import { deploySite, lookAtStore, type Progress } from '../press/deploy/deploy-site.ts';
import { describePlan } from '../press/deploy/describe-plan.ts';
import { openFolderStore } from '../press/deploy/folder-store.ts';
import { type Build, readBuild } from '../press/deploy/read-build.ts';
import { openRsyncStore } from '../press/deploy/rsync-store.ts';
import { openS3Store } from '../press/deploy/s3-store.ts';
import { listSiteFiles } from '../press/deploy/site-files.ts';
import type { Store } from '../press/deploy/store.ts';
import { findTarget, folderOf, type Target } from '../press/deploy/targets.ts';
import { isRunning } from '../press/is-running.ts';
import { RefusalError } from '../press/refusal.ts';
import { today } from '../press/today.ts';

async function openStore(target: Target): Promise<Store> {
  switch (target.kind) {
    case 'folder':
      return openFolderStore(folderOf(target.folder, projectRoot));
    case 'rsync':
      return openRsyncStore(target, process.env['RSYNC_RSH'] ?? 'ssh');
    case 's3':
      return openS3Store({ ...target, prefix: (target.prefix ?? '').replace(/^\/+|\/+$/g, '') });
  }
}

/** Nobody is to find out from readers that the address was never filled in. */
const placeholder = ({ address }: Build): Bilingual => ({
  id: `Situs ini dibangun untuk ${address}, alamat contoh: kutipan dan gambarnya akan menyebut alamat yang tidak ada. Tulis alamat sungguhan di content/site.json dan bangun lagi, atau pasang sebagai gladi dengan --rehearsal.`,
  en: `This site was built for ${address}, a placeholder: its citations and pictures would name an address that does not exist. Write the real one in content/site.json and build again, or put it up as a rehearsal with --rehearsal.`,
});

const self: Worker = {
  by: `${userInfo().username}@${hostname()}`,
  host: hostname(),
  pid: process.pid,
  now: () => new Date(),
  isRunning,
};

function everyMinute(work: () => void): () => void {
  const timer = setInterval(work, 60_000);
  return () => clearInterval(timer);
}

/** Says how far it is on one line of a terminal; nothing where nobody watches. */
function tellProgress(language: Language): Progress {
  const doing = {
    id: { prepare: 'Menyiapkan', put: 'Memasang', remove: 'Menghapus' },
    en: { prepare: 'Bringing', put: 'Putting up', remove: 'Removing' },
  }[language];
  return (what, done, of) => {
    if (!process.stdout.isTTY || of === 0) return;
    const line = `${doing[what]} ${formatNumber(done, 0, language)}/${formatNumber(of, 0, language)}`;
    process.stdout.write(`\r${line}${done === of ? '\n' : ''}`);
  };
}

await runCommand('deploy', async ({ words, has }, language) => {
  const target = findTarget(openDisk(projectRoot), words[0], language);
  const build = readBuild(join(projectRoot, 'dist'));
  const isUnmeant = build.isRehearsal && !has('rehearsal');
  if (isUnmeant && !has('dry-run')) throw new RefusalError(placeholder(build));
  const store = await openStore(target);
  const isPacked = target.kind !== 's3' && (target.packed === true || has('packed'));
  const files = listSiteFiles(build, { keepsHeaders: store.keepsHeaders, packed: isPacked });
  const looked = await lookAtStore(files, store, has('adopt'));
  console.log(describePlan(looked.told, looked.plan, has('all'), language));
  if (isUnmeant) console.log(placeholder(build)[language]);
  if (has('dry-run')) return;
  const release = `${today()}-${looked.plan.sum.slice(0, 8)}`;
  const settings = { release, adopt: has('adopt'), takeOver: has('take-over') };
  const { isSame } = await deploySite(files, store, settings, self, tellProgress(language), everyMinute);
  if (isSame) return;
  console.log(
    language === 'id'
      ? `Terbitan ${release} terpasang di ${store.name}.`
      : `Release ${release} is up at ${store.name}.`,
  );
});
