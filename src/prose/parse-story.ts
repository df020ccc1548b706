import type { z } from 'zod';
import { checkSchema } from '../facts/check-schema.ts';
import type { Catalogue } from '../facts/fact.ts';
import { type ParsedFile, type Problem, toProblem } from '../facts/problem.ts';
import { fillPlaceholders, findPlaceholders, type Placeholder } from '../facts/placeholders.ts';
import { refuseReference, type Target } from '../facts/rules/check-references.ts';
import { checkPlaceholders } from '../facts/rules/check-text.ts';
import { asList } from '../facts/suggest.ts';
import { isWeak, refuseLoneWeakFigure } from '../facts/weak.ts';
import type { Language } from '../i18n/locale.ts';
import type { Bindings } from './components.ts';
import { checkSentences } from './check-sentences.ts';
import type { CheckedClaim } from './claims/check-claim.ts';
import { checkAsked, checkQuestionWords } from './asked.ts';
import { type AskedQuestion, type FrontMatter, longestDescription, parseFrontMatter } from './front-matter.ts';
import { fillStrings, stringsIn } from './head-strings.ts';
import { type Link, parseBody, type Use } from './parse-body.ts';
import type { Heading } from './markdown.ts';
import { checkTitle, isReadAlone } from './check-title.ts';
import { type Passage, stringPassage } from './passage.ts';

/** One language of a story or a standing text, checked. */
export interface ParsedStory<Head = FrontMatter> {
  readonly file: string;
  /** The text of the file. */
  readonly source: string;
  /** As a reader sees it: the figures in its strings are filled in. */
  readonly frontMatter: Head;
  /** As the editor wrote it, with its figures in braces. */
  readonly written: Head;
  /** The figures bound in its strings, in reading order, each with the key of the string, `summary.0` for the first of a list. */
  readonly headFigures: readonly (Placeholder & { readonly at: string })[];
  /** In reading order. */
  readonly uses: readonly Use[];
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  /** As `Body` has them. */
  readonly blocks: readonly number[];
  readonly words: number;
  /** Every run of words, in reading order, the head's first. */
  readonly passages: readonly Passage[];
  /** Its claims in reading order, the head's first. */
  readonly claims: readonly CheckedClaim[];
  /** Whether its prose holds anything that a program would run, so that no page may be drawn from it. */
  readonly isCode: boolean;
}

export interface StoryReading<Head> {
  /** Null when its head or its prose cannot be read at all. */
  readonly story: ParsedStory<Head> | null;
  readonly problems: readonly Problem[];
}

/** Charts that would stand on the page a second time, where a link to the chart could mean either. */
function findRepeatedCharts(uses: readonly Use[], lead: string | undefined, file: string): readonly Problem[] {
  const seen = new Set<string>();
  return uses.flatMap(({ component, attributes: { id = '' }, line, column }) => {
    if (component !== 'Chart') return [];
    const isAgain = seen.has(id);
    seen.add(id);
    if (!isAgain && id !== lead) return [];
    const message =
      id === lead
        ? {
            id: `Grafik "${id}" sudah memimpin cerita ini (chart di kepala berkas) dan tampil di atas teks. Hapus yang ini, atau hapus baris chart itu.`,
            en: `The chart "${id}" leads this story already (chart in its head) and stands above the text. Take this one out, or that line.`,
          }
        : {
            id: `Grafik "${id}" sudah ada di atas. Hapus yang ini; tautan ke grafiknya ditulis [grafik](#grafik-${id}).`,
            en: `The chart "${id}" stands further up already. Take this one out; a link to it is written [chart](#grafik-${id}).`,
          };
    return [{ file, line, column, message }];
  });
}

/** Photos that would stand on the page a second time. */
function findRepeatedPhotos(uses: readonly Use[], file: string): readonly Problem[] {
  const photos = uses.filter(({ component }) => component === 'Photo');
  return photos.flatMap(({ attributes: { name = '' }, line, column }, index) => {
    if (photos.findIndex(({ attributes }) => attributes['name'] === name) === index) return [];
    const message = {
      id: `Foto "${name}" sudah ada di atas. Hapus yang ini.`,
      en: `The photo "${name}" stands further up already. Take this one out.`,
    };
    return [{ file, line, column, message }];
  });
}

/** Topics of a story that are not there, and a story that no topic leads to. A standing text, which has no day, belongs to none. */
function checkTopics(head: ParsedFile, { topics, published }: AnyHead, target: Target): readonly Problem[] {
  const { ids } = target;
  if (published === undefined || ids === null) return [];
  if (topics === undefined && ids.size > 0) {
    const list = asList(ids);
    const message = {
      id: `Cerita ini belum bertopik, sehingga tidak ada di halaman topik mana pun. Tulis topics: [${list}], sisakan yang cocok, yang utama di depan.`,
      en: `This story has no topic, so that no topic leads to it. Write topics: [${list}] and keep those that fit, the main one first.`,
    };
    return [toProblem(head, { path: [], message })];
  }
  return (topics ?? []).flatMap((id, index) => {
    const message = refuseReference(id, target);
    return message === null ? [] : [toProblem(head, { path: ['topics', index], message })];
  });
}

/** What every head has. */
export interface AnyHead {
  readonly title: string;
  readonly standfirst: string;
  readonly description?: string;
  readonly chart?: string | undefined;
  readonly photo?: string | undefined;
  readonly fact?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly published?: string;
  readonly updated?: string | undefined;
  readonly asked?: readonly AskedQuestion[];
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
  const strings = stringsIn(head.value);
  for (const { path, text: written } of strings)
    for (const message of checkPlaceholders(written, bindings.facts)) problems.push(toProblem(head, { path, message }));
  const headPassages = strings
    .filter(({ isWords }) => isWords)
    .map(({ path, text: written }) =>
      stringPassage({ text: written, language, file, at: head.locate(path), source: text }),
    );
  const { isUnderTitle } = bindings;
  const under = isUnderTitle && strings.find(({ path }) => path.join('.') === 'title')?.text;
  const unmarked = [...headPassages, ...parsed.passages];
  const passages = under === undefined ? unmarked : unmarked.map((passage) => ({ ...passage, under }));
  const sentences = checkSentences(passages, { catalogue, facts: bindings.facts, isSound, names });
  problems.push(...sentences.problems);
  const alone = strings.filter(({ isWords, path }) => isWords && isReadAlone(path));
  problems.push(
    ...alone.flatMap(({ path, text: written }) => [
      ...checkTitle(stringPassage({ text: written, language, file, at: head.locate(path), source: text }), catalogue),
    ]),
  );
  if ('faults' in checked) return { story: null, problems };
  const headFigures = stringsIn(checked.data).flatMap(({ path, text: written }) =>
    findPlaceholders(written).map((placeholder) => ({ ...placeholder, at: path.join('.') })),
  );
  const frontMatter = fillStrings(checked.data, (written) => fillPlaceholders(written, language, catalogue));
  problems.push(...checkAsked(head, checked.data), ...checkQuestionWords(passages, checked.data.asked));
  const { description, chart, photo, fact } = frontMatter;
  const length = problems.length === 0 ? (description?.length ?? 0) : 0;
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
  problems.push(...checkTopics(head, checked.data, bindings.topics));
  problems.push(...findRepeatedCharts(parsed.uses, chart, file), ...findRepeatedPhotos(parsed.uses, file));
  const noPhoto = photo === undefined ? null : refuseReference(photo, bindings.photos);
  if (noPhoto !== null) problems.push(toProblem(head, { path: ['photo'], message: noPhoto }));
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
  const shown = fact === undefined ? undefined : catalogue.facts.get(fact);
  if (shown !== undefined && isWeak(shown))
    problems.push(toProblem(head, { path: ['fact'], message: refuseLoneWeakFigure(shown) }));
  const { uses, headings, links, blocks, words, complete, isCode } = parsed;
  const { claims } = sentences;
  return {
    story: complete
      ? {
          file,
          source: text,
          frontMatter,
          written: checked.data,
          headFigures,
          uses,
          headings,
          links,
          blocks,
          words,
          passages,
          claims,
          isCode,
        }
      : null,
    problems,
  };
}
