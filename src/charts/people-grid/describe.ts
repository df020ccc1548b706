import type { Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import type { People } from './people-grid.ts';

/** What is left of a hundred, with the decimals of the share. */
export const restOf = ({ row, share }: People): Fact => ({ ...row.fact, value: 100 - share });

/** `50,50 persen tercakup`. */
export const shareText = ({ row }: People, language: Language): string =>
  `${formatFact(row.fact, language)} ${row.label[language]}`;

/** `49,50 persen belum tercakup`, or the words alone where the file asks for no value. */
export const restText = (people: People, language: Language): string =>
  people.showRest ? `${formatFact(restOf(people), language)} ${people.rest[language]}` : people.rest[language];

/** How many of a hundred people, and what of it is our arithmetic. */
export function describePeople(people: People, language: Language): readonly string[] {
  const { row, showRest, rest } = people;
  const period = formatPeriod(row.fact.periodText, language);
  const figure = formatFact(row.fact, language);
  const [one, other] = [shareText(people, language), restText(people, language)];
  const first = {
    id: `Seratus sosok, masing-masing satu persen: ${one}, ${showRest ? '' : 'selebihnya '}${other} (${period}).`,
    en: `A hundred figures, one percent each: ${one}, ${showRest ? '' : 'the rest '}${other} (${period}).`,
  };
  const arithmetic = {
    id: `Angka untuk ${rest.id} adalah hitungan kami: seratus persen dikurangi ${figure}.`,
    en: `The figure for ${rest.en} is our arithmetic: one hundred percent less ${figure}.`,
  };
  return showRest ? [first[language], arithmetic[language]] : [first[language]];
}
