import type { Catalogue } from '../../facts/fact.ts';
import type { Place } from '../../facts/schema/subject.ts';
import { languages } from '../../i18n/locale.ts';

/** A place that a sentence names. */
export interface PlaceNamed {
  readonly name: string;
  readonly offset: number;
  readonly end: number;
  /** The places of that name: Toraja is several. */
  readonly places: readonly Place[];
  /** Whether it is only part of another name, of an office, a speaker or a street: the sentence may be of another place all the same. */
  readonly isAside: boolean;
}

/** What stands around the name proper in the names of the record. */
const rank = /^(?:kota|kabupaten|provinsi|wilayah|city of)\s+|\s+(?:regency|region|city|province)$|\s*\(.*\)$/giu;

/** How newspapers shorten the names of the record. */
const shortNames: Readonly<Record<string, string>> = {
  Sulsel: 'sulawesi-selatan',
  Sulbar: 'sulawesi-barat',
  Sulut: 'sulawesi-utara',
  Sulteng: 'sulawesi-tengah',
  Sultra: 'sulawesi-tenggara',
  NTB: 'nusa-tenggara-barat',
  Kaltim: 'kalimantan-timur',
  Pangkep: 'kabupaten-pangkajene-dan-kepulauan',
  Sidrap: 'kabupaten-sidenreng-rappang',
};

/** Before a name: whose office, newspaper, street or market it is. */
const asideBefore = new RegExp(
  String.raw`(?:${[
    'BPJS Ketenagakerjaan|Kantor(?: Wilayah| Cabang)?|Kanwil|Cabang|Dinas|Disnaker|Wali Kota|Bupati|Gubernur|DPRD',
    'Pemerintah(?: Kota| Kabupaten| Provinsi)?|Pemkot|Pemkab|Pemprov|Kecamatan|Kelurahan|Desa|Jalan|Jl\\.|Pasar|Pelabuhan|Bandara',
    'Universitas|Politeknik|Selat|Teluk|PSM|Kejaksaan(?: Negeri| Tinggi)?|Polda|Polres\\p{L}*|RSUD|RRI|Radio',
    'Rakyat|Sindo|Tribun|Antara|Kabar|Berita|Warta|Fajar',
    '(?:[Mm]ayor|[Gg]overnor|[Rr]egent|[Hh]ead|[Gg]overnment|[Cc]ouncil|[Uu]niversity|[Pp]ort|[Cc]ity) of',
  ].join('|')})[\s-]+$`,
  'u',
);

/** Behind a name: the same in English. */
const asideBehind = new RegExp(
  String.raw`^(?:[’']s)?\s+(?:(?:regional|branch|manpower|city|labour)\s+)*(?:${[
    'office|branch|mayor|governor|regent|council|government|administration|newspaper',
    'Post|Times|port|market|university|strait|[Mm]arket',
  ].join('|')})(?!\p{L})`,
  'u',
);

interface Index {
  readonly pattern: RegExp;
  readonly byName: ReadonlyMap<string, readonly Place[]>;
}

const plain = (name: string) => name.toLowerCase().replace(/[\s-]+/g, ' ');

function indexOf({ places }: Pick<Catalogue, 'places'>): Index {
  const rows = [...places.values()].flatMap((place) =>
    languages.map((language) => [place.name[language].replace(rank, '').trim(), place] as const),
  );
  for (const [name, id] of Object.entries(shortNames)) {
    const place = places.get(id);
    if (place !== undefined) rows.push([name, place]);
  }
  const byName = new Map(
    [...Map.groupBy(rows, ([name]) => plain(name))].map(([name, same]) => [
      name,
      [...new Set(same.map(([, place]) => place))],
    ]),
  );
  const names = rows.map(([name]) => name).toSorted((a, b) => b.length - a.length);
  const any = [...new Set(names)].map((name) =>
    name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/[\s-]+/g, String.raw`[\s-]+`),
  );
  return { pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any.join('|')})(?!\p{L})`, 'gu'), byName };
}

/** By the record's places: made once for a record, which holds some dozens. */
const known = new WeakMap<Catalogue['places'], Index>();

/** The places that a sentence names, in reading order; of names that begin alike the longest. */
export function placesNamed(text: string, catalogue: Pick<Catalogue, 'places'>): readonly PlaceNamed[] {
  const index = known.get(catalogue.places) ?? indexOf(catalogue);
  known.set(catalogue.places, index);
  if (index.byName.size === 0) return [];
  return Array.from(text.matchAll(index.pattern), ({ 0: name, index: offset }) => {
    const end = offset + name.length;
    const isAside =
      asideBefore.test(text.slice(Math.max(0, offset - 60), offset)) || asideBehind.test(text.slice(end, end + 60));
    return { name, offset, end, places: index.byName.get(plain(name)) ?? [], isAside };
  });
}
