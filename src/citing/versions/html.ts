import { escapeXml } from '../../charts/svg/svg.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';

/** HTML that is escaped already. */
export type Html = string;

type Attributes = Readonly<Record<string, string | undefined>>;

export const text = (words: string): Html => escapeXml(words);

/** An element with its attributes; those that are undefined are left out. Children are HTML. */
export function element(tag: string, attributes: Attributes, ...children: readonly (Html | false)[]): Html {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeXml(value)}"`,
  );
  return `<${tag}${written.join('')}>${children.filter((child) => child !== false).join('')}</${tag}>`;
}

export const paragraph = (name: string, ...children: readonly (Html | false)[]) =>
  element('p', { class: name }, ...children);

export const heading = (words: string, id?: string) => element('h2', { id }, text(words));

export const link = (href: string, words: string) => element('a', { href }, text(words));

export const time = (day: string, language: Language) =>
  element('time', { datetime: day }, text(formatDate(day, language)));
