const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * An object as the text of a `<script type="application/ld+json">`. What a browser could read as the end of the script, as a comment
 * or as a character reference stands as `\u003c` and the like, which JSON reads back as the same sign.
 */
export const writeJsonLd = (value: object): string =>
  JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (sign) => escapes[sign] ?? sign);
