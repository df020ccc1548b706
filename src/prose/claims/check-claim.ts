import { asList, asWritten, suggest } from '../../facts/suggest.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import type { Mend } from '../../facts/mend.ts';
import { refuseReference, type Target } from '../../facts/rules/check-references.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import { evaluate, type Verdict } from './evaluate.ts';
import { type Expression, ExpressionFault, factsOf, parseExpression, writeExpression } from './expression.ts';
import { refuseWords } from './refuse-words.ts';
import type { Bound, Told } from '../passage.ts';
import { disputesOver, holds, speakerOf } from './speakers.ts';

/** Everybody whom the record names beside a fact: who it is attributed to, who speaks in its sources, who published them. */
const namesOf = (fact: Fact): readonly string[] => [
  ...(fact.kind === 'observation' ? [fact.observation.attributedTo.id, fact.observation.attributedTo.en] : []),
  ...fact.sources.flatMap(({ speakers, publisher }) => [...speakers, publisher]),
];

/**
 * Refuses a claim put into the mouth of somebody whom the record does not name beside its facts or in the dispute about them:
 * nobody is made to say what no source has them saying. Null when the record names them.
 */
export function refuseSpeaker(
  by: string,
  ids: readonly string[],
  dispute: string | null,
  { facts, disputes }: Catalogue,
): Bilingual | null {
  const disputed = (dispute === null ? undefined : disputes.get(dispute))?.sides.flatMap((side) => side.facts) ?? [];
  const names = [...ids, ...disputed].flatMap((id) => facts.get(id) ?? []).flatMap(namesOf);
  const asked = by.trim().toLowerCase();
  if (names.some((name) => name.toLowerCase().includes(asked))) return null;
  return {
    id: `Catatan tidak menyebut ${asWritten(by)} pada fakta klaim ini. Tulis nama seperti di "attributedTo" salah satu faktanya, atau catat dulu pernyataannya.`,
    en: `The record does not name ${asWritten(by)} beside the facts of this claim. Write the name as in "attributedTo" of one of them, or record the statement first.`,
  };
}

/** A claim in a text, held against the record. */
export interface CheckedClaim {
  /** In its one written form. */
  readonly that: string;
  /** What the reader sees; a bound figure inside is U+FFFC. */
  readonly words: string;
  /** Whether the record bears it out. When it does not, a source says it and a dispute shows what is known. */
  readonly result: boolean;
  /** Whether a source says it, rather than we. */
  readonly attributed: boolean;
  readonly dispute: string | null;
  readonly facts: readonly string[];
  /** False when something is wrong with it, so that it may yet become another claim. */
  readonly isSettled: boolean;
}

export interface ClaimContext {
  readonly catalogue: Catalogue;
  readonly facts: Target;
  /** While data/ is not sound, a claim that fails may only follow from that. */
  readonly isSound: boolean;
}

type BoundClaim = Extract<Bound, { kind: 'claim' }>;

/** What is wrong with the dispute that a claim names, or null. */
function refuseDispute(dispute: string, ids: readonly string[], { disputes }: Catalogue): Bilingual | null {
  const known = disputes.get(dispute);
  if (known === undefined) {
    const help = suggest(dispute, disputes.keys());
    return {
      id: `Selisih ${asWritten(dispute)} tidak ada di data/disputes.json. ${help.id}`,
      en: `There is no dispute ${asWritten(dispute)} in data/disputes.json. ${help.en}`,
    };
  }
  if (holds(known, ids)) return null;
  return {
    id: `Selisih ${asWritten(dispute)} tidak memuat satu pun fakta klaim ini (${asList(ids)}). Sebut selisih yang memuatnya.`,
    en: `The dispute ${asWritten(dispute)} names none of the facts of this claim (${asList(ids)}). Name one that does.`,
  };
}

/** How to print what a source says and the record does not bear out. */
function explainWayOut(ids: readonly string[], catalogue: Catalogue): Bilingual {
  const near = disputesOver(ids, catalogue).map(({ id }) => id);
  const [id, en] = [speakerOf(ids, catalogue, 'id') ?? '…', speakerOf(ids, catalogue, 'en') ?? '…'];
  return near.length === 0
    ? {
        id: `Bila ini kata sebuah sumber, catat dulu selisihnya di data/disputes.json, lalu tambahkan by="${id}" dan dispute="…".`,
        en: `If a source says it, record the dispute in data/disputes.json first, then add by="${en}" and dispute="…".`,
      }
    : {
        id: `Bila ini kata sebuah sumber, tambahkan by="${id}" dispute="${near[0] ?? ''}".`,
        en: `If a source says it, add by="${en}" dispute="${near[0] ?? ''}".`,
      };
}

function refuseVerdict(
  verdict: Verdict,
  { by, dispute }: BoundClaim,
  ids: readonly string[],
  language: Language,
  catalogue: Catalogue,
): Told | null {
  const speaker = speakerOf(ids, catalogue, language);
  const [over] = disputesOver(ids, catalogue);
  const set = (attributes: Readonly<Record<string, string>>): readonly Mend[] => [{ kind: 'set', set: attributes }];
  if (dispute !== null && (by === null || by.trim() === '')) {
    const message = {
      id: 'Klaim dengan dispute harus menyebut siapa yang mengatakannya. Tambahkan by="nama sumber".',
      en: 'A claim with a dispute must say who makes it. Add by="name of the source".',
    };
    return { message, mends: speaker === null ? [] : set({ by: speaker }) };
  }
  const unknown = dispute === null ? null : refuseDispute(dispute, ids, catalogue);
  if (unknown !== null) return { message: unknown, mends: over === undefined ? [] : set({ dispute: over.id }) };
  const stranger = by === null || by.trim() === '' ? null : refuseSpeaker(by, ids, dispute, catalogue);
  if (stranger !== null) return { message: stranger, mends: speaker === null ? [] : set({ by: speaker }) };
  if (verdict.is === 'true' || (by !== null && dispute !== null)) return null;
  const way = explainWayOut(ids, catalogue);
  return {
    message: { id: `${verdict.why.id} ${way.id}`, en: `${verdict.why.en} ${way.en}` },
    mends: speaker === null || over === undefined ? [] : set({ by: speaker, dispute: over.id }),
  };
}

/** Holds one claim against the record: its expression, its words, and who makes it. */
export function checkClaim(
  bound: BoundClaim,
  language: Language,
  { catalogue, facts, isSound }: ClaimContext,
): { readonly claim: Omit<CheckedClaim, 'isSettled'> | null; readonly faults: readonly Told[] } {
  let expression: Expression;
  try {
    expression = parseExpression(bound.that);
  } catch (error) {
    if (error instanceof ExpressionFault) return { claim: null, faults: [{ message: error.explained }] };
    throw error;
  }
  const ids = factsOf(expression);
  const unknown = ids.flatMap((id) => {
    const message = refuseReference(id, facts);
    return message === null ? [] : [{ message }];
  });
  if (unknown.length > 0) return { claim: null, faults: unknown };
  // What is not in the catalogue though its id is known has been reported where it stands.
  if (!isSound && ids.some((id) => !catalogue.facts.has(id))) return { claim: null, faults: [] };
  const verdict = evaluate(expression, catalogue);
  const refused = isSound ? refuseVerdict(verdict, bound, ids, language, catalogue) : null;
  const wrongWords = refuseWords(bound.words, expression, language).map((message) => ({ message }));
  const claim = {
    that: writeExpression(expression),
    words: bound.words,
    result: verdict.is === 'true',
    attributed: bound.by !== null,
    dispute: bound.dispute,
    facts: ids,
  };
  return { claim, faults: [refused, ...wrongWords].filter((fault) => fault !== null) };
}
