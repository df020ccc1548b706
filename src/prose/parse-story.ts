import type { z } from 'zod';
import { checkSchema } from '../facts/check-schema.ts';
import type { Catalogue } from '../facts/fact.ts';
import { type Problem, toProblem } from '../facts/problem.ts';
import { fillPlaceholders, findPlaceholders, type Placeholder } from '../facts/placeholders.ts';
import { checkPlaceholders } from '../facts/rules/check-text.ts';
import type { Language } from '../i18n/locale.ts';
import type { Bindings } from './components.ts';
import { checkSentences } from './check-sentences.ts';
import type { CheckedClaim } from './claims/check-claim.ts';
import { type FrontMatter, longestDescription, parseFrontMatter } from './front-matter.ts';
import { parseBody, type Use } from './parse-body.ts';
import type { Heading } from './markdown.ts';
import { type Passage, stringPassage } from './passage.ts';

/** One language of a story or a standing text, checked. */
export interface ParsedStory<Head = FrontMatter> {
  readonly file: string;
  /** As a reader sees it: the figures in its strings are filled in. */
  readonly frontMatter: Head;
  /** The figures bound in its strings, in reading order, each with the key of the string. */
  readonly headFigures: readonly (Placeholder & { readonly at: string })[];
  /** In reading order. */
  readonly uses: readonly Use[];
  readonly headings: readonly Heading[];
  readonly words: number;
  /** Every run of words, in reading order, the head's first. */
  readonly passages: readonly Passage[];
  /** Its claims in reading order, the head's first. */
  readonly claims: readonly CheckedClaim[];
}

export interface StoryReading<Head> {
  /** Null when its head or its prose cannot be read at all. */
  readonly story: ParsedStory<Head> | null;
  readonly problems: readonly Problem[];
}

/** What every head has. */
export interface AnyHead {
  readonly title: string;
  readonly standfirst: string;
  readonly description: string;
  readonly chart?: string | undefined;
  readonly fact?: string | undefined;
}

interface Asked<Head extends AnyHead> {
  readonly text: string;
  readonly file: string;
  readonly language: Language;
  readonly schema: z.ZodType<Head>;
  readonly bindings: Bindings;
  readonly catalogue: Catalogue;
  /** False while something is wrong in data/, from where a claim that fails may only follow. */
  readonly isSound?: boolean;
  /** Names that hold numbers, which are no figures. */
  readonly names?: readonly string[];
}

/** Keys of a head that hold no words. */
const wordless: ReadonlySet<string> = new Set(['published', 'updated', 'chart', 'fact']);

const stringsOf = (head: object): readonly (readonly [string, string])[] =>
  Object.entries(head).filter((entry): entry is [string, string] => typeof entry[1] === 'string');

/** Reads one language of a story: its head against a schema, its prose against what prose may hold. */
export function parseStory<Head extends AnyHead>({
  text,
  file,
  language,
  schema,
  bindings,
  catalogue,
  isSound = true,
  names = [],
}: Asked<Head>): StoryReading<Head> {
  const split = parseFrontMatter(text, file);
  const { head, body } = split;
  const problems = 'problems' in split ? [...split.problems] : [];
  if (body === null) return { story: null, problems };
  const parsed = parseBody(body, file, bindings, language);
  problems.push(...parsed.problems);
  if (head === null) {
    const read = checkSentences(parsed.passages, { catalogue, facts: bindings.facts, isSound, names });
    return { story: null, problems: [...problems, ...read.problems] };
  }
  const checked = checkSchema(schema, head.value);
  if ('faults' in checked) problems.push(...checked.faults.map((fault) => toProblem(head, fault)));
  const fields = Object.entries<unknown>(Object(head.value) as Record<string, unknown>);
  for (const [key, value] of fields) {
    if (typeof value !== 'string') continue;
    for (const message of checkPlaceholders(value, bindings.facts))
      problems.push(toProblem(head, { path: [key], message }));
  }
  const headPassages = fields.flatMap(([key, value]) =>
    typeof value === 'string' && !wordless.has(key)
      ? [stringPassage({ text: value, language, file, at: head.locate([key]) })]
      : [],
  );
  const passages = [...headPassages, ...parsed.passages];
  const sentences = checkSentences(passages, { catalogue, facts: bindings.facts, isSound, names });
  problems.push(...sentences.problems);
  if ('faults' in checked) return { story: null, problems };
  const headFigures = stringsOf(checked.data).flatMap(([at, value]) =>
    findPlaceholders(value).map((placeholder) => ({ ...placeholder, at })),
  );
  const frontMatter: Head = {
    ...checked.data,
    ...Object.fromEntries(
      stringsOf(checked.data).map(([key, value]) => [key, fillPlaceholders(value, language, catalogue)]),
    ),
  };
  const { description, chart, fact } = frontMatter;
  const length = problems.length === 0 ? description.length : 0;
  if (length > longestDescription) {
    problems.push(
      toProblem(head, {
        path: ['description'],
        message: {
          id: `Deskripsi ini ${length} karakter setelah angkanya terisi; paling banyak ${longestDescription}. Persingkat.`,
          en: `This description has ${length} characters once its figures are filled in; ${longestDescription} at most. Shorten it.`,
        },
      }),
    );
  }
  if (chart !== undefined && bindings.charts.ids?.has(chart) === false) {
    problems.push(
      toProblem(head, {
        path: ['chart'],
        message: {
          id: `Grafik "${chart}" tidak ada di ${bindings.charts.file}. Tulis nama berkasnya tanpa .json.`,
          en: `There is no chart "${chart}" in ${bindings.charts.file}. Write the name of its file without .json.`,
        },
      }),
    );
  }
  if (fact !== undefined && bindings.facts.ids?.has(fact) === false) {
    problems.push(
      toProblem(head, {
        path: ['fact'],
        message: {
          id: `Fakta "${fact}" tidak ada di ${bindings.facts.file}. Pakai id yang tercatat di sana.`,
          en: `There is no fact "${fact}" in ${bindings.facts.file}. Use an id recorded there.`,
        },
      }),
    );
  }
  const { uses, headings, words, complete } = parsed;
  const { claims } = sentences;
  return {
    story: complete ? { file, frontMatter, headFigures, uses, headings, words, passages, claims } : null,
    problems,
  };
}
