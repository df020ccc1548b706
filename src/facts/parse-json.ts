import { type AnyNode, type DocumentNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { asWritten } from './suggest.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { languages } from '../i18n/locale.ts';
import { createLineIndex } from './position.ts';
import type { ParsedFile, Path, Problem } from './problem.ts';
import type { Bilingual } from './schema/common.ts';
import { refuseText } from './text-signs.ts';

/** A fault at an offset of the text. */
interface OffsetFault {
  readonly offset: number;
  readonly message: Bilingual;
}

const faultAt = (offset: number, message: Bilingual): OffsetFault => ({ offset, message });

const startOf = (node: AnyNode): number => node.range?.[0] ?? node.loc.start.offset;

const nameOf = ({ name }: MemberNode): string => (name.type === 'String' ? name.value : name.name);

function* checkText(value: string, key: string, offset: number): Generator<OffsetFault> {
  const message = refuseText(value, key);
  if (message !== null) yield { offset, message };
}

function* checkNumber(value: number, written: string, offset: number): Generator<OffsetFault> {
  const lost = value === 0 && /[1-9]/.test(written.split(/e/i)[0] ?? '');
  if (Number.isFinite(value) && !lost && (!Number.isInteger(value) || Number.isSafeInteger(value))) return;
  const quoted = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  yield faultAt(offset, {
    id: `Angka ${quoted} di luar yang dapat disimpan dengan tepat. Periksa jumlah angkanya; yang terbesar ${Number.MAX_SAFE_INTEGER}.`,
    en: `The number ${quoted} cannot be stored exactly. Check its digits; the largest is ${Number.MAX_SAFE_INTEGER}.`,
  });
}

const isLanguage = (name: string) => languages.some((language) => language === name);

/** What JSON allows and data must not hold: a key twice, numbers that change when read, text that cannot be shown. */
function* checkJsonTree(node: ValueNode, text: string, key = ''): Generator<OffsetFault> {
  switch (node.type) {
    case 'String':
      yield* checkText(node.value, key, startOf(node));
      break;
    case 'Number':
      yield* checkNumber(node.value, text.slice(startOf(node), node.range?.[1] ?? node.loc.end.offset), startOf(node));
      break;
    case 'Array':
      for (const { value } of node.elements) yield* checkJsonTree(value, text, key);
      break;
    case 'Object': {
      const seen = new Set<string>();
      for (const member of node.members) {
        const name = nameOf(member);
        yield* checkText(name, '', startOf(member));
        if (seen.has(name)) {
          yield faultAt(startOf(member), {
            id: `Kunci ${asWritten(name)} ditulis dua kali dalam satu objek; hanya satu yang akan terbaca. Hapus salah satunya.`,
            en: `The key ${asWritten(name)} stands twice in one object; only one would be read. Remove one of them.`,
          });
        }
        seen.add(name);
        yield* checkJsonTree(member.value, text, isLanguage(name) ? key : name);
      }
    }
  }
}

/** Up to 16 characters on either side of an offset, from the same line, for quoting. */
function excerpt(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 16), offset).replace(/^[^]*[\r\n]/, '');
  const after = text.slice(offset, offset + 16).replace(/[\r\n][^]*$/, '');
  return `${before}${after}`.toWellFormed();
}

const rest = (text: string, offset: number) => text.slice(offset, offset + 40);

interface Rule {
  /** Tested on what stands at the offset. */
  readonly at: RegExp;
  /** Tested on what stands before it, without trailing space. */
  readonly after?: RegExp;
  /** The mistake is the last sign before the offset. */
  readonly isBefore?: true;
  readonly id: string;
  readonly en: string;
}

/** What editors most often get wrong, the narrowest first. The first rule that fits speaks. */
const rules: readonly Rule[] = [
  {
    at: /^$/,
    id: 'Berkas terpotong: masih ada kurung atau kutip yang belum ditutup. Pulihkan bagian akhirnya.',
    en: 'The file is cut short: a bracket or quote is still open. Restore its end.',
  },
  {
    at: /^[\r\n\t]/,
    id: 'Kutip penutup hilang: teks harus selesai di baris yang sama. Tambahkan ", atau tulis \\n untuk baris baru.',
    en: 'The closing quote is missing: text must end on its own line. Add ", or write \\n for a new line.',
  },
  {
    at: /^[^]/,
    after: /\\$/,
    id: 'Garis miring terbalik ini salah. Tulis \\\\ untuk satu garis miring terbalik, atau hapus.',
    en: 'This backslash is wrong. Write \\\\ for one backslash, or remove it.',
  },
  {
    at: /^\d/,
    after: /\d,$/,
    id: 'Koma di tengah angka. Desimal ditulis dengan titik, ribuan tanpa tanda: 50.5 atau 35782.',
    en: 'There is a comma inside a number. Decimals take a point, thousands nothing: 50.5 or 35782.',
  },
  {
    at: /^[}\]]/,
    after: /,$/,
    isBefore: true,
    id: 'Koma berlebih sebelum kurung tutup. Hapus koma itu.',
    en: 'There is a comma too many before the closing bracket. Remove it.',
  },
  {
    at: /^(\/\/|\/\*|#)/,
    id: 'JSON tidak mengenal komentar. Hapus komentar ini.',
    en: 'JSON has no comments. Remove this one.',
  },
  {
    at: /^['‘’“”`]/,
    id: 'Tanda kutipnya salah. Tulis kutip lurus ganda: ".',
    en: 'Wrong quotation marks. Write straight double quotes: ".',
  },
  {
    at: /^(True|TRUE|False|FALSE)\b/,
    id: 'Tulis true atau false dengan huruf kecil.',
    en: 'Write true or false in lower case.',
  },
  {
    at: /^(None|NULL|Null|NaN|nan|undefined|-?Infinity)\b/,
    id: 'Nilai ini tidak dikenal JSON. Tulis null bila tidak dilaporkan.',
    en: 'JSON does not know this value. Write null when it was not reported.',
  },
  {
    at: /^\+/,
    id: 'Angka ditulis tanpa tanda tambah. Hapus “+”.',
    en: 'Numbers are written without a plus sign. Remove “+”.',
  },
  {
    at: /^["{[\w-]/,
    after: /["}\]\w]$/,
    id: 'Ada koma atau titik dua yang hilang sebelum bagian ini. Tambahkan.',
    en: 'A comma or colon is missing before this. Add it.',
  },
  {
    at: /^[.,\d]/,
    after: /[\d.eE+-]$/,
    id: 'Angka ini salah tulis. Tulis tanpa pemisah ribuan, dengan titik untuk desimal: 35782 atau 50.5.',
    en: 'This number is malformed. Write it without separators, with a point for decimals: 35782 or 50.5.',
  },
  {
    at: /^[A-Za-z_]/,
    id: 'Teks dan nama kunci harus diapit kutip ganda. Tambahkan ".',
    en: 'Text and key names stand in double quotes. Add ".',
  },
  {
    at: /^,/,
    id: 'Ada koma yang tidak pada tempatnya. Hapus koma itu.',
    en: 'There is a comma out of place. Remove it.',
  },
];

/** Says in an editor's words what is wrong with JSON at an offset, quoting what stands there, and where the mistake is. */
function explainJsonError(text: string, offset: number): OffsetFault {
  if (text.trim() === '') {
    return {
      offset: 0,
      message: { id: 'Berkas ini kosong. Pulihkan isinya.', en: 'This file is empty. Restore what it held.' },
    };
  }
  const here = rest(text.trimEnd(), offset);
  const before = text.slice(Math.max(0, offset - 40), offset).trimEnd();
  const rule = rules.find(({ at, after }) => at.test(here) && (after === undefined || after.test(before)));
  // The parser stumbles over the bracket, the editor over the comma before it.
  const mistake = rule?.isBefore === true ? text.slice(0, offset).trimEnd().length - 1 : offset;
  const quoted = excerpt(text, mistake);
  const reason = rule ?? {
    id: 'Tanda ini tidak pada tempatnya. Periksa kutip, koma, dan kurung di sekitarnya.',
    en: 'This sign is out of place. Check the quotes, commas and brackets around it.',
  };
  const message = {
    id: `Bukan JSON di sekitar “${quoted}”. ${reason.id}`,
    en: `Not JSON near “${quoted}”. ${reason.en}`,
  };
  return { offset: mistake, message };
}

/** Far deeper than any file of ours, far shallower than what would exhaust the stack. */
const deepest = 100;

/** Offset of the bracket that opens one level too many, or null. Brackets inside text do not count. */
function findTooDeep(text: string): number | null {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\[^])*"?|[[{\]}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > deepest) return index;
  }
  return null;
}

const offsetOf = (error: unknown): number | null =>
  error instanceof Error && 'offset' in error && typeof error.offset === 'number' ? error.offset : null;

/** Where the engine stopped; it names no position when the text ends too early or is short. */
function positionIn(error: unknown, text: string): number | null {
  if (!(error instanceof Error)) return null;
  const position = /position (\d+)/.exec(error.message)?.[1];
  const end = text.trimEnd().length;
  if (position !== undefined) return Math.min(Number(position), end);
  return /unexpected end|unterminated/i.test(error.message) ? end : null;
}

function momoaTree(text: string): { readonly tree: DocumentNode } | { readonly offset: number | null } {
  try {
    return { tree: parse(text, { mode: 'json', ranges: true }) };
  } catch (error) {
    return { offset: offsetOf(error) };
  }
}

/** The engine is the judge of what JSON is; momoa is asked only where things stand. */
function parseTree(text: string): { readonly tree: DocumentNode; readonly value: unknown } | OffsetFault {
  const tooDeep = findTooDeep(text);
  if (tooDeep !== null) {
    return faultAt(tooDeep, {
      id: `Kurung di sini bersarang lebih dari ${deepest} tingkat. Periksa kurung yang lupa ditutup.`,
      en: `Brackets are nested more than ${deepest} levels deep here. Look for one that was never closed.`,
    });
  }
  const result = momoaTree(text);
  let offset = 'offset' in result ? result.offset : null;
  try {
    const value: unknown = JSON.parse(text);
    if ('tree' in result) return { tree: result.tree, value };
  } catch (error) {
    offset = positionIn(error, text) ?? offset;
  }
  return explainJsonError(text, offset ?? text.length);
}

/** Node and key of what a path leads to, as far as it leads. */
function follow(body: ValueNode, path: Path): { readonly value: number; readonly key: number } {
  let node = body;
  let key = startOf(body);
  for (const step of path) {
    if (node.type === 'Object') {
      const member = node.members.find((candidate) => nameOf(candidate) === step);
      if (member === undefined) break;
      key = startOf(member);
      node = member.value;
    } else if (node.type === 'Array' && typeof step === 'number' && node.elements[step] !== undefined) {
      node = node.elements[step].value;
      key = startOf(node);
    } else break;
  }
  return { value: startOf(node), key };
}

/**
 * Reads JSON as RFC 8259 has it and no wider: UTF-8 without a byte order mark, no key twice, no number that changes when
 * stored, no text that cannot be shown. Gives the value and where each part stands, or everything that is wrong.
 */
export function parseJson(
  bytes: Uint8Array,
  file: string,
): { readonly parsed: ParsedFile } | { readonly problems: readonly Problem[] } {
  const decoded = decodeUtf8(bytes, file);
  if ('problems' in decoded) return decoded;
  const { text } = decoded;
  const position = createLineIndex(text);
  const problem = ({ offset, message }: OffsetFault): Problem => ({ file, ...position(offset), message });
  const result = parseTree(text);
  if ('offset' in result) return { problems: [problem(result)] };
  const { tree, value } = result;
  const problems = Array.from(checkJsonTree(tree.body, text), problem);
  if (problems.length > 0) return { problems };
  return { parsed: { file, value, locate: (path, at) => position(follow(tree.body, path)[at ?? 'value']) } };
}
