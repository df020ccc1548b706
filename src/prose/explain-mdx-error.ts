import { findBraces, isForm } from '../facts/placeholders.ts';
import type { Position } from '../facts/position.ts';
import type { Target } from '../facts/rules/check-references.ts';
import { type Bilingual, identifierPattern } from '../facts/schema/common.ts';

const plain: Bilingual = {
  id: 'Kurung kurawal tidak boleh ada di naskah. Untuk angka tulis <Fact id="…" />.',
  en: 'Braces may not stand in prose. For a figure write <Fact id="…" />.',
};

/** What to write in prose for what stands in braces, as it does in titles and labels; null when that cannot be told. */
function meantBy(inside: string, ids: Target['ids']): string | null {
  const [brace] = findBraces(`{${inside.trim()}}`);
  switch (brace?.kind) {
    case 'fact': {
      if (!identifierPattern.test(brace.id) || ids?.has(brace.id) !== true) return null;
      const form = brace.form !== null && isForm(brace.form) ? ` form="${brace.form}"` : '';
      return `<Fact id="${brace.id}"${form} />`;
    }
    case 'claim':
      return `<Claim that="${brace.that}">${brace.words}</Claim>`;
    case 'literal':
      return `<Literal reason="${brace.reason}">${brace.words}</Literal>`;
    case undefined:
      return null;
  }
}

/**
 * That braces may not stand in prose, with what binds the same thing there.
 * @param inside what stands between them
 */
export function refuseBraces(inside: string, { ids }: Pick<Target, 'ids'>): Bilingual {
  if (/^\s*\/[*/]/.test(inside)) {
    return {
      id: 'Komentar {/* … */} tidak boleh ada di naskah. Hapus, atau simpan catatannya di luar berkas ini.',
      en: 'Comments {/* … */} may not stand in prose. Remove it, or keep the note outside this file.',
    };
  }
  const meant = meantBy(inside, ids);
  if (meant === null) return plain;
  return {
    id: `Kurung kurawal hanya untuk judul, label, dan catatan. Di naskah tulis ${meant}.`,
    en: `Braces are for titles, labels and notes. In prose write ${meant}.`,
  };
}

/** Quotation marks of a word processor around the value of an attribute, which is no attribute then. */
function curlyAttribute(line: string): string | null {
  const [tag] = /<[A-Z]\w*[^>]*=\s*[“”‘’„«»][^>]*>?/.exec(line) ?? [];
  return tag === undefined ? null : tag.replaceAll(/[“”„«»]/g, '"').replaceAll(/=\s*[‘’]([^‘’]*)[‘’]/g, '="$1"');
}

const rules: readonly { readonly says: RegExp; readonly id: string; readonly en: string }[] = [
  {
    says: /Expected a closing tag for `<([^>`]*)>`/,
    id: '<$1> belum ditutup. Tulis </$1> sesudah isinya, atau <$1 … /> bila tanpa isi.',
    en: '<$1> is not closed. Write </$1> after what it holds, or <$1 … /> when it holds nothing.',
  },
  {
    says: /Unexpected closing tag `<\/([^>`]*)>`/,
    id: '</$1> tidak punya pembuka di sini. Hapus, atau tulis <$1> sebelumnya.',
    en: '</$1> has no opening tag here. Remove it, or write <$1> before it.',
  },
  {
    says: /comment in MDX/,
    id: 'Komentar HTML tidak boleh ada di naskah. Hapus <!-- … -->.',
    en: 'HTML comments may not stand in prose. Remove <!-- … -->.',
  },
  {
    says: /valid JSX tag|before name|in name|attribute/i,
    id: 'Tanda < di sini bukan komponen yang benar. Nilai atribut diapit kutip ganda: <Fact id="…" />; alamat ditulis [teks](https://…); tanda kurang-dari ditulis &lt;.',
    en: 'The < here starts no proper component. Attribute values stand in double quotes: <Fact id="…" />; addresses are written [text](https://…); a less-than sign is written &lt;.',
  },
];

const ofBraces = /in expression|closing brace|parse expression/i;

/** What stands between the braces at, or last before, a place; empty when they are not closed. */
function insideBraces(source: string, line: number, column: number): string {
  const text = source.split('\n')[line - 1] ?? '';
  const braces = [...text.matchAll(/\{([^{}]*)\}/g)];
  return (braces.findLast(({ index }) => index < column) ?? braces[0])?.[1] ?? '';
}

/** What the MDX parser stumbled over, in an editor's words. The parser stops at the first thing, so there is only one. */
export function explainMdxError(
  error: unknown,
  source: string,
  facts: Pick<Target, 'ids'>,
): Position & { readonly message: Bilingual } {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(text) ?? [];
  const curly = curlyAttribute(source.split('\n')[Number(line) - 1] ?? '');
  if (curly !== null) {
    return {
      line: Number(line),
      column: Number(column),
      message: {
        id: `Tanda kutip di dalam komponen harus lurus, bukan melengkung. Tulis ${curly}`,
        en: `Quotation marks inside a component must be straight, not curly. Write ${curly}`,
      },
    };
  }
  if (ofBraces.test(text)) {
    const at = { line: Number(line), column: Number(column) };
    return { ...at, message: refuseBraces(insideBraces(source, at.line, at.column), facts) };
  }
  const rule = rules.find(({ says }) => says.test(text));
  const name = rule?.says.exec(text)?.[1] ?? '';
  return {
    line: Number(line),
    column: Number(column),
    message: {
      id:
        rule?.id.replaceAll('$1', name) ??
        'Naskah tidak terbaca mulai dari sini. Periksa tanda <, > dan kurung di sekitarnya.',
      en:
        rule?.en.replaceAll('$1', name) ??
        'The prose cannot be read from here on. Check the signs <, > and the brackets around.',
    },
  };
}
