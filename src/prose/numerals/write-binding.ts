import type { Fact } from '../../facts/fact.ts';
import { formatFact, forms, type Form } from '../../facts/format.ts';
import { refuseForm } from '../../facts/refuse-form.ts';
import type { Language } from '../../i18n/locale.ts';
import { isPart } from './nearest-facts.ts';
import type { Numeral } from './numeral.ts';

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

/** What to paste to say that words are no figure of the record. `reason` stands where the editor writes one. */
export const writeLiteral = (words: string, reason: string, place: Place): string =>
  place === 'mdx' ? `<Literal reason="${reason}">${words}</Literal>` : `{literal: ${words}|${reason}}`;

/** What to paste for a fact that a number may be: a binding, or for `separuh` and the like a claim that is checked. */
export function writeBinding(fact: Fact, numeral: Numeral, language: Language, place: Place): string {
  if (!isPart(numeral)) return writeFact(fact.id, formFor(fact, numeral, language), place);
  const claim = claimOf(numeral, fact.id);
  return place === 'mdx' ? `<Claim that="${claim}">${numeral.text}</Claim>` : `{claim: ${claim}|${numeral.text}}`;
}
