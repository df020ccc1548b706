/**
 * Prints, as JSON, the SHA-256 of everything that the versions in some folders print and offer, and of what publishing the charts and stories of
 * the first folder would write today. Run in copies of the project in which the code has been changed.
 */
import { composeSaid, composeVersion } from '../../src/citing/versions/compose-version.ts';
import {
  listEditionFiles,
  openEditionCitations,
  openEditionPage,
  openEditionRecords,
} from '../../src/citing/versions/open-edition.ts';
import {
  listVersionFiles,
  openChange,
  openCitations,
  openRecords,
  openDrawing,
  openEmbed,
  openFigure,
  openPage,
  shareCard,
} from '../../src/citing/versions/open-version.ts';
import { sha256 } from '../../src/facts/fingerprint.ts';
import { publishableStories } from '../../src/library/archive/publishable-stories.ts';
import { readArchive } from '../../src/library/archive/read-archive.ts';
import { openDisk } from '../../src/library/disk.ts';
import { readRecord } from '../../src/library/read-library.ts';
import { looksOfToday } from '../../src/press/looks-of-today.ts';
import { versionFileBytes } from '../../src/press/version-file-bytes.ts';

const languages = ['id', 'en'] as const;
const hashes: Record<string, string> = {};
const note = (what: string, content: unknown) => {
  hashes[what] = sha256(content instanceof Uint8Array ? content : (JSON.stringify(content) ?? ''));
};

for (const folder of process.argv.slice(2)) {
  const { versions, storyVersions, archive } = readArchive(openDisk(folder));
  for (const edition of [...storyVersions.values()].flat()) {
    const name = `${edition.file.story} ${edition.short}`;
    note(`${name}: edition.json`, edition.text);
    note(`${name}: files`, listEditionFiles(edition));
    for (const language of languages) {
      note(`${name}: edition (${language})`, openEditionPage(edition, language));
      note(`${name}: citations (${language})`, openEditionCitations(edition, language));
      note(`${name}: records (${language})`, openEditionRecords(edition, language));
    }
  }
  for (const version of [...versions.values()].flat()) {
    const name = `${version.file.chart} ${version.short}`;
    for (const file of listVersionFiles(version))
      note(`${name}: ${file.name}`, await versionFileBytes(version, file, archive.typefaces));
    for (const language of languages) {
      note(`${name}: page (${language})`, openPage(version, language));
      note(`${name}: change (${language})`, openChange(version, language));
      note(`${name}: citations (${language})`, openCitations(version, language));
      note(`${name}: records (${language})`, openRecords(version, language));
      note(`${name}: figure (${language})`, openFigure(version, language));
      note(`${name}: drawing (${language})`, openDrawing(version, language, 'isi'));
      note(`${name}: share card (${language})`, shareCard(version, language));
    }
    for (const embed of version.file.embeds) {
      const { language, frozen } = embed;
      note(`${name}: embed ${JSON.stringify({ language, frozen })}`, openEmbed(version, embed));
    }
    note(`${name}: the rest`, [version.file.style, version.file.words, version.file.facts]);
  }
}

/** What publishing would write today, or why it cannot. */
function writeToday(root: string): string {
  const { library, specs, problems } = readRecord(openDisk(root));
  const broken = problems.map(({ message }) => message.en);
  if (broken.length > 0) return `problems: ${broken.join('\n')}`;
  const { looks } = looksOfToday();
  const written = Array.from(library.charts, ([id, chart]) => {
    const said = composeSaid(chart, specs.get(id) ?? {}, library.catalogue);
    const newest = library.versions.get(id)?.at(-1);
    const shown = said.facts.map((fact) => ({ ...fact, printed: { id: '1', en: '1' } }));
    const before = newest && { ...newest, file: { ...newest.file, facts: shown.slice(1) } };
    const why = { reason: 'wording', note: { id: '', en: '' }, stories: [] } as const;
    const after = before ? { ...why, stories: [], version: before } : null;
    return composeVersion(said, chart, library, { published: '2026-01-01', after }, looks);
  });
  const editions = publishableStories({ ...library, storyVersions: new Map() }).map(({ compose }) =>
    compose({ day: '2026-01-01', decision: null, looks, charts: new Map() }),
  );
  return sha256(JSON.stringify([written, editions]));
}

const today = ((root: string) => {
  try {
    return writeToday(root);
  } catch (error) {
    return `error: ${String(error)}`;
  }
})(process.argv[2] ?? '.');

console.log(JSON.stringify({ hashes, today }));
