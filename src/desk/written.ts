import { type Language, languages } from '../i18n/locale.ts';

/** What is written at the desk in two languages, and where under `content/` each kind has its folders: stories and standing texts. */
export const writtenKinds = ['stories', 'guide', 'texts'] as const;

export type WrittenKind = (typeof writtenKinds)[number];

/** A text in two languages, by its kind and its folder. */
export interface Written {
  readonly kind: WrittenKind;
  readonly slug: string;
}

export const textPath = ({ kind, slug }: Written, language: Language): string =>
  `content/${kind}/${slug}/${language}.mdx`;

/** What the path of a text names; null for another file. */
export function writtenAt(path: string): (Written & { readonly language: Language }) | null {
  const [, folder, slug, own] = /^content\/([a-z]+)\/([^/]+)\/([a-z]+)\.mdx$/.exec(path) ?? [];
  const kind = writtenKinds.find((each) => each === folder);
  const language = languages.find((each) => each === own);
  return kind === undefined || language === undefined || slug === undefined ? null : { kind, language, slug };
}
