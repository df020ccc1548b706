import type { Catalogue } from '../facts/fact.ts';
import { type Form, formatFact } from '../facts/format.ts';
import type { Problem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { asWritten } from '../facts/suggest.ts';
import type { Language } from '../i18n/locale.ts';
import { bindingSign, type Bound, locate, type Passage } from './passage.ts';

/** Words that a source is recorded to hold, and whose they are. */
interface Saying {
  readonly words: string;
  /** As recorded: a name, with or without an office. */
  readonly by: string;
}

/** How words are compared: without regard to capitals, kinds of space and of apostrophe, and to how a percentage is written. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ (?:persen|percent)\b/g, '%')
    .trim();

const known = new WeakMap<Catalogue['facts'], readonly Saying[]>();

/** All words on record that may stand in quotation marks: the wording of every figure, and what each source is quoted with. */
export function sayingsOf({ facts, sources }: Pick<Catalogue, 'facts' | 'sources'>): readonly Saying[] {
  const found = known.get(facts);
  if (found !== undefined) return found;
  const sayings = [
    ...[...facts.values()].flatMap((fact) =>
      fact.kind === 'observation' && fact.observation.wording !== null
        ? [{ words: plain(fact.observation.wording), by: fact.observation.attributedTo.id }]
        : [],
    ),
    ...[...sources.values()].flatMap(({ quoted = [] }) =>
      quoted.map(({ words, by }) => ({ words: plain(words), by: by ?? '' })),
    ),
  ];
  known.set(facts, sayings);
  return sayings;
}

/** The words behind the signs of a passage, as a reader sees them. */
function spoken(text: string, bound: readonly Bound[], language: Language, facts: Catalogue['facts']): string {
  let order = 0;
  return text.replaceAll(bindingSign, () => {
    const thing = bound[order++];
    if (thing === undefined) return '';
    if (thing.kind === 'claim') return spoken(thing.words, thing.inner, language, facts);
    if (thing.kind !== 'fact') return thing.words;
    const fact = facts.get(thing.id);
    return fact === undefined ? '' : formatFact(fact, language, (thing.form ?? 'standard') as Form);
  });
}

/** The saying on record that shares the most words with a quotation, when it shares at least half of them. */
function nearest(quotation: string, sayings: readonly Saying[]): string | null {
  const words = new Set(quotation.split(' '));
  const shared = ({ words: saying }: Saying) => saying.split(' ').filter((word) => words.has(word)).length;
  const best = sayings.reduce<Saying | null>(
    (found, one) => (found === null || shared(one) > shared(found) ? one : found),
    null,
  );
  return best !== null && shared(best) * 2 >= words.size ? best.words : null;
}

const unrecorded = (quotation: string, sayings: readonly Saying[]): Bilingual => {
  const near = nearest(plain(quotation), sayings);
  return {
    id: `Kutipan ${asWritten(quotation)} tidak ada dalam kata-kata sumber yang tercatat.${near === null ? '' : ` Yang tercatat: ${asWritten(near)}.`} Salin persis dari "wording" angkanya atau "quoted" sumbernya di data/, catat di sana, atau tuturkan kembali tanpa tanda kutip.`,
    en: `The quotation ${asWritten(quotation)} is not among the recorded words of a source.${near === null ? '' : ` On record: ${asWritten(near)}.`} Copy it exactly from the "wording" of a figure or the "quoted" of a source in data/, record it there, or retell it without quotation marks.`,
  };
};

const otherSpeaker = (by: string, sayers: readonly string[]): Bilingual => ({
  id: `Kata-kata ini tercatat sebagai ucapan ${sayers.join(' atau ')}, bukan ${asWritten(by)}. Betulkan "by".`,
  en: `These words are on record as said by ${sayers.join(' or ')}, not by ${asWritten(by)}. Correct "by".`,
});

/** The end of a quotation belongs to the sentence around it. */
const trimmed = (quotation: string): string => quotation.trim().replace(/[.,!?…]+$/, '');

/**
 * Every quotation holds the recorded words of a source, letter by letter, and a block quotation is attributed to who said them.
 * Indonesian texts only: English ones quote in translation.
 */
export function* checkQuotations(
  { text, bound, file, language, places, quotedBy }: Passage,
  catalogue: Pick<Catalogue, 'facts' | 'sources'>,
): Generator<Problem> {
  if (language !== 'id') return;
  const sayings = sayingsOf(catalogue);
  const found = quotedBy === undefined ? [...text.matchAll(/“([^”]*)”/g)] : [...text.matchAll(/^([^]*)$/g)];
  for (const { index, 1: inside = '' } of found) {
    const before = text.slice(0, index).split(bindingSign).length - 1;
    const quotation = trimmed(spoken(inside, bound.slice(before), language, catalogue.facts));
    if (quotation === '') continue;
    const holding = sayings.filter(({ words }) => words.includes(plain(quotation)));
    const name = (quotedBy ?? '').split(',')[0]?.trim() ?? '';
    const message =
      holding.length === 0
        ? unrecorded(quotation, sayings)
        : quotedBy !== undefined && !holding.some(({ by }) => by.includes(name))
          ? otherSpeaker(name, [...new Set(holding.map(({ by }) => by))])
          : null;
    if (message !== null) yield { file, ...locate({ places }, index), message };
  }
}
