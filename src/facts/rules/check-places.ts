import { isListedWhole, isNumberedAlike, officialPlaces } from '../official-codes.ts';
import { type Fault, fault, type Problem } from '../problem.ts';
import { type Entry, originOf, problemIn, type Records } from '../records.ts';
import { isSameSpelling, readSpelling, spellingsOf } from '../places/spelling.ts';
import type { Place } from '../schema/subject.ts';
import { asWritten } from '../suggest.ts';

/** Levels of administration that both offices give a code. */
const coded: readonly Place['level'][] = ['province', 'regency', 'city'];

type Coded = Place & { readonly codes: NonNullable<Place['codes']> };

const hasCodes = (place: Place): place is Coded => place.codes !== null;

const provinceOf = (code: string): string => code.slice(0, 2);

/** A place without a code is none of the country's administration, or says in its note why it has none. */
function refuseMissing({ level, codes, note }: Place): Fault | null {
  if (codes !== null || note !== null || level === 'country') return null;
  return fault(['codes'], {
    id: 'Kodenya null tanpa keterangan. Tulis kode BPS dan Kemendagri, atau terangkan di "note" mengapa tidak ada.',
    en: 'The codes are null without a word. Write those of BPS and Kemendagri, or say in "note" why there are none.',
  });
}

/** Two digits for a province; four, with a point in the ministry's, for a regency or a city, whose last two start at 71. */
function* refuseForm({ level, codes }: Coded): Generator<Fault> {
  if (!coded.includes(level)) {
    yield fault(['codes'], {
      id: `Tingkat ${asWritten(level)} tidak diberi kode oleh BPS dan Kemendagri. Tulis "codes": null dengan "note", atau betulkan "level".`,
      en: `BPS and Kemendagri give the level ${asWritten(level)} no code. Write "codes": null with a "note", or correct "level".`,
    });
    return;
  }
  const isProvince = level === 'province';
  for (const office of ['bps', 'kemendagri'] as const) {
    const code = codes[office];
    const example = isProvince ? '73' : office === 'bps' ? '7371' : '73.71';
    const number = Number(code.slice(-2));
    if ((code.length === 2) !== isProvince)
      yield fault(['codes', office], {
        id: `${asWritten(code)} bukan kode ${isProvince ? 'provinsi' : 'kabupaten atau kota'}. Bentuknya seperti "${example}".`,
        en: `${asWritten(code)} is no code of a ${isProvince ? 'province' : 'regency or city'}. It looks like "${example}".`,
      });
    else if (!isProvince && (level === 'city') !== number >= 71)
      yield fault(['codes', office], {
        id: `${asWritten(code)} berakhir ${code.slice(-2)}: kota mulai dari 71, kabupaten di bawahnya. Betulkan kodenya atau "level".`,
        en: `${asWritten(code)} ends in ${code.slice(-2)}: cities start at 71, regencies are below. Correct the code or "level".`,
      });
  }
}

/** Both codes name one province, and it is the one around the place. */
function* refuseProvince(place: Coded, parentOf: (place: Place) => Place | undefined): Generator<Fault> {
  const { bps, kemendagri } = place.codes;
  const [here, there] = [provinceOf(kemendagri), provinceOf(bps)];
  if (!officialPlaces.some(({ kemendagri: known }) => known === here)) {
    yield fault(['codes', 'kemendagri'], {
      id: `Tidak ada provinsi berkode ${asWritten(here)}. Periksa dua angka pertamanya.`,
      en: `There is no province with the code ${asWritten(here)}. Check the first two digits.`,
    });
    return;
  }
  if (isNumberedAlike(here) && here !== there)
    yield fault(['codes', 'bps'], {
      id: `Kode BPS ${asWritten(bps)} untuk provinsi ${there}, kode Kemendagri ${asWritten(kemendagri)} untuk provinsi ${here}. Keduanya harus satu provinsi.`,
      en: `The BPS code ${asWritten(bps)} is in province ${there}, the Kemendagri code ${asWritten(kemendagri)} in province ${here}. Both must be in one.`,
    });
  if (place.level === 'province') return;
  let around: Place = place;
  for (let steps = 0; around.level !== 'province' && around.parent !== null && steps < 9; steps++) {
    const next = parentOf(around);
    // A parent that is not there, or leads back in a circle, is told elsewhere.
    if (next === undefined || next === place) return;
    around = next;
  }
  const parent = around;
  if (parent.level !== 'province')
    yield fault(['parent'], {
      id: `Tempat ini tidak berada dalam provinsi mana pun. Tulis provinsi yang berkode ${here} sebagai "parent".`,
      en: `This place is in no province. Write the province with the code ${here} as its "parent".`,
    });
  else if (parent.codes !== null && parent.codes.kemendagri !== here)
    yield fault(['codes', 'kemendagri'], {
      id: `${asWritten(kemendagri)} bukan kode di ${parent.name.id} (${parent.codes.kemendagri}). Betulkan kodenya atau "parent".`,
      en: `${asWritten(kemendagri)} is no code in ${parent.name.en} (${parent.codes.kemendagri}). Correct the code or "parent".`,
    });
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The codes are those of the place, where the offices' own list is recorded. */
function* refuseUnofficial({ codes, name }: Coded): Generator<Fault> {
  const meant = officialPlaces.find((one) => sameName(one.name, name.id));
  const holder = officialPlaces.find(({ kemendagri }) => kemendagri === codes.kemendagri);
  const should = meant ?? holder;
  if (should === undefined) {
    if (isListedWhole(provinceOf(codes.kemendagri)))
      yield fault(['codes', 'kemendagri'], {
        id: `Tidak ada kabupaten atau kota berkode ${asWritten(codes.kemendagri)}. Periksa kode dan namanya.`,
        en: `There is no regency or city with the code ${asWritten(codes.kemendagri)}. Check the code and the name.`,
      });
    return;
  }
  if (meant === undefined) {
    yield fault(['codes', 'kemendagri'], {
      id: `${asWritten(codes.kemendagri)} adalah kode ${should.name}, bukan ${asWritten(name.id)}. Betulkan kode atau "name".`,
      en: `${asWritten(codes.kemendagri)} is the code of ${should.name}, not ${asWritten(name.id)}. Correct the code or "name".`,
    });
    return;
  }
  for (const office of ['bps', 'kemendagri'] as const) {
    const right = meant[office];
    if (right !== null && codes[office] !== right)
      yield fault(['codes', office], {
        id: `Kode ${office === 'bps' ? 'BPS' : 'Kemendagri'} untuk ${meant.name} adalah "${right}", bukan ${asWritten(codes[office])}.`,
        en: `The ${office === 'bps' ? 'BPS' : 'Kemendagri'} code of ${meant.name} is "${right}", not ${asWritten(codes[office])}.`,
      });
  }
}

/** The first code of each place that another place before it has already. */
function* sharedCodes({ places }: Records): Generator<{ readonly id: string; readonly problem: Problem }> {
  const holders = new Map<string, Entry<Place>>();
  for (const entry of places.entries) {
    const { id, codes } = entry.data;
    const written = (['bps', 'kemendagri'] as const).map((office) => ({ office, code: codes?.[office] ?? '' }));
    const taken = written.find(({ office, code }) => code !== '' && holders.has(office + code));
    for (const { office, code } of written) if (!holders.has(office + code)) holders.set(office + code, entry);
    const twin = taken && holders.get(taken.office + taken.code);
    if (taken === undefined || twin === undefined) continue;
    const problem = problemIn(entry, ['codes', taken.office], {
      id: `${asWritten(taken.code)} sudah dipakai ${asWritten(twin.data.id)} di baris ${originOf(twin).line}. Satu kode untuk satu tempat.`,
      en: `${asWritten(taken.code)} already belongs to ${asWritten(twin.data.id)} in line ${originOf(twin).line}. One code is for one place.`,
    });
    yield { id, problem };
  }
}

/** The first tile of each place that lies on the tile of another place of the same province. */
function* sharedTiles({ places }: Records): Generator<{ readonly id: string; readonly problem: Problem }> {
  const placed: Entry<Place>[] = [];
  for (const entry of places.entries) {
    const { id, parent, tile } = entry.data;
    if (tile === undefined) continue;
    const twin = placed.find(
      ({ data }) =>
        data.parent === parent && data.tile?.column === tile.column && Math.abs(data.tile.row - tile.row) < 1,
    );
    placed.push(entry);
    if (twin === undefined) continue;
    const problem = problemIn(entry, ['tile'], {
      id: `Kotak ini menutupi kotak ${asWritten(twin.data.id)} di baris ${originOf(twin).line}. Pindahkan salah satunya.`,
      en: `This tile covers that of ${asWritten(twin.data.id)} in line ${originOf(twin).line}. Move one of them.`,
    });
    yield { id, problem };
  }
}

/** The first alias of each place by which another place goes as well: a table that spells it so could mean either. */
function* sharedAliases({ places }: Records): Generator<{ readonly id: string; readonly problem: Problem }> {
  for (const entry of places.entries) {
    for (const [index, alias] of (entry.data.aliases ?? []).entries()) {
      const spelled = readSpelling(alias);
      const twin = places.entries.find(
        (other) => other !== entry && spellingsOf(other.data).some((spelling) => isSameSpelling(spelling, spelled)),
      );
      if (twin === undefined) continue;
      const problem = problemIn(entry, ['aliases', index], {
        id: `${asWritten(alias)} juga nama ${asWritten(twin.data.id)} di baris ${originOf(twin).line}. Hapus dari sini: yang berarti dua wilayah ditanyakan, bukan ditebak.`,
        en: `${asWritten(alias)} is a name of ${asWritten(twin.data.id)} in line ${originOf(twin).line} too. Take it out here: what means two places is asked and not guessed.`,
      });
      yield { id: entry.data.id, problem };
      break;
    }
  }
}

/** What is wrong with the codes of one place by themselves: what follows from a code of the wrong form need not be told as well. */
function refuseCodes(place: Place, records: Records): Fault | null {
  if (!hasCodes(place)) return refuseMissing(place);
  const parentOf = ({ parent }: Place) => (parent === null ? undefined : records.places.byId.get(parent)?.data);
  const form = [...refuseForm(place)];
  const [first] = form.length > 0 ? form : [...refuseUnofficial(place), ...refuseProvince(place, parentOf)];
  return first ?? null;
}

/**
 * The codes of places: of the right form, in agreement, inside the parent's, as the offices list them, and each used once; and their tiles, none
 * of which covers another; and no alias is a name of two. One problem for each place.
 */
export function checkPlaces(records: Records): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const entry of records.places.entries) {
    const fault = refuseCodes(entry.data, records);
    if (fault !== null) found.set(entry.data.id, problemIn(entry, fault.path, fault.message));
  }
  for (const { id, problem } of [...sharedCodes(records), ...sharedTiles(records), ...sharedAliases(records)])
    if (!found.has(id)) found.set(id, problem);
  return [...found.values()];
}
