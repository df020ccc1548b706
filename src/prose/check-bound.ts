import { refuseForm } from '../facts/format.ts';
import { isForm } from '../facts/placeholders.ts';
import type { Problem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { asWritten } from '../facts/suggest.ts';
import { checkClaim, type CheckedClaim, type ClaimContext } from './claims/check-claim.ts';
import { type Bound, type BoundAt, type Passage, problemOfBound, type Told } from './passage.ts';

type BoundClaim = Extract<Bound, { kind: 'claim' }>;

/** At least two words, or it is no reason. */
const isReason = (reason: string) => (reason.match(/\S*\p{L}\S*/gu) ?? []).length >= 2;

const why: Bilingual = { id: 'mengapa ini bukan angka atau klaim', en: 'why this is no figure or claim' };

function refuseLiteral({ words, reason }: Extract<Bound, { kind: 'literal' }>): Told | null {
  if (words.trim() === '')
    return {
      message: {
        id: 'Tidak ada kata di sini. Tulis kata-katanya, atau hapus.',
        en: 'There are no words here. Write them, or take it out.',
      },
      mends: [{ kind: 'write', write: [] }],
    };
  if (isReason(reason)) return null;
  return {
    message: {
      id: `${asWritten(words)} belum punya alasan. Tulis dengan beberapa kata mengapa ini bukan angka atau klaim dari catatan.`,
      en: `${asWritten(words)} has no reason. Say in a few words why it is no figure or claim from the record.`,
    },
    mends: [{ kind: 'set', set: { reason: { asks: 'reason', such: why } } }],
  };
}

/** What is wrong with a claim in a string that would do in prose, or null. */
function refuseInString({ words, stray }: BoundClaim, isDisputed: boolean, { syntax }: Passage): Bilingual | null {
  if (stray !== undefined && stray !== null) {
    return {
      id: `${asWritten(stray)} bukan bagian klaim. Sesudah kata-katanya hanya boleh |by Nama dan |dispute id-selisih.`,
      en: `${asWritten(stray)} is no part of a claim. After its words only |by Name and |dispute id may follow.`,
    };
  }
  if (!isDisputed || syntax === 'mdx') return null;
  return {
    id: `${asWritten(words)} tidak didukung catatan, dan di judul atau catatan grafik selisihnya tidak dapat ditunjukkan. Pindahkan ke naskah dengan <Claim … by="…" dispute="…">.`,
    en: `${asWritten(words)} is not borne out by the record, and a title or a note cannot show the dispute. Move it into the prose, with <Claim … by="…" dispute="…">.`,
  };
}

/** A claim whose expression cannot be read. */
const unreadable = ({ that, words, by, dispute }: BoundClaim): CheckedClaim => ({
  that,
  words,
  result: false,
  attributed: by !== null,
  dispute,
  facts: [],
  isSettled: false,
});

/** Each bound thing of a passage by itself: its form, its reason, what it claims. Every claim is also put to `claims`. */
export function* checkBound(
  bound: readonly BoundAt[],
  passage: Passage,
  context: ClaimContext,
  claims: CheckedClaim[],
): Generator<Problem> {
  const { file, language } = passage;
  for (const thing of bound) {
    const told = (what: Told) => problemOfBound(file, thing, what);
    if (thing.kind === 'literal') {
      const refused = refuseLiteral(thing);
      if (refused !== null) yield told(refused);
    } else if (thing.kind === 'fact') {
      const fact = context.catalogue.facts.get(thing.id);
      const message =
        fact !== undefined && thing.form !== null && isForm(thing.form) ? refuseForm(fact, thing.form) : null;
      if (message !== null) yield told({ message, mends: [{ kind: 'set', set: { form: null } }] });
    } else if (thing.kind === 'claim') {
      const { claim, faults } = checkClaim(thing, language, context);
      for (const fault of faults) yield told(fault);
      const message = faults.length === 0 ? refuseInString(thing, claim?.result === false, passage) : null;
      if (message !== null) yield told({ message });
      if (claim !== null) claims.push({ ...claim, isSettled: faults.length === 0 });
      else claims.push(unreadable(thing));
      yield* checkBound(thing.inner as readonly BoundAt[], passage, context, claims);
    }
  }
}
