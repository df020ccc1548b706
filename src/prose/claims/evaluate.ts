import { asList, asWritten } from '../../facts/suggest.ts';
import { findMisprint, findObstacle } from '../../facts/comparability.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { roundingOf } from '../../facts/rules/check-arithmetic.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { type Call, callsOf, type Expression, writeExpression } from './expression.ts';
import { type FunctionName, type FunctionRule, functions } from './functions.ts';
import type { Measured, Outcome } from './outcomes.ts';
import { isNumber } from '../../i18n/units.ts';

/** `53 persen (mks-coverage-2025-12)`, for a message. */
const shown = (fact: Fact, language: 'id' | 'en') =>
  `${formatFact(fact, language).replaceAll('\u00a0', ' ')} (${fact.id})`;

const listed = (facts: readonly Fact[]): Bilingual => ({
  id: facts.map((fact) => shown(fact, 'id')).join(', '),
  en: facts.map((fact) => shown(fact, 'en')).join(', '),
});

/** Calls that may hold where another does not, in the order in which an editor would try them. */
const instead: Readonly<Partial<{ [Name in FunctionName]: readonly FunctionName[] }>> = {
  higher: ['lower'],
  lower: ['higher'],
  'higher-figure': ['lower-figure'],
  'lower-figure': ['higher-figure'],
  rose: ['fell', 'unchanged'],
  fell: ['rose', 'unchanged'],
  unchanged: ['rose', 'fell'],
  highest: ['lowest'],
  lowest: ['highest'],
  first: ['last'],
  last: ['first'],
  'more-than': ['at-least', 'nearly', 'about', 'less-than'],
  'less-than': ['at-most', 'about', 'more-than'],
  'at-least': ['nearly', 'about', 'less-than'],
  'at-most': ['about', 'more-than'],
  nearly: ['at-least', 'more-than', 'about', 'less-than'],
  about: ['nearly', 'more-than', 'less-than'],
  half: ['more-than-half', 'less-than-half'],
  'more-than-half': ['half', 'less-than-half'],
  'less-than-half': ['half', 'more-than-half'],
};

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
  const { about } = functions[call.name];
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

/**
 * What the record says of a claim. `refused`: it cannot say, because the facts may not be compared, one is not reported or a misprint,
 * two are equal within their rounding, or their periods are not in order.
 */
export type Verdict = { readonly is: 'true' } | { readonly is: 'false' | 'refused'; readonly why: Bilingual };

/** What evaluating needs of the catalogue. */
export type Evidence = Pick<Catalogue, 'facts' | 'series' | 'separations' | 'disputes'>;

const refuse = (id: string, en: string): Verdict => ({ is: 'refused', why: { id, en } });

function measure(fact: Fact): Measured {
  const { from, to } = fact.period;
  const scale = fact.unit === 'ratio' ? 100 : 1;
  return {
    value: (fact.value ?? Number.NaN) * scale,
    rounding: roundingOf(fact) * scale,
    time: from === null ? null : { first: from.first, last: to.last },
  };
}

const plain = (value: number): Measured => ({ value, rounding: 0, time: null });

function refuseFacts(facts: readonly Fact[]): Verdict | null {
  const misprint = findMisprint(facts);
  if (misprint !== null) {
    return refuse(
      `${asWritten(misprint.id)} tercatat sebagai salah cetak dan tidak dapat mendukung klaim. Pakai angka yang benar.`,
      `${asWritten(misprint.id)} is recorded as a misprint and can support no claim. Use the right figure.`,
    );
  }
  const rule = facts.find(({ unit }) => !isNumber(unit));
  if (rule !== undefined) {
    return refuse(
      `${asWritten(rule.id)} adalah ketentuan tanpa angka dan tidak dapat mendukung klaim. Pakai fakta yang berangka.`,
      `${asWritten(rule.id)} is a rule without a number and can support no claim. Use a fact that has a number.`,
    );
  }
  const unknown = facts.find(({ value }) => value === null);
  if (unknown === undefined) return null;
  return refuse(
    `${asWritten(unknown.id)} bernilai null (tidak dilaporkan), jadi klaim ini tidak dapat diperiksa. Pakai fakta yang berangka.`,
    `${asWritten(unknown.id)} is null (not reported), so this claim cannot be checked. Use a fact that has a number.`,
  );
}

function refuseDispute(facts: readonly Fact[], { disputes }: Evidence): Verdict | null {
  const named = [...disputes.values()].some(({ sides }) =>
    facts.every(({ id }) => sides.some((side) => side.facts.includes(id))),
  );
  const units = new Set(facts.map(({ unit }) => unit));
  if (named && units.size === 1) return null;
  const list = asList(facts.map(({ id }) => id));
  return refuse(
    `Tidak ada selisih di data/disputes.json yang memuat ${list} dengan satuan yang sama. Pakai higher(…) atau lower(…) bila angkanya memang sebanding.`,
    `No dispute in data/disputes.json names ${list} in one unit. Use higher(…) or lower(…) if the figures do compare.`,
  );
}

function refuseOrder(facts: readonly Fact[]): Verdict | null {
  for (const [index, later] of facts.slice(1).entries()) {
    const earlier = facts[index];
    if (earlier === undefined || earlier.period.to.last < later.period.to.last) continue;
    return refuse(
      `${asWritten(earlier.id)} (${earlier.periodText}) tidak lebih awal daripada ${asWritten(later.id)} (${later.periodText}). Tulis yang lebih dahulu di depan.`,
      `${asWritten(earlier.id)} (${earlier.periodText}) is not earlier than ${asWritten(later.id)} (${later.periodText}). Write the earlier one first.`,
    );
  }
  return null;
}

function refuseTogether(facts: readonly Fact[], rule: FunctionRule, record: Evidence): Verdict | null {
  if (rule.use === 'dispute') return refuseDispute(facts, record);
  const obstacle = rule.use === null ? null : findObstacle(facts, rule.use, record);
  if (obstacle !== null) return { is: 'refused', why: obstacle.message };
  return rule.ordered ? refuseOrder(facts) : null;
}

function refuseShare(facts: readonly Fact[], name: FunctionName): Verdict | null {
  const other = facts.find(({ unit }) => unit !== 'percent' && unit !== 'ratio');
  if (other === undefined) return null;
  return refuse(
    `${name} hanya untuk bagian (persen), sedangkan ${asWritten(other.id)} bersatuan ${other.unit}. Pakai fakta berupa persen.`,
    `${name} is for shares (percent), and ${asWritten(other.id)} is in ${other.unit}. Use a fact in percent.`,
  );
}

function evaluateCall(call: Call, record: Evidence): Verdict {
  const rule = functions[call.name];
  const facts = call.operands.flatMap((operand) =>
    operand.kind === 'fact' ? (record.facts.get(operand.id) ?? []) : [],
  );
  const repeated = facts.find(({ id }, index) => facts.findIndex((other) => other.id === id) !== index);
  if (repeated !== undefined && rule.pairs !== true) {
    return refuse(
      `${asWritten(repeated.id)} dibandingkan dengan dirinya sendiri. Tulis fakta lain.`,
      `${asWritten(repeated.id)} is compared with itself. Write another fact.`,
    );
  }
  const groups = rule.pairs ? [facts.slice(0, 2), facts.slice(2)] : [facts];
  const refused =
    (rule.about === 'value' ? refuseFacts(facts) : null) ??
    (rule.share ? refuseShare(facts, call.name) : null) ??
    groups.map((group) => refuseTogether(group, rule, record)).find((found) => found !== null) ??
    null;
  if (refused !== null) return refused;
  const measured = call.operands.flatMap((operand) => {
    if (operand.kind === 'number') return [plain(operand.value)];
    const fact = record.facts.get(operand.id);
    return fact === undefined ? [] : [measure(fact)];
  });
  const outcome: Outcome = rule.judge(measured);
  if (outcome === 'true') return { is: 'true' };
  if (outcome === 'tie') return { is: 'refused', why: explainTie(call, facts) };
  return { is: 'false', why: explainFalse(call, facts, measured) };
}

/**
 * Holds an expression against the record. Every fact in it must exist; that is checked before. The first part of an `and` that is
 * not true decides.
 */
export function evaluate(expression: Expression, record: Evidence): Verdict {
  for (const call of callsOf(expression)) {
    const verdict = evaluateCall(call, record);
    if (verdict.is !== 'true') return verdict;
  }
  return { is: 'true' };
}
