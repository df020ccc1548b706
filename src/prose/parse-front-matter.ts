import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { ParsedFile, Path } from '../facts/parsed-file.ts';
import { createLineIndex, type Position } from '../facts/position.ts';
import type { Problem } from '../facts/problem.ts';

/** The head and the body of a file. */
export interface SplitText {
  readonly head: ParsedFile;
  /** The whole file with the head blanked out, so that lines and offsets in it are those of the file. */
  readonly body: string;
}

const fence = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)/m;

function locate(document: Document, path: Path, at: 'key' | undefined): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const step of path) {
    if (!isMap(node)) break;
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    if (pair === undefined) break;
    const { key, value } = pair;
    if (isScalar(key)) offset = key.range?.[0] ?? offset;
    if (at !== 'key' && isScalar(value) && value.value !== null) offset = value.range?.[0] ?? offset;
    node = value;
  }
  return offset;
}

/** Astro reads an unquoted day as a moment in time and an unquoted `no` as false: in our heads text stands in quotes where it could be either. */
function* unquoted(document: Document): Generator<{ readonly offset: number; readonly written: string }> {
  if (!isMap(document.contents)) return;
  for (const { value } of document.contents.items) {
    if (!isScalar(value) || value.type !== 'PLAIN' || typeof value.source !== 'string') continue;
    if (/^\d{4}-\d/.test(value.source)) yield { offset: value.range?.[0] ?? 0, written: value.source };
  }
}

/** What could be read of a file whose head is wrong as YAML: what else is wrong in it is told all the same. */
export interface FaultyText {
  readonly problems: readonly Problem[];
  readonly head: ParsedFile | null;
  readonly body: string | null;
}

/** Takes the YAML between the two `---` lines off the top of a file. Gives what is wrong with it as YAML, not as a head. */
export function parseFrontMatter(text: string, file: string): SplitText | FaultyText {
  const match = fence.exec(text);
  const position = createLineIndex(text);
  const problem = (offset: number, id: string, en: string): Problem => ({
    file,
    ...position(offset),
    message: { id, en },
  });
  if (match === null || match.index !== 0) {
    return { head: null, body: null, problems: [problem(0, 'Berkas harus diawali kepala: baris ---, lalu title: "…" dan seterusnya, lalu baris ---.', 'The file must start with a head: a line ---, then title: "…" and so on, then a line ---.')] }; // prettier-ignore
  }
  const yaml = match[1] ?? '';
  const body = match[0].replace(/[^\r\n]/g, ' ') + text.slice(match[0].length);
  const start = match[0].indexOf('\n') + 1;
  const document = parseDocument(yaml, {
    lineCounter: new LineCounter(),
    uniqueKeys: true,
    version: '1.2',
    stringKeys: true,
  });
  const problems = [...document.errors, ...document.warnings].map(({ code, pos: [offset] }) => {
    const near =
      yaml
        .slice(yaml.lastIndexOf('\n', offset - 1) + 1)
        .split(/\r?\n/, 1)[0]
        ?.slice(0, 40) ?? '';
    return code === 'DUPLICATE_KEY'
      ? problem(start + offset, `Kunci di “${near}” ditulis dua kali. Hapus salah satunya.`, `The key in “${near}” stands twice. Remove one of them.`)
      : problem(start + offset, `Kepala berkas salah tulis di sekitar “${near}”. Tulis tiap baris sebagai kunci: "teks", dengan kutip ganda.`, `The head of the file is malformed near “${near}”. Write each line as key: "text", in double quotes.`); // prettier-ignore
  });
  const dates = [...unquoted(document)].map(({ offset, written }) =>
    problem(start + offset, `Tanggal ${written} harus diapit kutip. Tulis "${written}".`, `The date ${written} must stand in quotes. Write "${written}".`)); // prettier-ignore
  // With a mistake in its signs the rest of a head may be read wrongly; with a bare date it is not.
  if (problems.length > 0) return { problems: [...problems, ...dates], head: null, body };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { head: null, body, problems: [problem(start, 'Kepala berkas memuat tanda & atau * di luar kutip. Apit teksnya dengan kutip ganda.', 'The head of the file holds & or * outside quotes. Put the text in double quotes.')] }; // prettier-ignore
  }
  const place = (path: Path, at?: 'key'): Position =>
    position(path.length === 0 ? 0 : start + locate(document, path, at));
  const head = { file, value, locate: place };
  return dates.length > 0 ? { problems: dates, head, body } : { head, body };
}
