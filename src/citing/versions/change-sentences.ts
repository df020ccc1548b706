import { archiveWords } from '../../i18n/archive-words.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import type { AspectChange } from './compare-facts.ts';
import type { Difference, FactChange, WordChange } from './describe-change.ts';

/** What a fact is, when it was and who said it: facts of one series differ in nothing else. */
export const nameFact = (
  { caption, period, saidBy }: Pick<FactChange, 'caption' | 'period' | 'saidBy'>,
  language: Language,
): string => `${caption} (${[formatPeriod(period, language), ...(saidBy === null ? [] : [saidBy])].join('; ')})`;

/** `Nilai: semula 50,50 persen, menjadi 51,20 persen.` */
function aspectSentence({ aspect, from, to }: AspectChange, language: Language): string {
  const words = archiveWords[language];
  const [was, is] = [from ?? words.nothingBefore, to ?? words.nothingAfter];
  return `${words.aspects[aspect]}: ${words.from} ${was}${/[.!?]$/.test(was) ? ' ' : ', '}${words.to} ${is.replace(/\.$/, '')}.`;
}

function wordSentence({ part, from, to }: WordChange, language: Language): string {
  const words = archiveWords[language];
  const quote = (text: string | null, none: string) => (text === null ? none : `“${text}”`);
  return `${words.wordParts[part]}: ${words.from} ${quote(from, words.nothingBefore)}, ${words.to} ${quote(to, words.nothingAfter)}.`;
}

const factSentences = (change: FactChange, language: Language): readonly string[] => {
  const words = archiveWords[language];
  const name = nameFact(change, language);
  if (change.how === 'added') return [`${words.added}: ${name}, ${change.printed}.`];
  if (change.how === 'left-out') return [`${words.leftOut}: ${name}, ${change.printed}.`];
  return change.changes.map((aspect) => `${name}. ${aspectSentence(aspect, language)}`);
};

/** A difference in plain sentences, for a terminal. */
export function changeSentences({ facts, words, disputes, drawing }: Difference, language: Language): readonly string[] {
  const own = archiveWords[language];
  const said = [
    ...facts.flatMap((fact) => factSentences(fact, language)),
    ...words.filter(({ part }) => part !== 'description' || facts.length === 0).map((word) => wordSentence(word, language)),
    ...(disputes ? [own.disputes] : []),
  ];
  if (!drawing) return said;
  return [...said, said.length === 0 ? own.onlyDrawing : own.drawing];
} // prettier-ignore
