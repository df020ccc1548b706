/**
 * `npm run sources`: asks for every document of the record, tells which have moved or died, and where copies are kept. It writes only when
 * told to: data/links.json, from which pages print when a source last opened and link its copy.
 */
import { type Asked, fewAtATime, openAsking, toLink } from './ask-links.ts';
import { projectRoot, runCommand } from './command.ts';
import { today } from '../press/today.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { linkAnswers, type LinkAnswer } from '../facts/schema/link.ts';
import type { Source } from '../facts/schema/subject.ts';
import { ProblemsError } from '../facts/problem.ts';
import { suggest } from '../facts/suggest.ts';
import type { Language } from '../i18n/locale.ts';
import { openDisk } from '../library/disk.ts';
import { linksPath, readLinks } from '../library/read-links.ts';
import { readData } from '../library/read-data.ts';
import { readSite } from '../library/read-site.ts';
import { RefusalError } from '../press/refusal.ts';
import { writeFiles } from '../press/write-files.ts';

const wayback = 'https://archive.org/wayback/available?url={url}&timestamp={date}';

const counted: Readonly<Record<LinkAnswer, Bilingual>> = {
  opened: { id: 'terbuka', en: 'opened' },
  moved: { id: 'pindah', en: 'moved' },
  gone: { id: 'hilang', en: 'gone' },
  refused: { id: 'menolak program; buka sendiri', en: 'refused a program; open it yourself' },
  silent: { id: 'tidak menjawab', en: 'gave no answer' },
};

function chosen(sources: ReadonlyMap<string, Source>, ids: readonly string[]): readonly Source[] {
  if (ids.length === 0) return [...sources.values()];
  return ids.map((id) => {
    const source = sources.get(id);
    if (source) return source;
    const help = suggest(id, sources.keys());
    throw new RefusalError({
      id: `Tidak ada sumber "${id}" di data/sources.json. ${help.id}`,
      en: `There is no source "${id}" in data/sources.json. ${help.en}`,
    });
  });
}

function archiveOf(written: string | undefined): string | null {
  if (written === 'none') return null;
  const archive = written ?? wayback;
  if (/^https?:\/\//.test(archive) && archive.includes('{url}')) return archive;
  throw new RefusalError({
    id: `Tertulis --archive ${archive}. Tulis alamat yang memuat {url}, seperti ${wayback}, atau none.`,
    en: `This says --archive ${archive}. Write an address with {url} in it, such as ${wayback}, or none.`,
  });
}

await runCommand('sources', async ({ words: ids, text, has }, language) => {
  const root = text('root') ?? projectRoot;
  const disk = openDisk(root);
  const data = readData(disk);
  const known = readLinks(disk, data);
  const problems = [...data.problems, ...known.problems];
  if (problems.length > 0) throw new ProblemsError(problems, language);
  const archive = archiveOf(text('archive'));
  const sources = chosen(data.catalogue.sources, ids);
  const { ask, findCopy } = openAsking(
    {
      fetch: (address, options) => fetch(address, options),
      now: () => performance.now(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    },
    `Terlindungi/1.0 (+${readSite(disk).site.address})`,
  );
  const answers = await fewAtATime(sources, 2, async (source) => {
    const answer = await ask(source.url);
    const copy = archive === null ? null : await findCopy(archive, source.url, source.accessed);
    if (!has('json')) console.log(tell(source, answer, copy, language));
    return { source, answer, copy };
  });
  if (answers.every(({ answer }) => answer.unreached)) {
    throw new RefusalError({
      id: 'Tidak satu pun alamat tercapai. Mungkin komputer ini tidak tersambung ke internet; tidak ada yang ditulis.',
      en: 'Not one address was reached. This computer may not be online; nothing was written.',
    });
  }
  if (has('json')) {
    console.log(
      JSON.stringify(
        answers.map(({ source, answer, copy }) => ({ id: source.id, url: source.url, ...answer, copy })),
        null,
        2,
      ),
    );
  } else {
    const counts = Map.groupBy(answers, ({ answer }) => answer.answer);
    const parts = linkAnswers.flatMap((answer) => {
      const many = counts.get(answer)?.length ?? 0;
      return many === 0 ? [] : [`${many} ${counted[answer][language]}`];
    });
    console.log(`\n${parts.join(', ')}.`);
  }
  if (!has('write')) return;
  const day = today();
  const links = new Map(known.links);
  for (const { source, answer, copy } of answers)
    links.set(source.id, toLink(source.id, answer, copy, links.get(source.id), day));
  const inOrder = [...data.catalogue.sources.keys()].flatMap((id) => links.get(id) ?? []);
  const file = `${JSON.stringify({ $schema: './schemas/links.schema.json', links: inOrder }, null, 2)}\n`;
  writeFiles(root, new Map([[linksPath, file]]));
  console.log(language === 'id' ? `Ditulis: ${linksPath}.` : `Written: ${linksPath}.`);
});

/** What an editor has to know of one address: nothing of those that open and stand where they stood. */
function tell({ id, url }: Source, { answer, because }: Asked, copy: string | null, language: Language): string {
  const kept = copy === null ? '' : language === 'id' ? `\n    salinan: ${copy}` : `\n    copy: ${copy}`;
  return answer === 'opened' ? `✓ ${id}` : `✗ ${id}: ${because[language]}\n    ${url}${kept}`;
}
