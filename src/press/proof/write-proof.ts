import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../facts/problem.ts';
import type { Language } from '../../i18n/locale.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { LibraryReading } from '../../library/read-library.ts';
import type { Story } from '../../library/read-stories.ts';
import type { Notes } from '../../prose/notes.ts';
import type { Disk } from '../../library/disk.ts';
import { readBrowserScript } from '../browser-script.ts';
import { escapeHtml } from '../problems-page.ts';
import { smallPhotos } from '../photos/small-photo.ts';
import { proofStyle, proofWords } from './proof-look.ts';
import { proofRows } from './proof-rows.ts';

/** What a sheet carries with it, so that it opens on a telephone without a network: typefaces and the style of the drawings. */
export interface ProofLook {
  /** `@font-face` rules with the typefaces in them. */
  readonly faces: string;
  /** The site's colours and what its drawings look like. */
  readonly styles: string;
  /** What gathers the remarks. */
  readonly script: string;
}

const faces = [
  ['Source Serif 4', 'source-serif-4', '400 700'],
  ['Source Serif 4 Display', 'source-serif-4-display', '700'],
  ['Plus Jakarta Sans', 'plus-jakarta-sans', '400 700'],
] as const;

/** Reads what sheets carry with them. */
export async function readProofLook(root: string): Promise<ProofLook> {
  const sheet = (name: string) =>
    readFileSync(join(root, `src/theme/styles/${name}.css`), 'utf8').replaceAll(/^@import[^;]*;/gm, '');
  const face = ([name, file, weight]: (typeof faces)[number]) => {
    const bytes = readFileSync(join(root, `src/theme/fonts/${file}.woff2`)).toString('base64');
    return `@font-face{font-family:'${name}';font-weight:${weight};src:url(data:font/woff2;base64,${bytes}) format('woff2')}`;
  };
  return {
    faces: faces.map(face).join('\n'),
    styles: sheet('tokens') + sheet('drawing'),
    script: await readBrowserScript('proof-remarks'),
  };
}

export interface ProofSheet {
  /** Where its photos are. */
  readonly disk: Disk;
  readonly slug: string;
  /** As it stands, or as it is typed; null where one of its languages cannot be read. */
  readonly story: Story | null;
  readonly library: LibraryReading['library'];
  readonly problems: readonly Problem[];
  readonly notes: Notes;
  /** The language of the words around the story. */
  readonly language: Language;
  /** When it is made, in the editor's words. */
  readonly when: string;
}

const listProblems = (problems: readonly Problem[], language: Language): string =>
  problems
    .map(
      ({ file, line, message }) =>
        `<li><b>${escapeHtml(`${file.split('/').at(-1) ?? file}:${line}`)}</b> ${escapeHtml(message[language])}</li>`,
    )
    .join('');

/** What those who made it have told each other and nobody has settled. */
function listNotes({ notes }: Notes, language: Language): string {
  const open = notes.filter(({ done }) => done === null);
  if (open.length === 0) return '';
  const one = ({ by, at, text, about }: (typeof open)[number]) =>
    `<li><b>${escapeHtml(by)}</b>, ${formatDate(at.slice(0, 10), language)}${about === null ? '' : `, “${escapeHtml(about)}…”`}: ${escapeHtml(text)}</li>`;
  return `<section class="told"><h2>${proofWords[language].notes}</h2><ul>${open.map(one).join('')}</ul></section>`;
}

/**
 * One HTML file for a second pair of eyes, with nothing beside it that it needs: the story in both languages with its charts, the evidence of
 * each number below the sentence that prints it, what is still wrong, and room for remarks. It is made from a draft as it stands, with or
 * without a built site; null where the story cannot be read in both languages.
 */
export async function writeProof(sheet: ProofSheet, look: ProofLook): Promise<string | null> {
  const { slug, story, library, problems, notes, language, when } = sheet;
  if (story === null) return null;
  const words = proofWords[language];
  const { catalogue, charts } = library.editions.get(slug) ?? library;
  const pictures = await smallPhotos(sheet.disk, story.photos.values(), 640);
  const rows = proofRows({ story, catalogue, charts, pictures, language });
  const title = escapeHtml(story[language].frontMatter.title);
  const left =
    problems.length === 0
      ? `<p class="sound">${words.noProblems}</p>`
      : `<section class="left"><h2>${words.problems} (${problems.length})</h2><ol>${listProblems(problems, language)}</ol></section>`;
  return `<!doctype html>
<html lang="${language}" data-proof="${slug}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:">
<title>${words.sheet}: ${title}</title>
<style>${look.faces}${look.styles}${proofStyle}</style>
<header><p>${words.sheet} · ${slug} · ${escapeHtml(when)}</p><h1>${title}</h1><p>${words.lead}</p>${left}</header>
${listNotes(notes, language)}
<main>
${rows}
</main>
<section class="all"><h2>${words.remarks}</h2><p>${words.remarksLead}</p><textarea data-remark="${words.whole}" aria-label="${words.whole}" rows="5"></textarea><p><button type="button" id="gather">${words.gather}</button></p><textarea id="gathered" aria-label="${words.gathered}" rows="8" hidden></textarea></section>
<footer><div>${words.checkedBy}</div><div>${words.date}</div></footer>
<script type="module">${look.script}</script>
</html>
`;
}
