/**
 * `npm run proof -- <story>`: writes one sheet for a second pair of eyes, with nothing beside it that it needs: each sentence with
 * its numbers, their sources and its claims, both languages side by side, and the story as it looks on a phone.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProblemsError } from '../facts/problem.ts';
import { suggest } from '../facts/suggest.ts';
import { address } from '../i18n/addresses.ts';
import { languages, type Language } from '../i18n/locale.ts';
import { openDisk } from '../library/disk.ts';
import { readRecord } from '../library/read-library.ts';
import { escapeHtml } from '../press/problems-page.ts';
import { proofStyle, proofWords } from '../press/proof/proof-look.ts';
import { proofRows } from '../press/proof/proof-rows.ts';
import { runCommand } from './command.ts';
import { RefusalError } from '../press/refusal.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const inline = (path: string) => `data:font/woff2;base64,${readFileSync(path).toString('base64')}`;

const fonts = [
  ['Source Serif 4', 'source-serif-4', '400 700'],
  ['Source Serif 4 Display', 'source-serif-4-display', '700'],
  ['Plus Jakarta Sans', 'plus-jakarta-sans', '400 700'],
] as const;

const fontFaces = () =>
  fonts
    .map(
      ([name, file, weight]) =>
        `@font-face{font-family:'${name}';font-weight:${weight};src:url(${inline(join(root, `src/theme/fonts/${file}.woff2`))}) format('woff2')}`,
    )
    .join('\n');

/** A built page that needs nothing beside it: typefaces written in, and the policy that would forbid them taken out. */
function builtPage(path: string): string | null {
  try {
    return (
      readFileSync(path, 'utf8')
        .replaceAll(/<meta http-equiv="content-security-policy"[^>]*>/gi, '')
        // On paper too it is to look as it does on a phone, and its evidence is on the sheet already.
        .replaceAll(/@media print\b/g, '@media not all')
        .replace('</head>', '<style>article.card{display:none!important}</style></head>')
        .replaceAll(/<link\b[^>]*rel="?preload"?[^>]*>/gi, '')
        .replaceAll(
          /url\(["']?(\/[^)"']+\.woff2)["']?\)/g,
          (_, file: string) => `url(${inline(join(root, 'dist', file))})`,
        )
    );
  } catch {
    return null;
  }
}

function phone(slug: string, own: Language, language: Language): string {
  const words = proofWords[language];
  const path = join(root, 'dist', address({ page: 'story', id: slug }, own), 'index.html');
  const page = builtPage(path);
  if (page === null) return `<p class="missing">${own}: ${words.unbuilt}</p>`;
  const isStale = statSync(path).mtimeMs < statSync(join(root, `content/stories/${slug}/${own}.mdx`)).mtimeMs;
  return `<figure lang="${own}"><figcaption>${own}${isStale ? `: <span class="missing">${words.stale}</span>` : ''}</figcaption><iframe title="${words.phone}, ${own}" srcdoc="${escapeHtml(page)}"></iframe></figure>`;
}

/** Only in the sheet's own frames, which are its own text: as tall as what they hold, so that all of it is printed. */
const script = `for(const frame of document.querySelectorAll('iframe')){const fit=()=>{frame.style.height=frame.contentDocument.documentElement.scrollHeight+'px'};frame.addEventListener('load',()=>{fit();setTimeout(fit,500)});if(frame.contentDocument?.readyState==='complete')fit()}`;

function writeSheet(slug: string, language: Language): string {
  const { library, problems, drafts } = readRecord(openDisk(root), undefined, 'with drafts');
  const wrong = [...problems, ...(drafts.get(slug)?.problems ?? [])];
  if (wrong.length > 0) throw new ProblemsError(wrong, language);
  const { catalogue, charts, stories } = library;
  const story = stories.get(slug);
  if (story === undefined) {
    const help = suggest(slug, stories.keys());
    throw new RefusalError({
      id: `Cerita "${slug}" tidak ada di content/stories/. ${help.id}`,
      en: `There is no story "${slug}" in content/stories/. ${help.en}`,
    });
  }
  const words = proofWords[language];
  const title = escapeHtml(story[language].frontMatter.title);
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.sheet}: ${title}</title>
<style>${fontFaces()}${proofStyle}</style>
<header><p>${words.sheet} · content/stories/${slug}/ · ${new Date().toLocaleString(language === 'id' ? 'id-ID' : 'en-GB')}</p><h1>${title}</h1><p>${words.lead}</p></header>
<main>
${proofRows({ story, catalogue, charts, language })}
<h2>${words.phone}</h2>
<section class="phone">${languages.map((own) => phone(slug, own, language)).join('')}</section>
</main>
<footer><div>${words.checkedBy}</div><div>${words.date}</div><div class="question">${words.question}</div></footer>
<script>${script}</script>
</html>
`;
}

await runCommand('proof', ({ words: [given] }, language) => {
  if (given === undefined) {
    throw new RefusalError({
      id: 'Tulis nama folder ceritanya: npm run proof -- slug-cerita',
      en: 'Write the name of the story’s folder: npm run proof -- slug-of-the-story',
    });
  }
  const slug = given.replace(/^.*content\/stories\//, '').split('/')[0] ?? given;
  const html = writeSheet(slug, language);
  const folder = join(root, '.cache/proof');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${slug}.html`);
  writeFileSync(`${path}.new`, html);
  renameSync(`${path}.new`, path);
  console.log(
    language === 'id'
      ? `Ditulis: ${path}\nBuka dengan peramban, atau cetak di A4.`
      : `Written: ${path}\nOpen it in a browser, or print it on A4.`,
  );
});
