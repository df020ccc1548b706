import { asWritten } from '../suggest.ts';
import { findPlaceholders } from '../placeholders.ts';
import { originOf, problemIn, type Records } from '../records.ts';
import type { Problem } from '../problem.ts';
import { takenSteps } from '../../i18n/page-kinds.ts';

/** Places lie inside one another without going round in a circle. */
function* circularPlaces({ places }: Records): Generator<Problem> {
  const reported = new Set<string>();
  for (const entry of places.entries) {
    const ring: string[] = [];
    let id: string | null = entry.data.id;
    while (id !== null && !ring.includes(id)) {
      ring.push(id);
      id = places.byId.get(id)?.data.parent ?? null;
    }
    if (id !== entry.data.id || ring.some((member) => reported.has(member))) continue;
    ring.forEach((member) => reported.add(member));
    const circle = [...ring, entry.data.id].join(' → ');
    yield problemIn(entry, ['parent'], {
      id: `Induk tempat ini berputar: ${circle}. Perbaiki "parent" salah satunya.`,
      en: `The parents of this place go in a circle: ${circle}. Mend the "parent" of one of them.`,
    });
  }
}

/** A share says both who is above and who is below the line, or neither. */
function* halfShares({ indicators }: Records): Generator<Problem> {
  for (const entry of indicators.entries) {
    const { numerator, denominator } = entry.data;
    if ((numerator === null) === (denominator === null)) continue;
    const missing = numerator === null ? 'numerator' : 'denominator';
    yield problemIn(entry, [missing], {
      id: `"${missing}" null, padahal pasangannya terisi. Isi keduanya untuk bagian (persen), atau null keduanya.`,
      en: `"${missing}" is null while its partner is filled in. Fill in both for a share, or make both null.`,
    });
  }
}

/** Series that must be kept apart are two, and no fact is in both. */
function* contradictorySeparations({ separations, observations, derivations }: Records): Generator<Problem> {
  for (const entry of separations.entries) {
    const [first, second] = entry.data.between;
    if (first === second) {
      yield problemIn(entry, ['between', 1], {
        id: `Seri ${asWritten(first)} dipisahkan dari dirinya sendiri. Sebut dua seri yang berbeda.`,
        en: `The series ${asWritten(first)} is separated from itself. Name two different series.`,
      });
      continue;
    }
    for (const fact of [...observations.entries, ...derivations.entries]) {
      const index = fact.data.series.indexOf(second);
      if (index === -1 || !fact.data.series.includes(first)) continue;
      yield problemIn(fact, ['series', index], {
        id: `Fakta ini ada di seri ${asWritten(first)} dan ${asWritten(second)}, padahal keduanya tidak boleh digabung (aturan "${entry.data.id}"). Pilih satu.`,
        en: `This fact is in the series ${asWritten(first)} and ${asWritten(second)}, which may not be joined (rule "${entry.data.id}"). Choose one.`,
      });
    }
  }
}

/** Observations and derivations are facts alike, and share their ids. */
function* sharedIds({ observations, derivations }: Records): Generator<Problem> {
  for (const entry of derivations.entries) {
    const twin = observations.byId.get(entry.data.id);
    if (twin === undefined) continue;
    const { file, line } = originOf(twin);
    yield problemIn(entry, ['id'], {
      id: `Id ${asWritten(entry.data.id)} sudah dipakai di ${file} baris ${line}. Beri id lain, atau hapus salah satunya.`,
      en: `The id ${asWritten(entry.data.id)} is already used in ${file}, line ${line}. Give this another id, or remove one of them.`,
    });
  }
}

/** Who contradicts a figure would be a question of luck if it stood on both sides. */
function* doubleSides({ disputes }: Records): Generator<Problem> {
  for (const entry of disputes.entries) {
    const sides = entry.data.sides.map(({ facts }) => facts);
    for (const [side, facts] of sides.entries()) {
      for (const [index, id] of facts.entries()) {
        if (facts.indexOf(id) === index && !sides.slice(0, side).some((earlier) => earlier.includes(id))) continue;
        yield problemIn(entry, ['sides', side, 'facts', index], {
          id: `${asWritten(id)} sudah ada di sisi lain atau tertulis dua kali dalam selisih ini. Sisakan di satu sisi saja.`,
          en: `${asWritten(id)} already stands on another side of this dispute, or twice on one. Leave it on one side.`,
        });
      }
    }
  }
}

/** The figures that stand for a dispute are its own: of one of its sides, or printed in its words. */
function* strangeFigures({ disputes }: Records): Generator<Problem> {
  for (const entry of disputes.entries) {
    const { figures = [], sides, verdict } = entry.data;
    const named = [verdict.id, ...sides.map(({ says }) => says.id)].flatMap(findPlaceholders).map(({ id }) => id);
    const own = new Set([...sides.flatMap(({ facts }) => facts), ...named]);
    for (const [index, id] of figures.entries()) {
      if (own.has(id) && figures.indexOf(id) === index) continue;
      yield problemIn(entry, ['figures', index], {
        id: `${asWritten(id)} tidak ada di sisi mana pun dan tidak disebut di "verdict" selisih ini, atau tertulis dua kali. Pilih angka dari sisi-sisinya.`,
        en: `${asWritten(id)} is on no side of this dispute and not named in its "verdict", or is written twice. Choose a figure from its sides.`,
      });
    }
  }
}

/** A number has a page of its own beside the lists of numbers, and may not take the address of one. */
function* takenAddresses({ observations, derivations }: Records): Generator<Problem> {
  const taken = takenSteps('facts');
  for (const entry of [...observations.entries, ...derivations.entries]) {
    if (!taken.has(entry.data.id)) continue;
    yield problemIn(entry, ['id'], {
      id: `Id ${asWritten(entry.data.id)} sudah menjadi alamat sebuah daftar angka. Beri id yang lebih jelas.`,
      en: `The id ${asWritten(entry.data.id)} is the address of a list of numbers. Give it a plainer id.`,
    });
  }
}

/** Rules about how records of one kind hang together. */
export const checkStructure = (records: Records): readonly Problem[] => [
  ...sharedIds(records),
  ...circularPlaces(records),
  ...halfShares(records),
  ...contradictorySeparations(records),
  ...doubleSides(records),
  ...strangeFigures(records),
  ...takenAddresses(records),
];
