import type { Catalogue, Fact } from '../../facts/fact.ts';
import { type Fit, type Mend, type Part, writeParts } from '../../facts/mend.ts';
import { type Form, formatFact, forms, refuseForm } from '../../facts/format.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Told } from '../passage.ts';
import { type FactMatch, isPart, nearestFacts, reasonsFor } from './nearest-facts.ts';
import type { Numeral } from './find-figures.ts';

/** Where it will be pasted: the body of a story, or a string of YAML or JSON. */
export type Place = 'mdx' | 'string';

const plain = (text: string) => text.replace(/[\s-]+/g, ' ').toLowerCase();

/** The form that prints what was written, or the one most like it. */
export function formFor(fact: Fact, numeral: Numeral, language: Language): Form {
  const allowed = forms.filter((form) => refuseForm(fact, form) === null);
  const same = allowed.find((form) => plain(formatFact(fact, language, form)) === plain(numeral.text));
  if (same !== undefined) return same;
  if (!/\d/.test(numeral.text) && allowed.includes('words')) return 'words';
  if (numeral.text.endsWith('%')) return 'sign';
  return numeral.unit === null && fact.unit === 'percent' ? 'number' : 'standard';
}

/** What to paste to bind a number to a fact: `<Fact id="…" form="sign" />` or `{…|sign}`. */
export function writeFact(id: string, form: Form, place: Place): string {
  if (place === 'mdx') return form === 'standard' ? `<Fact id="${id}" />` : `<Fact id="${id}" form="${form}" />`;
  return form === 'standard' ? `{${id}}` : `{${id}|${form}}`;
}

/** The claim that a part of one makes about a percentage: `half(…)`, `one-in(…, 3)`, else `about(…, 66.67)`. */
function claimOf({ value }: Numeral, id: string): string {
  if (value === null || value === 0.5) return `half(${id})`;
  const times = Math.round(1 / value);
  if (Math.abs(1 / value - times) < 1e-9) return `one-in(${id}, ${times})`;
  return `about(${id}, ${Number((value * 100).toFixed(2))})`;
}

const words: Part = { keeps: 'words' };

/** That words are no figure or claim of the record; the editor says why, `such` as an example. */
export function literalMend(such: Bilingual, place: Place): Extract<Mend, { kind: 'literal' }> {
  const reason: Part = { asks: 'reason', such };
  return {
    kind: 'literal',
    write:
      place === 'mdx'
        ? ['<Literal reason="', reason, '">', words, '</Literal>']
        : ['{literal: ', words, '|', reason, '}'],
  };
}

/** What to paste for it, with the example in a reader's language where the editor writes the reason. */
export const writeLiteral = ({ write }: Extract<Mend, { kind: 'literal' }>, text: string, reader: Language): string =>
  writeParts(write, text, (part) => ('asks' in part ? part.such[reader] : ''));

/** That words make a claim; who makes it and the dispute that shows what is known stand behind it. */
export function claimParts(
  that: string,
  place: Place,
  said: { by: string; dispute: string } | null = null,
): readonly Part[] {
  if (place === 'mdx') {
    const source = said === null ? '' : ` by="${said.by}" dispute="${said.dispute}"`;
    return [`<Claim that="${that}"${source}>`, words, '</Claim>'];
  }
  return [`{claim: ${that}|`, words, said === null ? '}' : `|by ${said.by}|dispute ${said.dispute}}`];
}

/** What would be bound in a number's place. */
export type Binding =
  | { readonly kind: 'fact'; readonly id: string; readonly form: Form }
  | { readonly kind: 'claim'; readonly that: string; readonly words: string };

/** What a fact would be bound as: by itself, or for `separuh` and the like in a claim that is checked. */
const bindingOf = (fact: Fact, numeral: Numeral, language: Language): Binding =>
  isPart(numeral)
    ? { kind: 'claim', that: claimOf(numeral, fact.id), words: numeral.text }
    : { kind: 'fact', id: fact.id, form: formFor(fact, numeral, language) };

/** What a button writes for a fact that a number may be: a binding, or for `separuh` and the like a claim that is checked. */
function bindMend({ fact, fit }: FactMatch, numeral: Numeral, language: Language, place: Place, sentence: string) {
  const binding = bindingOf(fact, numeral, language);
  const write = binding.kind === 'fact' ? [writeFact(fact.id, binding.form, place)] : claimParts(binding.that, place);
  return { kind: 'bind', fact: fact.id, fit, because: reasonsFor(fact, sentence), write } as const satisfies Mend;
}

export interface NumeralContext {
  /** The sentence that it stands in, whose place, period and speakers tell which fact is meant. */
  readonly sentence: string;
  /** Where the answer is pasted. `mdx` by default. */
  readonly place?: Place;
  /** Whether a fact, or a claim, would pass where the number stands. What would not is not proposed. */
  readonly passes?: (binding: Binding) => boolean;
}

const ours: Bilingual = { id: 'hitungan kami', en: 'our arithmetic' };

const reason: Bilingual = {
  id: 'mengapa ini bukan angka dari catatan',
  en: 'why this is not a figure from the record',
};

const lead: Readonly<Record<Fit, Bilingual>> = {
  exact: { id: 'Tulis', en: 'Write' },
  rounded: { id: 'Mungkin maksudnya', en: 'Perhaps you mean' },
  near: { id: 'Yang terdekat dalam catatan:', en: 'Nearest in the record:' },
};

/** What was not counted is called by its name: a target must not pass for a result. */
const telling: readonly string[] = ['target', 'announced', 'estimate'] satisfies readonly Fact['status'][];

/** Value, place, period and speaker in a line, so that an editor sees at once whether it is the one. */
function sketch(fact: Fact, language: Language): string {
  const speaker = fact.kind === 'derivation' ? ours[language] : fact.observation.attributedTo[language].split(',')[0];
  const status = telling.includes(fact.status) ? `, ${chartWords[language].status[fact.status]}` : '';
  const period = formatPeriod(fact.periodText, language);
  return `${formatFact(fact, language)}: ${fact.place.name[language]}, ${period}, ${speaker ?? ''}${status}`;
}

const looksLikeYear = ({ text }: Numeral) => /^(?:19|20)\d\d$/.test(text);

const yearAdvice: Bilingual = {
  id: ' Bila ini tahun, tulis "tahun" di depannya atau koma di belakangnya.',
  en: ' If it is a year, write "in the year" before it or a comma after it.',
};

/**
 * What is wrong with a naked number and the ways out: at most three facts to bind, and otherwise to record the fact or to say that it
 * is none. The facts are described in the language of the message, and printed as the text's language does.
 */
export function explainNumeral(
  numeral: Numeral,
  language: Language,
  catalogue: Pick<Catalogue, 'facts'>,
  { sentence, place = 'mdx', passes = () => true }: NumeralContext,
): Required<Told> {
  const binds = nearestFacts(numeral, language, catalogue, sentence, (fact) =>
    passes(bindingOf(fact, numeral, language)),
  ).map((match) => bindMend(match, numeral, language, place, sentence));
  const literal = literalMend(reason, place);
  const record: Mend = { kind: 'record', written: numeral.text, value: numeral.value };
  return {
    message: sayNumeral(numeral, binds, literal, catalogue),
    mends: [...binds, literal, record],
  };
}

/** The ways out as a sentence. */
function sayNumeral(
  numeral: Numeral,
  binds: readonly Extract<Mend, { kind: 'bind' }>[],
  literal: Extract<Mend, { kind: 'literal' }>,
  { facts }: Pick<Catalogue, 'facts'>,
): Bilingual {
  const [first] = binds;
  const say = (reader: Language) => {
    const options = binds.flatMap(({ fact: id, write }) => {
      const fact = facts.get(id);
      return fact === undefined ? [] : [`${writeParts(write, numeral.text, () => '')} (${sketch(fact, reader)})`];
    });
    const list = options.join(reader === 'id' ? ', atau ' : ', or ');
    return first === undefined ? '' : ` ${lead[first.fit][reader]} ${list}.`;
  };
  const year = looksLikeYear(numeral) ? yearAdvice : { id: '', en: '' };
  const plain = numeral.text.replace(/\s+/g, ' ');
  const none = (reader: Language) => writeLiteral(literal, numeral.text, reader);
  return {
    id: `“${numeral.text}” belum terikat pada fakta.${year.id}${say('id')} ${first === undefined ? 'Tidak ada fakta yang mendekatinya' : 'Bila bukan itu'}: cari yang lain (npm run find -- ${plain}), catat dulu (npm run new -- fact id-angka), atau tulis ${none('id')}.`,
    en: `“${numeral.text}” is not bound to a fact.${year.en}${say('en')} ${first === undefined ? 'No fact comes near it' : 'If it is none of these'}: look for others (npm run find -- ${plain}), record it first (npm run new -- fact fact-id), or write ${none('en')}.`,
  };
}

/** The same in short, behind a long list of others. */
export const nameNumeral = ({ text }: Numeral): Bilingual => ({
  id: `“${text}” belum terikat pada fakta.`,
  en: `“${text}” is not bound to a fact.`,
});
