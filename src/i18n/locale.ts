/** The site's languages. Indonesian is the first and has no prefix in its addresses. */
export const languages = ['id', 'en'] as const;

export type Language = (typeof languages)[number];

/** What `Intl` is asked for: English dates and numbers are British, as the site's English is. */
export const intlTag: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
