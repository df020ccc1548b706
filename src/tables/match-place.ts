import { isSameSpelling, readSpelling, spellingsOf } from '../facts/places/spelling.ts';
import type { Place } from '../facts/schema/subject.ts';

/** Which office numbered the places of a column whose codes have no point: 7308 is Bone to the ministry and Maros to BPS. */
export type CodeOffice = 'bps' | 'kemendagri';

export type PlaceMatch =
  | { readonly is: 'place'; readonly place: Place }
  /** Not one place and no other: to be asked. `near` are those whose name has it in it. */
  | { readonly is: 'asked'; readonly near: readonly Place[] }
  /** Two places by the two offices' codes. */
  | { readonly is: 'office'; readonly bps: Place; readonly kemendagri: Place };

const codePattern = /^\d{2}(?:\.?\d{2})?$/;

function matchCode(code: string, places: Iterable<Place>, office: CodeOffice | null): PlaceMatch {
  const all = [...places];
  const digits = code.replace('.', '');
  const kemendagri = all.find(({ codes }) => codes?.kemendagri.replace('.', '') === digits);
  const bps = all.find(({ codes }) => codes?.bps === digits);
  const found = code.includes('.') ? kemendagri : office === null ? (bps ?? kemendagri) : { bps, kemendagri }[office];
  const isTwo = office === null && !code.includes('.') && bps !== kemendagri;
  if (isTwo && bps !== undefined && kemendagri !== undefined) return { is: 'office', bps, kemendagri };
  // Known to one office alone, the code says by itself which of them wrote it.
  return found === undefined ? { is: 'asked', near: [] } : { is: 'place', place: found };
}

/** Places whose level has no office, such as “Toraja (regency not named)”, are chosen and never matched. */
const isMatched = ({ level }: Place) => level !== 'unspecified';

/**
 * The place that a cell names: by its official code, or letter by letter by a name or a listed alias. Never by what is merely like it.
 * @param office whose codes without a point are meant; null where nobody has said
 */
export function matchPlace(written: string, places: ReadonlyMap<string, Place>, office: CodeOffice | null): PlaceMatch {
  const text = written.trim();
  if (codePattern.test(text)) return matchCode(text, places.values(), office);
  const spelled = readSpelling(text);
  const known = [...places.values()];
  const found = known.filter(
    (place) => isMatched(place) && spellingsOf(place).some((spelling) => isSameSpelling(spelling, spelled)),
  );
  const [place, other] = found;
  if (place !== undefined && other === undefined) return { is: 'place', place };
  const near = known.filter((candidate) =>
    spellingsOf(candidate).some(
      ({ name }) => spelled.name.length > 3 && (name.includes(spelled.name) || spelled.name.includes(name)),
    ),
  );
  return { is: 'asked', near: found.length > 0 ? found : near };
}
