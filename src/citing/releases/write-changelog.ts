import { dataWords } from '../../i18n/data-words.ts';
import { formatDate } from '../../i18n/dates.ts';
import { releaseWords } from '../../i18n/release-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { describeRelease, type ChangeLine } from './describe-release.ts';
import type { Release } from './release.ts';

/** A change in one line: `Cakupan …: 50,50 persen → 51,00 persen (sumbernya)`. */
export function writeChangeLine({ what, from, to, besides }: ChangeLine, language: Language): string {
  const words = releaseWords[language];
  const figures =
    from === null ? `${words.added}, ${to}` : to === null ? `${from} (${words.withdrawn})` : from === to ? to : `${from} → ${to}`;
  const changed = besides.length === 0 ? '' : ` (${words.reworded}: ${besides.join(', ')})`;
  return `${what}: ${figures}${changed}`;
} // prettier-ignore

/** Every release with every change in it as Markdown, the newest first. */
export function writeChangelog(releases: readonly Release[], language: Language): string {
  const words = releaseWords[language];
  const entries = releases.map(({ file, hash }, index) => {
    const { summary, lines, tables } = describeRelease(releases, index, language);
    return [
      `## ${words.release} ${file.number}, ${formatDate(file.date, language)}`,
      '',
      `${file.note[language]} (${summary})`,
      '',
      `SHA-256: \`${hash}\``,
      '',
      ...(tables.length === 0 ? [] : [`${words.otherTables}: ${tables.join(', ')}.`, '']),
      ...lines.map((line) => `- \`${line.fact}\`: ${writeChangeLine(line, language)}`),
      '',
    ].join('\n');
  });
  return [`# ${dataWords[language].releases}`, '', ...entries.toReversed()].join('\n');
}
