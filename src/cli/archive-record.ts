import { ProblemsError } from '../facts/problem.ts';
import { shortLength } from '../citing/versions/version.ts';
import { versionFolder } from '../i18n/addresses.ts';
import type { Language } from '../i18n/locale.ts';
import type { Restyle } from '../library/archive/archive.ts';
import { planLedgers } from '../library/archive/ledgers.ts';
import { newestOf, type VersionsPlan } from '../library/archive/publish.ts';
import type { LibraryReading } from '../library/read-library.ts';
import { withBuiltSite } from './archive-build.ts';
import { declareForBuild } from './archive-restyle.ts';
import type { PlannedRelease } from './archive-release.ts';
import { writeArchive } from './archive-write.ts';
import { countAddresses, countFiles } from './describe-record.ts';
import { CommandError } from './command.ts';

const folderOf = (chart: string, hash: string) => versionFolder(chart, hash.slice(0, shortLength));

/** What is about to be published. */
interface Publication extends VersionsPlan {
  readonly release: PlannedRelease | null;
}

function tell({ published, release }: Publication, counts: { readonly addresses: number; readonly files: number }, language: Language): void {
  const lines = published.map(({ chart, hash, file }) => {
    const first = file.previous === null ? (language === 'id' ? 'versi pertama' : 'first version') : (language === 'id' ? 'versi baru' : 'new version');
    return `${chart}: ${first}, ${folderOf(chart, hash)}`;
  });
  if (release !== null) lines.push(release.path);
  const isNew = lines.length + counts.addresses + counts.files > 0;
  const [addresses, files] = [countAddresses(counts.addresses, language), countFiles(counts.files, language)];
  if (!isNew) lines.push(language === 'id' ? 'Tidak ada yang baru.' : 'Nothing to do.');
  else lines.push(
    ...(language === 'id'
      ? [`Dicatat: ${addresses} dan ${files}. Simpan bersama:`, '  git add content && git commit', 'Lalu bangun situs yang akan diterbitkan; yang tadi hanya untuk mencatat:', '  npm run build']
      : [`Recorded: ${addresses} and ${files}. Commit them together:`, '  git add content && git commit', 'Then build the site to publish; the one just built was only for the record:', '  npm run build']),
  );
  console.log(lines.join('\n'));
} // prettier-ignore

/**
 * Writes new versions, builds the site with them, and writes down its addresses and the hashes of its files. When anything fails on
 * the way, the archive is as it was.
 */
export async function recordSite(
  root: string,
  { library, ...reading }: LibraryReading,
  plan: Publication,
  restyle: Omit<Restyle, 'versions'> | null,
  language: Language,
): Promise<void> {
  const writes = new Map([
    ...plan.writes,
    ...(plan.release === null ? [] : [[plan.release.path, plan.release.text] as const]),
  ]);
  const undo = writeArchive(root, restyle === null ? writes : declareForBuild({ library, ...reading }, restyle));
  try {
    const newest = {
      ...newestOf(library),
      ...Object.fromEntries(plan.published.map(({ chart, hash }) => [chart, hash])),
    };
    const folders = new Map([
      ...[...library.versions].flatMap(([chart, all]) => all.map(({ hash }) => [folderOf(chart, hash), hash] as const)),
      ...plan.published.map(({ chart, hash }) => [folderOf(chart, hash), hash] as const),
    ]);
    const ledgers = await withBuiltSite(root, (site) => planLedgers(library.archive, site, restyle, folders, newest));
    if ('problems' in ledgers) throw new ProblemsError(ledgers.problems, language);
    if (restyle !== null && ledgers.files === 0 && Object.keys(restyle.drawings).length === 0) {
      throw new CommandError({
        id: 'Tidak ada gambar atau berkas yang berbeda, jadi tidak ada yang dinyatakan.',
        en: 'No picture or file has changed, so there is nothing to declare.',
      });
    }
    // The declaration that stood in for the build gives way to the one that names its versions.
    if (restyle !== null) undo();
    writeArchive(root, ledgers.writes);
    tell(plan, ledgers, language);
  } catch (error) {
    undo();
    throw error;
  }
}
