/** A place as the two offices number it: Kemendagri (Ministry of Home Affairs) and BPS (Statistics Indonesia). */
export interface OfficialPlace {
  readonly name: string;
  readonly kemendagri: string;
  /** Null where only the ministry's number is recorded here. */
  readonly bps: string | null;
}

/** The provinces by the ministry's numbers. BPS has the same outside Papua. */
const provinces: Readonly<Record<string, string>> = {
  '11': 'Aceh',
  '12': 'Sumatera Utara',
  '13': 'Sumatera Barat',
  '14': 'Riau',
  '15': 'Jambi',
  '16': 'Sumatera Selatan',
  '17': 'Bengkulu',
  '18': 'Lampung',
  '19': 'Kepulauan Bangka Belitung',
  '21': 'Kepulauan Riau',
  '31': 'DKI Jakarta',
  '32': 'Jawa Barat',
  '33': 'Jawa Tengah',
  '34': 'Daerah Istimewa Yogyakarta',
  '35': 'Jawa Timur',
  '36': 'Banten',
  '51': 'Bali',
  '52': 'Nusa Tenggara Barat',
  '53': 'Nusa Tenggara Timur',
  '61': 'Kalimantan Barat',
  '62': 'Kalimantan Tengah',
  '63': 'Kalimantan Selatan',
  '64': 'Kalimantan Timur',
  '65': 'Kalimantan Utara',
  '71': 'Sulawesi Utara',
  '72': 'Sulawesi Tengah',
  '73': 'Sulawesi Selatan',
  '74': 'Sulawesi Tenggara',
  '75': 'Gorontalo',
  '76': 'Sulawesi Barat',
  '81': 'Maluku',
  '82': 'Maluku Utara',
  '91': 'Papua',
  '92': 'Papua Barat',
  '93': 'Papua Selatan',
  '94': 'Papua Tengah',
  '95': 'Papua Pegunungan',
  '96': 'Papua Barat Daya',
};

/** The regencies and cities of South Sulawesi, whose numbers the two offices do not always share: Bone is 73.08 and 7311. */
const southSulawesi: Readonly<Record<string, readonly [bps: string, name: string]>> = {
  '73.01': ['7301', 'Kabupaten Kepulauan Selayar'],
  '73.02': ['7302', 'Kabupaten Bulukumba'],
  '73.03': ['7303', 'Kabupaten Bantaeng'],
  '73.04': ['7304', 'Kabupaten Jeneponto'],
  '73.05': ['7305', 'Kabupaten Takalar'],
  '73.06': ['7306', 'Kabupaten Gowa'],
  '73.07': ['7307', 'Kabupaten Sinjai'],
  '73.08': ['7311', 'Kabupaten Bone'],
  '73.09': ['7308', 'Kabupaten Maros'],
  '73.10': ['7309', 'Kabupaten Pangkajene dan Kepulauan'],
  '73.11': ['7310', 'Kabupaten Barru'],
  '73.12': ['7312', 'Kabupaten Soppeng'],
  '73.13': ['7313', 'Kabupaten Wajo'],
  '73.14': ['7314', 'Kabupaten Sidenreng Rappang'],
  '73.15': ['7315', 'Kabupaten Pinrang'],
  '73.16': ['7316', 'Kabupaten Enrekang'],
  '73.17': ['7317', 'Kabupaten Luwu'],
  '73.18': ['7318', 'Kabupaten Tana Toraja'],
  '73.22': ['7322', 'Kabupaten Luwu Utara'],
  '73.24': ['7325', 'Kabupaten Luwu Timur'],
  '73.26': ['7326', 'Kabupaten Toraja Utara'],
  '73.71': ['7371', 'Kota Makassar'],
  '73.72': ['7372', 'Kota Parepare'],
  '73.73': ['7373', 'Kota Palopo'],
};

/** From here on the two offices number the provinces of Papua each in its own order. */
const firstOfPapua = 91;

/** Whether both offices give a province the same number. */
export const isNumberedAlike = (province: string): boolean => Number(province) < firstOfPapua;

/** Every place whose codes are known here; of the regencies and cities of other provinces only the form can be checked. */
export const officialPlaces: readonly OfficialPlace[] = [
  ...Object.entries(provinces).map(([kemendagri, name]) => ({
    name,
    kemendagri,
    bps: isNumberedAlike(kemendagri) ? kemendagri : null,
  })),
  ...Object.entries(southSulawesi).map(([kemendagri, [bps, name]]) => ({ name, kemendagri, bps })),
];

/** Whether all regencies and cities of a province are in the list, so that one that is not there does not exist. */
export const isListedWhole = (province: string): boolean => province === '73';
