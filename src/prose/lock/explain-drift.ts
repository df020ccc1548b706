import type { Catalogue } from '../../facts/fact.ts';
import type { Position } from '../../facts/position.ts';
import type { Problem } from '../../facts/problem.ts';
import { withKind } from '../../facts/publish-fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { ExpressionFault, parseExpression, writeExpression } from '../claims/expression.ts';
import { bindingSign, type Bound, locate, type Passage } from '../passage.ts';
import type { Drift } from './find-drift.ts';
import type { Lock } from './lock.ts';
import { quoteSentences, type Quotation, shorten } from './quote-sentence.ts';
import { hashWords } from './story-content.ts';

/** What is needed to say where in a story something has moved. */
export interface SignedStory {
  readonly slug: string;
  readonly lock: Lock;
  /** Both languages as they read now. */
  readonly passages: Readonly<Record<Language, readonly Passage[]>>;
  readonly files: Readonly<Record<Language, string>>;
  /** Where a chart stands in the Indonesian text. */
  readonly chartAt: (id: string) => Position;
  readonly photoAt: (name: string) => Position;
  readonly catalogue: Pick<Catalogue, 'facts'>;
}

/** What moved, for who shows it otherwise than as a sentence. */
export interface Moved {
  /** Whether the record moved under the story, or an editor has changed the story. */
  readonly cause: 'record' | 'editor';
  readonly language: Language;
  /** The sentence in which it moved, with U+FFFC where it stands; null for a chart and what is no longer there. */
  readonly sentence: string | null;
  /** What the editor knows it by (a fact, a claim, a chart), and what it was and is, where that can be said. */
  readonly changes: readonly {
    readonly name: string;
    readonly was: Bilingual | null;
    readonly is: Bilingual | null;
  }[];
}

/** One way in which a story is no longer what was signed: in words, and as what moved. */
export interface DriftProblem extends Problem {
  readonly moved: Moved;
}

const alike = (text: string): Bilingual => ({ id: text, en: text });

type DriftOf<Kind extends Drift['kind']> = Extract<Drift, { kind: Kind }>;

const topOfFile: Position = { line: 1, column: 1 };

/** The three things that an editor may do when the record has moved under a signed story, as commands to paste. */
export const waysOut = (slug: string): Bilingual => ({
  id: `Pilih satu: (1) terima dan catat sebagai koreksi: npm run accept -- ${slug} --id "…" --en "…"; (2) pertahankan angka yang disahkan: npm run keep -- ${slug}; (3) tulis ulang kalimatnya, lalu: npm run sign -- ${slug}`,
  en: `Choose one: (1) accept it with a correction note: npm run accept -- ${slug} --id "…" --en "…"; (2) keep the figures as signed: npm run keep -- ${slug}; (3) rewrite the sentence, then: npm run sign -- ${slug}`,
});

/** What an editor does after having changed a signed story. */
const signAgain = (slug: string): Bilingual => ({
  id: `Bila ceritanya sudah selesai: npm run sign -- ${slug}`,
  en: `When the story is finished: npm run sign -- ${slug}`,
});

const signedOn = ({ lock }: SignedStory): Bilingual => ({
  id: formatDate(lock.signed, 'id'),
  en: formatDate(lock.signed, 'en'),
});

/** A claim as the lock writes it, however it is spaced in the text. */
function claimForm(that: string): string {
  try {
    return writeExpression(parseExpression(that));
  } catch (error) {
    if (error instanceof ExpressionFault) return that;
    throw error;
  }
}

const prints =
  ({ id, form }: { readonly id: string; readonly form: string }) =>
  (bound: Bound): boolean =>
    bound.kind === 'fact' && bound.id === id && (bound.form ?? 'standard') === form;

const quote = (language: Language, { passages, catalogue }: SignedStory, wanted: (bound: Bound) => boolean) =>
  quoteSentences(passages[language], catalogue, wanted);

/** What no sentence of the prose holds stands in the head. */
const orAtTop = (quotations: readonly Quotation[]): readonly Quotation[] =>
  quotations.length > 0 ? quotations : [{ at: topOfFile, sentence: bindingSign }];

/** That a fact has left the record, with what was printed of it. There is no value left to accept or to keep. */
function explainGoneFact(drift: DriftOf<'gone'>, signed: SignedStory): readonly DriftProblem[] {
  const { language, id, old } = drift;
  const { slug, files } = signed;
  const on = signedOn(signed);
  return quote(language, signed, prints(drift)).map(({ at, sentence }) => {
    const quoted = sentence.replace(bindingSign, () => `[${old} → …]`);
    const message = {
      id: `"${id}" sudah tidak ada di data/, padahal kalimat ini disahkan ${on.id} dengan "${old}": “${quoted}” Pulihkan faktanya, atau tulis ulang kalimatnya, lalu: npm run sign -- ${slug}`,
      en: `"${id}" has left data/, but this sentence was signed on ${on.en} with "${old}": “${quoted}” Restore the fact, or rewrite the sentence, then: npm run sign -- ${slug}`,
    };
    const moved = { cause: 'record' as const, language, sentence, changes: [{ name: id, was: alike(old), is: null }] };
    return { file: files[language], ...at, message, moved };
  });
}

/** That a sentence would print differently, at each place that prints the figure, with the figure as it was and as it is. */
function explainMovedFigure(drift: DriftOf<'print'>, signed: SignedStory): readonly DriftProblem[] {
  const { language, id, old, now, before, after } = drift;
  const [was, is] = old === now ? [withKind(old, before, language), withKind(now, after, language)] : [old, now];
  const [ways, on] = [waysOut(signed.slug), signedOn(signed)];
  return orAtTop(quote(language, signed, prints(drift))).map(({ at, sentence }) => {
    const quoted = sentence.replace(bindingSign, () => `[${was} → ${is}]`);
    const message = {
      id: `Kalimat yang disahkan ${on.id} akan tercetak lain, dulu "${was}", kini "${is}" (${id}): “${quoted}” ${ways.id}`,
      en: `A sentence signed on ${on.en} would print differently, "${was}" then, "${is}" now (${id}): “${quoted}” ${ways.en}`,
    };
    const changes = [{ name: id, was: alike(was), is: alike(is) }];
    return {
      file: signed.files[language],
      ...at,
      message,
      moved: { cause: 'record', language, sentence, changes } as const,
    };
  });
}

const truth = { id: ['salah', 'benar'], en: ['false', 'true'] } as const;

/** That a claim is no longer what it was when signed, at each place that makes it. */
function explainTurnedClaim(drift: DriftOf<'claim'>, signed: SignedStory): readonly DriftProblem[] {
  const { language, that, words, now } = drift;
  const [ways, on] = [waysOut(signed.slug), signedOn(signed)];
  const [was, is] = now ? ([0, 1] as const) : ([1, 0] as const);
  const makes = (bound: Bound) =>
    bound.kind === 'claim' && claimForm(bound.that) === that && bound.words.replaceAll(bindingSign, '…') === words;
  return orAtTop(quote(language, signed, makes)).map(({ at, sentence }) => {
    const quoted = sentence.replace(bindingSign, () => `[${words}]`);
    const message = {
      id: `Klaim "${that}" ${truth.id[was]} ketika disahkan ${on.id}, kini ${truth.id[is]}: “${quoted}” ${ways.id}`,
      en: `The claim "${that}" was ${truth.en[was]} when signed on ${on.en} and is ${truth.en[is]} now: “${quoted}” ${ways.en}`,
    };
    const said = (at: 0 | 1) => ({ id: `${words}: ${truth.id[at]}`, en: `${words}: ${truth.en[at]}` });
    const changes = [{ name: that, was: said(was), is: said(is) }];
    return {
      file: signed.files[language],
      ...at,
      message,
      moved: { cause: 'record', language, sentence, changes } as const,
    };
  });
}

/** That a chart shows something else: which figures moved, or that its file was edited. */
function explainMovedChart({ id, facts }: DriftOf<'chart'>, signed: SignedStory): DriftProblem {
  const changes = facts.map(({ id: name, before, after }) => {
    if (after === null) return { name, was: before.printed, is: null };
    const say = (language: Language, fact: typeof before) =>
      before.printed[language] === after.printed[language]
        ? withKind(fact.printed[language], fact, language)
        : fact.printed[language];
    const both = (fact: typeof before) => ({ id: say('id', fact), en: say('en', fact) });
    return { name, was: both(before), is: both(after) };
  });
  const moved = (language: Language) =>
    changes.map(({ name, was, is }) => (is === null ? name : `${name} ${was[language]} → ${is[language]}`)).join('; ');
  const { slug, files, chartAt } = signed;
  const [ways, on] = [waysOut(slug), signedOn(signed)];
  const message: Bilingual =
    facts.length > 0
      ? {
          id: `Grafik "${id}" tidak lagi memperlihatkan yang disahkan ${on.id}: ${moved('id')}. ${ways.id}`,
          en: `The chart "${id}" no longer shows what was signed on ${on.en}: ${moved('en')}. ${ways.en}`,
        }
      : {
          id: `Kata-kata, isi, atau urutan grafik "${id}" diubah sesudah cerita ini disahkan ${on.id}. Bila memang begitu, baca ceritanya sekali lagi, lalu: npm run sign -- ${slug}. Bila tidak, pulihkan content/charts/${id}.json: git checkout -- content/charts/${id}.json`,
          en: `The words, contents or order of the chart "${id}" were changed after this story was signed on ${on.en}. If that is meant, read the story once more, then: npm run sign -- ${slug}. If not, restore content/charts/${id}.json: git checkout -- content/charts/${id}.json`,
        };
  return {
    file: files.id,
    ...chartAt(id),
    message,
    moved: {
      cause: facts.length > 0 ? 'record' : 'editor',
      language: 'id',
      sentence: null,
      changes: facts.length > 0 ? changes : [{ name: id, was: null, is: null }],
    },
  };
}

/** That a photo is another than was signed, or that something else stands below it. */
function explainMovedPhoto({ name }: DriftOf<'photo'>, signed: SignedStory): DriftProblem {
  const [again, on] = [signAgain(signed.slug), signedOn(signed)];
  const message: Bilingual = {
    id: `Foto "${name}" atau keterangannya diubah sesudah cerita ini disahkan ${on.id}. Lihat sekali lagi. ${again.id}`,
    en: `The photo "${name}" or its words were changed after this story was signed on ${on.en}. Look at it once more. ${again.en}`,
  };
  const changes = [{ name, was: null, is: null }];
  return {
    file: signed.files.id,
    ...signed.photoAt(name),
    message,
    moved: { cause: 'editor', language: 'id', sentence: null, changes },
  };
}

/** That an editor has bound something more, or less, than was signed. */
function explainRewriting(drift: DriftOf<'added' | 'removed'>, signed: SignedStory): DriftProblem {
  const { kind, language, what, name } = drift;
  const [id = name] = name.split('"');
  const binds = (bound: Bound) =>
    (bound.kind === 'fact' && bound.id === id) || (bound.kind === 'claim' && claimForm(bound.that) === name);
  const place = () =>
    what === 'Chart'
      ? signed.chartAt(name)
      : what === 'Photo'
        ? signed.photoAt(name)
        : quote(language, signed, binds)[0]?.at;
  const at = kind === 'removed' ? topOfFile : (place() ?? topOfFile);
  const written =
    what === 'Claim' ? `<Claim that="${name}">` : `<${what} ${what === 'Photo' ? 'name' : 'id'}="${name}" />`;
  const [again, on] = [signAgain(signed.slug), signedOn(signed)];
  const message = {
    id: `${written} ${kind === 'added' ? 'ditambahkan' : 'dihapus'} sesudah cerita ini disahkan ${on.id}. ${again.id}`,
    en: `${written} was ${kind === 'added' ? 'added' : 'removed'} after this story was signed on ${on.en}. ${again.en}`,
  };
  const changes = [{ name, was: null, is: null }];
  return {
    file: signed.files[language],
    ...at,
    message,
    moved: { cause: 'editor', language, sentence: null, changes },
  };
}

/** That words were changed after signing: each run of them that was not signed, or the file when only something else in it was. */
function explainWords({ language, signed }: DriftOf<'words'>, story: SignedStory): readonly DriftProblem[] {
  const { slug, files, passages } = story;
  const [again, on] = [signAgain(slug), signedOn(story)];
  const changed = signed.size === 0 ? [] : passages[language].filter((passage) => !signed.has(hashWords(passage)));
  const told = changed.slice(0, 5).map((passage) => {
    const quoted = shorten(passage.text.replaceAll(bindingSign, '…').replace(/\s+/g, ' ').trim());
    const message = {
      id: `Ditulis ulang sesudah cerita ini disahkan ${on.id}: “${quoted}” Baca sekali lagi, dalam kedua bahasa. ${again.id}`,
      en: `Rewritten after this story was signed on ${on.en}: “${quoted}” Read it once more, in both languages. ${again.en}`,
    };
    const moved = { cause: 'editor', language, sentence: quoted, changes: [] } as const;
    return { file: files[language], ...locate(passage, 0), message, moved };
  });
  if (told.length > 0) return told;
  const message = {
    id: `Berkas ini diubah sesudah cerita disahkan ${on.id} (kata yang dihapus, tanggal, tautan, atau penekanan). Baca sekali lagi. ${again.id}`,
    en: `This file was changed after the story was signed on ${on.en} (words taken out, a date, a link or an emphasis). Read it once more. ${again.en}`,
  };
  const moved = { cause: 'editor', language, sentence: null, changes: [] } as const;
  return [{ file: files[language], ...topOfFile, message, moved }];
}

function explain(drift: Drift, signed: SignedStory): readonly DriftProblem[] {
  switch (drift.kind) {
    case 'print':
      return explainMovedFigure(drift, signed);
    case 'gone':
      return explainGoneFact(drift, signed);
    case 'claim':
      return explainTurnedClaim(drift, signed);
    case 'words':
      return explainWords(drift, signed);
    case 'chart':
      return [explainMovedChart(drift, signed)];
    case 'photo':
      return [explainMovedPhoto(drift, signed)];
    case 'added':
    case 'removed':
      return [explainRewriting(drift, signed)];
  }
}

/** No-break spaces are for pages; an editor looks for what a message quotes, and types plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** What has moved, in an editor's words: where, the sentence, old and new, and what to do. One problem for each place that prints it. */
export const explainDrift = (drift: Drift, signed: SignedStory): readonly DriftProblem[] =>
  explain(drift, signed).map(({ message, ...place }) => ({
    ...place,
    message: { id: plain(message.id), en: plain(message.en) },
  }));
