import { differencesFrom } from './cited-text.ts';
import { shortLength } from '../versions/short-length.ts';
import { statesOf, type Known, type PublishedState } from './published-states.ts';
import { isWithoutAddress, type CitationRead, type CitedAddress } from './read-citation.ts';
import type { Alteration, Place, Verdict } from './verdict.ts';

const shorten = (hash: string | null): string | null => hash?.slice(0, shortLength) ?? null;

function placeOf({ kind, id, file }: CitedAddress, states: readonly PublishedState[], state: PublishedState): Place {
  const next = states[states.indexOf(state) + 1]?.hash ?? null;
  const { hash, published, says } = state;
  return { kind, id, version: shorten(hash), published, file, next: shorten(next), says };
}

/** Whether a fingerprint, whole or shortened, is that of a state. */
const isOf = (fingerprint: string, { hash }: PublishedState): boolean =>
  hash === fingerprint || shorten(hash) === fingerprint;

/** The state that an address means: the one it names, else the one whose fingerprint stands beside it. A state that came back counts as its newest. */
const meant = ({ version }: CitedAddress, states: readonly PublishedState[], fingerprints: readonly string[]) =>
  version === null
    ? states.findLast((state) => fingerprints.some((each) => isOf(each, state)))
    : states.findLast(({ hash }) => hash !== null && shorten(hash) === version);

/** Words and numbers alone, in their order: formats differ in blanks, marks and escapes. */
const spoken = (text: string): string => {
  const plain = text.toLowerCase().replaceAll(/\\text[a-z]+/g, '');
  return ` ${(plain.match(/\p{L}+|−?\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).join(' ')} `;
};

const isSaid = ({ says }: PublishedState, text: string): boolean =>
  says === null || Object.values(says).some((words) => spoken(text).includes(spoken(words)));

function judge(
  address: CitedAddress,
  { fingerprints, text }: CitationRead,
  states: readonly PublishedState[],
  isForeign: (fingerprint: string) => boolean,
  isOne: boolean,
): Verdict {
  const newest = states.at(-1);
  if (newest === undefined) return { is: 'unknown' };
  const { kind, id, version, file } = address;
  const altered = (why: Alteration, where: Place | null): Extract<Verdict, { is: 'altered' }> => ({
    is: 'altered',
    what: { kind, id },
    where,
    why,
  });
  const state = meant(address, states, fingerprints);
  if (state === undefined) {
    if (version !== null) return altered('no-such-version', null);
    if (fingerprints.some(isForeign)) return altered('wrong-fingerprint', null);
    return { is: 'live', newest: placeOf(address, states, newest) };
  }
  const where = placeOf(address, states, state);
  if (file !== null && version !== null && state.names?.includes(file) !== true)
    return altered('no-such-file', { ...where, file: null });
  if (fingerprints.some(isForeign)) return altered('wrong-fingerprint', where);
  const differs = isOne ? differencesFrom(text, state.cited ?? []) : null;
  if (differs !== null && differs.length > 0) return { ...altered('wrong-words', where), differs };
  // Every format of ours names the fingerprint beside the address. Whoever pastes no more than an address has quoted nothing yet.
  if (differs === null && fingerprints.some((each) => isOf(each, state)) && !isSaid(state, text))
    return altered('wrong-words', where);
  return state.hash === newest.hash
    ? { is: 'matches', where }
    : { is: 'superseded', where, newest: placeOf(address, states, newest) };
}

/** From what is best to what a reader has to know first. */
const ranks: readonly Verdict['is'][] = ['live', 'matches', 'superseded', 'unknown', 'altered'];

/** Judges an address or a citation; one that holds several addresses is as good as the worst of them. */
export function judgeCitation(citation: CitationRead, known: Known): Verdict {
  const { addresses, fingerprints } = citation;
  const cited = addresses.map((address) => ({ address, states: statesOf(address, known) }));
  const meantStates = cited.flatMap(({ address, states }) => meant(address, states, fingerprints) ?? []);
  const isForeign = (fingerprint: string) => !meantStates.some((state) => isOf(fingerprint, state));
  // Words around several things cannot be told apart here: see splitCitations.
  const isOne = new Set(addresses.map(({ kind, id, version }) => `${kind} ${id} ${version ?? ''}`)).size === 1;
  const [worst] = cited
    .map(({ address, states }) =>
      judge(
        { ...address, kind: known.charts.get(address.id)?.kind ?? address.kind },
        citation,
        states,
        isForeign,
        isOne,
      ),
    )
    .toSorted((a, b) => ranks.indexOf(b.is) - ranks.indexOf(a.is));
  return worst ?? (isWithoutAddress(citation) ? { is: 'unknown', fingerprint: true } : { is: 'unknown' });
}
