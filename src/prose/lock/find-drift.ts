import type { Catalogue } from '../../facts/fact.ts';
import { isOtherKind } from '../../facts/publish-fact.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import type { Lock, SignedClaim, SignedFact } from './lock.ts';
import { isAsSigned, signFact } from './sign-story.ts';
import type { StoryContent, TextContent } from './story-content.ts';

/** One way in which a story no longer is what was signed. */
export type Drift =
  /** A figure would print differently, or has become another kind of figure. */
  | {
      readonly kind: 'print';
      readonly language: Language;
      readonly id: string;
      readonly form: string;
      readonly old: string;
      readonly now: string;
      readonly before: SignedFact;
      readonly after: SignedFact;
    }
  /** A fact that was signed has left the record. */
  | {
      readonly kind: 'gone';
      readonly language: Language;
      readonly id: string;
      readonly form: string;
      readonly old: string;
    }
  | {
      readonly kind: 'claim';
      readonly language: Language;
      readonly that: string;
      readonly words: string;
      readonly now: boolean;
    }
  /** A chart shows something else; `facts` are those that moved, none when its file was edited. */
  | {
      readonly kind: 'chart';
      readonly id: string;
      readonly facts: readonly {
        readonly id: string;
        readonly before: SignedFact;
        readonly after: SignedFact | null;
      }[];
    }
  /** A photo is another, or something else stands below it. */
  | { readonly kind: 'photo'; readonly name: string }
  /** An editor changed words, or what else stands in the file, and nothing that is bound. */
  | { readonly kind: 'words'; readonly language: Language; readonly signed: ReadonlySet<string> }
  /** The editor bound something more, or less, since signing. */
  | {
      readonly kind: 'added' | 'removed';
      readonly language: Language;
      readonly what: 'Fact' | 'Claim' | 'Chart' | 'Photo';
      readonly name: string;
    };

const printKey = ({ id, form }: { readonly id: string; readonly form: string }) =>
  form === 'standard' ? id : `${id}" form="${form}`;

const claimKey = ({ that, words }: Pick<SignedClaim, 'that' | 'words'>) => `${that}\n${words}`;

function* printDrift(
  lock: Lock,
  now: TextContent,
  language: Language,
  { facts }: Pick<Catalogue, 'facts'>,
): Generator<Drift> {
  const signed = new Map(lock[language].prints.map((print) => [printKey(print), print]));
  const current = new Map(now.prints.map((print) => [printKey(print), print]));
  for (const [key, { id, form, printed }] of current) {
    const old = signed.get(key)?.printed;
    const before = lock.facts[id];
    const fact = facts.get(id);
    if (old === undefined || before === undefined) yield { kind: 'added', language, what: 'Fact', name: key };
    else if (printed === null || fact === undefined) yield { kind: 'gone', language, id, form, old };
    else {
      const after = signFact(fact);
      if (printed !== old || isOtherKind(before, after))
        yield { kind: 'print', language, id, form, old, now: printed, before, after };
    }
  }
  for (const key of signed.keys()) if (!current.has(key)) yield { kind: 'removed', language, what: 'Fact', name: key };
}

function* claimDrift(lock: Lock, now: TextContent, language: Language): Generator<Drift> {
  const signed = new Map(lock[language].claims.map((claim) => [claimKey(claim), claim]));
  const current = new Map(now.claims.map((claim) => [claimKey(claim), claim]));
  for (const [key, { that, words, result }] of current) {
    const old = signed.get(key);
    if (old === undefined) yield { kind: 'added', language, what: 'Claim', name: that };
    else if (old.result !== result) yield { kind: 'claim', language, that, words, now: result };
  }
  for (const [key, { that }] of signed)
    if (!current.has(key)) yield { kind: 'removed', language, what: 'Claim', name: that };
}

/** Words are signed too: what is bound in a sentence may stay while the sentence says something else. */
function* wordDrift(lock: Lock, now: TextContent, language: Language, others: readonly Drift[]): Generator<Drift> {
  // What was bound or unbound is told already, and stands in the same sentences.
  if (lock[language].text === now.text || others.some(({ kind }) => kind === 'added' || kind === 'removed')) return;
  yield { kind: 'words', language, signed: new Set(lock[language].words ?? []) };
}

function* chartDrift(lock: Lock, { charts }: StoryContent, { facts }: Pick<Catalogue, 'facts'>): Generator<Drift> {
  for (const [id, seal] of charts) {
    const old = lock.charts[id];
    // A chart that cannot be drawn has been reported at its own file.
    if (seal === null) continue;
    if (old === undefined) yield { kind: 'added', language: 'id', what: 'Chart', name: id };
    else if (old !== seal.fingerprint) {
      const moved = seal.facts.flatMap((fact) => {
        const before = lock.facts[fact.id];
        const now = facts.get(fact.id);
        const after = now === undefined ? null : signFact(now);
        return before === undefined || (after !== null && isAsSigned(before, after))
          ? []
          : [{ id: fact.id, before, after }];
      });
      yield { kind: 'chart', id, facts: moved };
    }
  }
  for (const id of Object.keys(lock.charts))
    if (!charts.has(id)) yield { kind: 'removed', language: 'id', what: 'Chart', name: id };
}

function* photoDrift({ photos: signed = {} }: Lock, { photos }: StoryContent): Generator<Drift> {
  for (const [name, seal] of photos) {
    const old = signed[name];
    if (old === undefined) yield { kind: 'added', language: 'id', what: 'Photo', name };
    else if (old !== seal) yield { kind: 'photo', name };
  }
  for (const name of Object.keys(signed))
    if (!photos.has(name)) yield { kind: 'removed', language: 'id', what: 'Photo', name };
}

/**
 * Everything in which a story as it prints now differs from what was signed. A change below the printed rounding is none.
 * @param catalogue the facts that the story prints from: for one that is kept on older values, those values
 */
export function findDrift(lock: Lock, now: StoryContent, catalogue: Pick<Catalogue, 'facts'>): readonly Drift[] {
  return [
    ...languages.flatMap((language) => {
      const bound = [
        ...printDrift(lock, now[language], language, catalogue),
        ...claimDrift(lock, now[language], language),
      ];
      return [...bound, ...wordDrift(lock, now[language], language, bound)];
    }),
    ...chartDrift(lock, now, catalogue),
    ...photoDrift(lock, now),
  ];
}

/** Whether the record has moved under the story, rather than an editor having changed it. */
export const isFromRecord = (drift: Drift): boolean =>
  drift.kind === 'print' ||
  drift.kind === 'gone' ||
  drift.kind === 'claim' ||
  (drift.kind === 'chart' && drift.facts.length > 0);
