/** Every sign that means something to TeX, as text. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Signs that TeX would join with the next one: `--` to a dash, `''` to a quotation mark. */
const ligatures = /-(?=-)|'(?=')|[`!?](?=`)|<(?=<)|>(?=>)|,(?=,)/g;

/**
 * Words as a BibTeX value prints them. Letters beyond ASCII stay, as every TeX since 2018 reads UTF-8. An escaped brace counts as a brace for
 * BibTeX, which would look for its partner, so braces that have none are written by name.
 */
export function escapeLatex(text: string): string {
  const balanced = /^[^{}]*(\{[^{}]*\}[^{}]*)*$/.test(text);
  const braces: Readonly<Record<string, string>> = balanced
    ? {}
    : { '{': '{\\textbraceleft}', '}': '{\\textbraceright}' };
  return text
    .replaceAll(/[\\{}$&#_%~^]/g, (sign) => braces[sign] ?? escapes[sign] ?? sign)
    .replaceAll(ligatures, '$&{}');
}
