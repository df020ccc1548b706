import { dataWords } from '../../i18n/data-words.ts';
import { packageWords } from '../../i18n/package-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { guardNote } from '../csv/dictionary.ts';
import { licence } from '../licence.ts';

export interface Readme {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly address: string;
  /** In words of the language; null for what is not published yet. */
  readonly asOf: string | null;
  readonly fingerprint: string | null;
  /** Name of each file and what it is. */
  readonly contents: readonly (readonly [name: string, what: string])[];
  /** Ways to cite it, ready to paste; none for what is not published yet. */
  readonly citations: readonly { readonly name: string; readonly text: string }[];
}

/** The README of a package as Markdown that reads well as plain text. */
export function writeReadme(readme: Readme): string {
  const { language, title, description, address, asOf, fingerprint, contents, citations } = readme;
  const [words, told] = [dataWords[language], packageWords[language]];
  const lines = [
    `# ${title}`,
    '',
    description,
    '',
    `- ${told.address}: <${address}>`,
    ...(asOf === null ? [] : [`- ${told.asOf}: ${asOf}`]),
    ...(fingerprint === null ? [] : [`- ${told.fingerprint}: \`${fingerprint}\``]),
    '',
    `## ${told.contents}`,
    '',
    ...contents.map(([name, what]) => `- \`${name}\`: ${what}`),
    '',
    `## ${words.reading}`,
    '',
    ...words.howToRead.slice(0, 2).flatMap((paragraph) => [paragraph, '']),
    guardNote[language],
    '',
    ...(citations.length === 0 ? [] : [`## ${words.cite}`, '']),
    ...citations.flatMap(({ name, text }) => [`${name}:`, '', `> ${text}`, '']),
    `## ${words.licence}`,
    '',
    `${words.licenceName} (${licence.spdx}), <${licence.url}>. ${words.licenceLead}`,
    '',
  ];
  return lines.join('\n');
}
