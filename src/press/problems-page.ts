import { codeFrame } from '../facts/code-frame.ts';
import { leftUntold, toldByFile, type Problem } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe between tags and in attributes in double quotes. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const words = {
  id: { heading: 'Ada yang perlu diperbaiki', again: 'Simpan perbaikannya; halaman ini kembali dengan sendirinya.' },
  en: { heading: 'Something needs mending', again: 'Save the correction; this page comes back by itself.' },
} as const;

/** That signed stories no longer are what was signed, in a line for the terminal. */
export const movedHeading = (count: number, language: Language): string =>
  language === 'id'
    ? `${count} tempat dalam cerita yang disahkan kini lain. Sebelum situs dibangun, lihat: npm run check`
    : `${count} ${count === 1 ? 'place' : 'places'} in signed stories no longer ${count === 1 ? 'is' : 'are'} what was signed. Before the site is built, see: npm run check`;

/** What the overlay says above the problems. */
export const problemsHeading = (language: Language): string => words[language].heading;

/** Problems as HTML: each with its place, what to do and the lines around it. */
export function problemsMarkup(
  problems: readonly Problem[],
  language: Language,
  textOf: (file: string) => string | null,
): string {
  const one = ({ file, line, column, message }: Problem) => {
    const text = textOf(file);
    const frame = text === null || text === '' ? '' : `<pre>${escapeHtml(codeFrame(text, { line, column }))}</pre>`;
    return `<section><h2>${escapeHtml(`${file}:${line}:${column}`)}</h2><p>${escapeHtml(message[language])}</p>${frame}</section>`;
  };
  // The overlay shows this in Astro's own frame, whose stack trace says nothing to an editor.
  const style =
    '<style>#stack,#houston,#houston-overlay{display:none}h2{font-size:1rem;margin:1.5em 0 .25em}p{margin:.25em 0;white-space:pre-wrap}pre{overflow:auto}</style>';
  const sections = toldByFile(problems).map(
    ({ file, told, left }) =>
      told.map(one).join('') + (left === 0 ? '' : `<p>${escapeHtml(`${file}: ${leftUntold(left)[language]}`)}</p>`),
  );
  return `${style}${sections.join('')}<p>${words[language].again}</p>`;
}

/** A page to show instead of one that cannot be built. It listens to the development server, which reloads it when all is well. */
export const problemsPage = (markup: string, language: Language): string => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words[language].heading}</title>
<script type="module" src="/@vite/client"></script>
<style>body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui;color-scheme:light dark}h2{font-size:1rem}pre{overflow:auto}</style>
<h1>${words[language].heading}</h1>
${markup}
</html>
`;
