import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { createLineIndex, type Position } from '../facts/position.ts';
import { type Fault, type ParsedFile, type Path, type Problem, toProblem } from '../facts/problem.ts';
import { day, identifier } from '../facts/schema/common.ts';
import { refuseText } from '../facts/text-signs.ts';

/** One line of words; figures are bound with `{fact-id}`. */
const line = z.string().trim().min(1);

/** What a search engine shows of a description; counted after the figures are filled in. */
export const longestDescription = 160;

/** One question to somebody whom the story is about. It is prepared until it has been sent, and open until it has been answered. */
const questionSchema = z.strictObject({
  who: line,
  question: line,
  /** The day it was sent; null while it has not been. */
  on: day.nullable(),
  /** The day it was answered; null while it has not been. */
  answered: day.nullable(),
});

export type AskedQuestion = z.output<typeof questionSchema>;

/** Of how many topics a story may be: with more, none would say what it is about. */
export const mostTopics = 3;

/** How many sentences sum a story up. */
const summarySentences = 3;

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
  /** The day of what the story is about, where it is about something that happened. */
  event: day.optional(),
  /** The story in three sentences, each with its figures. */
  summary: z.array(line).length(summarySentences),
  /** What was asked of whom, and when; an empty list when nobody has been asked and no question is prepared. */
  asked: z.array(questionSchema),
  /** True while the story is being written: it shows in `npm run dev` alone. `npm run sign` takes the line out. */
  draft: z.literal(true).optional(),
  /** The chart that stands for the story in lists: a file in content/charts/ without `.json`. */
  chart: identifier.optional(),
  /** The photo in its folder that a link to it is shared with, in place of its chart. */
  photo: identifier.optional(),
  /** What it is about: ids of content/topics.json, the first of which its kicker leads to. Needed where there are topics. */
  topics: z.array(identifier).min(1).max(mostTopics).optional(),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;

/** The head of `content/texts/<page>/<language>.mdx`: standing pages such as the method. */
export const textFrontMatterSchema = frontMatterSchema
  .pick({ title: true, standfirst: true, description: true })
  .extend({
    /** The chart that stands on the page, outside the text. */
    chart: identifier.optional(),
  });

export type TextFrontMatter = z.output<typeof textFrontMatterSchema>;

/** The head of `content/guide/<job>/<language>.mdx`: the answer for one job, before anything in it is opened. */
export const guideFrontMatterSchema = frontMatterSchema.pick({ title: true, standfirst: true }).extend({
  /** Its place in the guide, from 1. */
  order: z.int().min(1),
  /** The day on which somebody last held all of it against its sources. */
  checked: day,
  /** The answer in a few words, beside the job in the guide and on the front page. */
  short: line,
  /** What it costs, what one gets, who pays. What stands between ** is printed large. */
  cost: line,
  gets: line,
  pays: line,
});

export type GuideFrontMatter = z.output<typeof guideFrontMatterSchema>;

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
    if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (isScalar(item) || isMap(item)) offset = item.range?.[0] ?? offset;
      node = item;
      continue;
    }
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
function unquoted(document: Document): readonly { readonly offset: number; readonly written: string }[] {
  const found: { readonly offset: number; readonly written: string }[] = [];
  visit(document, {
    Scalar(key, { type, source, range }) {
      if (key === 'key' || type !== 'PLAIN' || typeof source !== 'string') return;
      if (/^\d{4}-\d/.test(source)) found.push({ offset: range?.[0] ?? 0, written: source });
    },
  });
  return found;
}

/** Everything that no reader should be handed in the strings of a head, wherever they stand in it. */
function* unreadable(value: unknown, path: Path, key: string): Generator<Fault> {
  if (typeof value === 'string') {
    const message = refuseText(value, key);
    if (message !== null) yield { path, message };
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      const message = refuseText(name, '');
      if (message !== null) yield { path: [...path, name], at: 'key', message };
      yield* unreadable(
        inner,
        [...path, Array.isArray(value) ? Number(name) : name],
        Array.isArray(value) ? key : name,
      );
    }
  }
}

/** A text with nothing in its head, and its prose on the lines where it stood; null when it has no head. */
export function emptyHead(text: string): string | null {
  const match = fence.exec(text);
  if (match?.index !== 0) return null;
  const lines = match[0].split('\n').length - 1;
  return `---\n${'\n'.repeat(Math.max(0, lines - 2))}---\n${text.slice(match[0].length)}`;
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
  const opens = /^---[ \t]*\r?\n/.test(text);
  if (opens && (match === null || match.index !== 0)) {
    return {
      head: null,
      body: null,
      problems: [
        problem(
          0,
          'Kepala berkas tidak ditutup. Tulis satu baris --- sesudah baris terakhir kepalanya, sebelum naskah.',
          'The head of the file is not closed. Write a line --- after its last line, before the prose.',
        ),
      ],
    };
  }
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
      : /^[^"']*\t/.test(near)
        ? problem(
            start + offset,
            `Ada tab di “${near.replaceAll('\t', '→')}”. Kepala berkas memakai spasi: ganti tab dengan spasi.`,
            `There is a tab in “${near.replaceAll('\t', '→')}”. The head of a file takes spaces: put spaces in its place.`,
          )
        : problem(
            start + offset,
            `Kepala berkas salah tulis di sekitar “${near}”. Tulis tiap baris sebagai kunci: "teks", dengan kutip ganda.`,
            `The head of the file is malformed near “${near}”. Write each line as key: "text", in double quotes.`,
          );
  });
  // Where Astro would already take the head for ended.
  for (const { index } of yaml.matchAll(/^(?:---|\+\+\+)/gm))
    problems.push(
      problem(
        start + index,
        'Baris di kepala berkas tidak boleh diawali --- atau +++. Tulis teksnya sebaris dengan kuncinya, dalam kutip ganda.',
        'No line of the head may begin with --- or +++. Write the text on the line of its key, in double quotes.',
      ),
    );
  const dates = unquoted(document).map(({ offset, written }) =>
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
  const faults = [...dates, ...Array.from(unreadable(value, [], ''), (fault) => toProblem(head, fault))];
  return faults.length > 0 ? { problems: faults, head, body } : { head, body };
}
