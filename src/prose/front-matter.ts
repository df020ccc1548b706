import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { createLineIndex, type ParsedFile, type Path, type Position, type Problem } from '../facts/problem.ts';
import { day, identifier } from '../facts/schema/common.ts';

/** One line of words; figures are bound with `{fact-id}`. */
const line = z.string().trim().min(1);

/** What a search engine shows of a description; counted after the figures are filled in. */
export const longestDescription = 160;

/** The head of `content/stories/<slug>/<language>.mdx`. */
export const frontMatterSchema = z.strictObject({
  title: line,
  /** What kind of piece it is, above the title. */
  kicker: line,
  /** What it says, in a sentence or two under the title. */
  standfirst: line,
  /** For search engines and shared links. */
  description: line,
  /** The day of publication, in quotes: "2025-03-17". */
  published: day,
  /** The day of the last change that a reader should know of. */
  updated: day.optional(),
  byline: line,
  /** The chart that stands for the story in lists: a file in content/charts/ without `.json`. */
  chart: identifier.optional(),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;

/** The head of `content/texts/<page>/<language>.mdx`: standing pages such as the method. */
export const textFrontMatterSchema = frontMatterSchema
  .pick({ title: true, standfirst: true, description: true })
  .extend({
    /** The one number of the front page, which alone needs it. */
    fact: identifier.optional(),
  });

export type TextFrontMatter = z.output<typeof textFrontMatterSchema>;

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
    return {
      head: null,
      body: null,
      problems: [
        problem(
          0,
          'Berkas harus diawali kepala: baris ---, lalu title: "…" dan seterusnya, lalu baris ---.',
          'The file must start with a head: a line ---, then title: "…" and so on, then a line ---.',
        ),
      ],
    };
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
      ? problem(
          start + offset,
          `Kunci di “${near}” ditulis dua kali. Hapus salah satunya.`,
          `The key in “${near}” stands twice. Remove one of them.`,
        )
      : problem(
          start + offset,
          `Kepala berkas salah tulis di sekitar “${near}”. Tulis tiap baris sebagai kunci: "teks", dengan kutip ganda.`,
          `The head of the file is malformed near “${near}”. Write each line as key: "text", in double quotes.`,
        );
  });
  const dates = [...unquoted(document)].map(({ offset, written }) =>
    problem(
      start + offset,
      `Tanggal ${written} harus diapit kutip. Tulis "${written}".`,
      `The date ${written} must stand in quotes. Write "${written}".`,
    ),
  );
  // With a mistake in its signs the rest of a head may be read wrongly; with a bare date it is not.
  if (problems.length > 0) return { problems: [...problems, ...dates], head: null, body };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return {
      head: null,
      body,
      problems: [
        problem(
          start,
          'Kepala berkas memuat tanda & atau * di luar kutip. Apit teksnya dengan kutip ganda.',
          'The head of the file holds & or * outside quotes. Put the text in double quotes.',
        ),
      ],
    };
  }
  const place = (path: Path, at?: 'key'): Position =>
    position(path.length === 0 ? 0 : start + locate(document, path, at));
  const head = { file, value, locate: place };
  return dates.length > 0 ? { problems: dates, head, body } : { head, body };
}
