import { formatPeriod } from '../i18n/dates.ts';
import type { Fact } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { unitName } from '../i18n/units.ts';

const both = (write: (language: 'id' | 'en') => string): Bilingual => ({ id: write('id'), en: write('en') });

export const placeLabel = ({ place }: Fact): Bilingual => place.name;

export const periodLabel = ({ periodText }: Fact): Bilingual => both((language) => formatPeriod(periodText, language));

/** Who is counted, without what stands in brackets, which no label has room for. */
const peopleLabel = (fact: Fact): Bilingual => {
  const words = fact.kind === 'observation' ? fact.observation.population : fact.derivation.name;
  return both((language) => words[language].replaceAll(/\s*\([^)]*\)/g, ''));
};

/** What sets the facts of a chart apart: the place, else the time, else who is counted. */
export function labelBy(facts: readonly Fact[]): (fact: Fact) => Bilingual {
  const differ = (label: (fact: Fact) => Bilingual) =>
    new Set(facts.map((fact) => label(fact).id)).size === facts.length;
  return [placeLabel, periodLabel, peopleLabel].find(differ) ?? peopleLabel;
}

const yearOf = (day: string) => day.slice(0, 4);

/** What is counted, in which unit and when: a subtitle to start from. */
export function subtitleOf(facts: readonly Fact[]): Bilingual {
  const [first] = facts;
  if (first === undefined) return { id: 'Apa yang dihitung, satuan, masa', en: 'What is counted, unit, period' };
  const name = first.kind === 'observation' ? first.indicator.name : first.derivation.name;
  const years = facts.map(({ period }) => yearOf(period.to.last)).toSorted();
  const [from, to] = [years[0] ?? '', years.at(-1) ?? ''];
  const samePeriod = facts.every(({ periodText }) => periodText === first.periodText);
  return both((language) => {
    const when = samePeriod ? formatPeriod(first.periodText, language) : from === to ? from : language === 'id' ? `${from} sampai ${to}` : `${from} to ${to}`; // prettier-ignore
    return `${name[language]}, ${unitName(first.unit, language)}, ${when}`;
  });
}
