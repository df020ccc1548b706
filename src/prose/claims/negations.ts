import type { Language } from '../../i18n/locale.ts';

/** Words that turn a claim into its opposite. A claim is checked as it is written, so they may not stand before it. */
const negations: Readonly<Record<Language, RegExp>> = {
  id: /(?:^|[^\p{L}])(tidak|tak|bukan|bukanlah|belum|tanpa)\s+(?:juga\s+|pernah\s+|lagi\s+|yang\s+)?$/iu,
  en: /(?:^|[^\p{L}])(not|never|no|neither|nor|hardly|\p{L}+n[’']t)\s+(?:the\s+|a\s+|been\s+|yet\s+|even\s+|ever\s+)?$/iu,
};

/** The word that turns around what follows a piece of text, or null. */
export const findNegation = (before: string, language: Language): string | null =>
  negations[language].exec(before)?.[1] ?? null;
