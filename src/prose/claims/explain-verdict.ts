import type { Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { writeExpression, type Call } from './expression.ts';
import { functions, type FunctionName, type FunctionRule } from './functions.ts';
import type { Measured } from './outcomes.ts';

/** `53 persen (mks-coverage-2025-12)`, for a message. */
const shown = (fact: Fact, language: 'id' | 'en') =>
  `${formatFact(fact, language).replaceAll('\u00a0', ' ')} (${fact.id})`;

const listed = (facts: readonly Fact[]): Bilingual => ({
  id: facts.map((fact) => shown(fact, 'id')).join(', '),
  en: facts.map((fact) => shown(fact, 'en')).join(', '),
});

/** Calls that may hold where another does not, in the order in which an editor would try them. */
const instead: Readonly<Partial<{ [Name in FunctionName]: readonly FunctionName[] }>> = {
  higher: ['lower'], lower: ['higher'], 'higher-figure': ['lower-figure'], 'lower-figure': ['higher-figure'],
  rose: ['fell', 'unchanged'], fell: ['rose', 'unchanged'], unchanged: ['rose', 'fell'],
  highest: ['lowest'], lowest: ['highest'], first: ['last'], last: ['first'],
  'more-than': ['at-least', 'nearly', 'about', 'less-than'], 'less-than': ['at-most', 'about', 'more-than'], 'at-least': ['nearly', 'about', 'less-than'],
  'at-most': ['about', 'more-than'], nearly: ['at-least', 'more-than', 'about', 'less-than'], about: ['nearly', 'more-than', 'less-than'],
  half: ['more-than-half', 'less-than-half'], 'more-than-half': ['half', 'less-than-half'], 'less-than-half': ['half', 'more-than-half'],
}; // prettier-ignore

/** Why a call does not hold, with its figures, and what holds instead. */
export function explainFalse(call: Call, facts: readonly Fact[], measured: readonly Measured[]): Bilingual {
  const { id, en } = listed(facts);
  const better = (instead[call.name] ?? []).find((name) => functions[name].judge(measured) === 'true');
  const write = better === undefined ? null : writeExpression({ ...call, name: better });
  const said = writeExpression(call);
  return {
    id: `Catatan tidak mendukung ${said}: ${id}. ${write === null ? 'Ubah kalimatnya.' : `Yang benar ${write}; ubah kata-katanya.`}`,
    en: `The record does not support ${said}: ${en}. ${write === null ? 'Change the sentence.' : `What holds is ${write}; change the words.`}`,
  };
}

/** Why nothing can be said: the figures are equal or too near, or their periods overlap. */
export function explainTie(call: Call, facts: readonly Fact[]): Bilingual {
  const { id, en } = listed(facts);
  const said = writeExpression(call);
  const { about }: FunctionRule = functions[call.name];
  return about === 'time'
    ? {
        id: `${said} tidak dapat diputuskan: masanya bertindihan atau tidak diketahui (${facts.map((fact) => `${fact.id}: ${fact.periodText}`).join('; ')}). Ubah kalimatnya.`,
        en: `${said} cannot be decided: the periods overlap or are not known (${facts.map((fact) => `${fact.id}: ${fact.periodText}`).join('; ')}). Change the sentence.`,
      }
    : {
        id: `${said} tidak dapat diputuskan: ${id} sama, atau bedanya tertutup pembulatan. Ubah kalimatnya.`,
        en: `${said} cannot be decided: ${en} are equal, or rounding hides which is more. Change the sentence.`,
      };
}
