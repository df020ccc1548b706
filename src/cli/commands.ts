import type { Bilingual } from '../facts/schema/common.ts';

/** An option of a command. */
export interface Option {
  /** What stands behind it; a switch when left out. */
  readonly value?: string;
  readonly does: Bilingual;
}

/** A command as `npm run` knows it. */
export interface Command {
  readonly does: Bilingual;
  /** Examples, each as it is typed behind `npm run <name>`. */
  readonly examples: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** Where the options of each kind of thing are told. */
  readonly helpOnKinds?: Bilingual;
  /** For who changes the program, not for who writes stories. */
  readonly forDevelopers?: true;
}

const option = (id: string, en: string, value?: string): Option => ({
  does: { id, en },
  ...(value === undefined ? {} : { value }),
});

const root = { root: option('folder proyek lain', 'the folder of another project', 'folder') };
const because = {
  because: option(
    'alasannya, untuk catatan serah terima cerita itu',
    'why, for the hand-over notes of the story',
    '"…"',
  ),
};
const noteInBoth = {
  id: option('kalimat untuk pembaca, dalam bahasa Indonesia', 'the sentence for readers, in Indonesian', '"…"'),
  en: option('kalimat yang sama, dalam bahasa Inggris', 'the same sentence, in English', '"…"'),
};

/** Options that every command has. */
export const commonOptions: Readonly<Record<string, Option>> = {
  lang: option('bahasa pesan', 'the language of messages', 'id|en'),
  help: option('bantuan ini', 'this help'),
};

/**
 * Every command of package.json. Its help, the options that it takes and what is suggested for a mistyped one follow from here; the
 * questions of `new` are added by `new.ts`.
 */
export const commands = {
  desk: {
    does: {
      id: 'membuka meja redaksi di peramban: menulis, mencatat, menggambar, dan mengesahkan tanpa terminal',
      en: 'opens the desk in a browser: to write, record, draw and sign without a terminal',
    },
    examples: ['', '-- --port 4000'],
    options: {
      port: option('porta', 'the port', '4321'),
      'no-open': option('tidak membuka peramban', 'opens no browser'),
      ...root,
    },
  },
  new: {
    does: {
      id: 'membuat cerita, grafik, angka, sumber, wilayah, ukuran, hitungan, seri, atau selisih baru, dan menanyakan isinya',
      en: 'makes a new story, chart, number, source, place, measure, calculation, series or dispute, and asks for what it needs',
    },
    examples: [
      '-- story slug-cerita',
      '-- chart id-grafik --type bar --facts id,id',
      '-- fact id-angka',
      '-- source id-sumber',
      '-- place id-wilayah',
      '-- derivation id-hitungan',
      '-- series id-seri --facts id,id',
      '-- dispute id-selisih',
      '-- indicator id-ukuran',
    ],
    options: root,
    helpOnKinds: {
      id: 'Pilihan tiap jenis: npm run new -- fact --help',
      en: 'The options of each kind: npm run new -- fact --help',
    },
  },
  import: {
    does: {
      id: 'menjadikan sebuah tabel (.xlsx atau .csv) angka-angka tercatat, dan menanyakan yang meragukan',
      en: 'makes numbers on record of a table (.xlsx or .csv), and asks about what is doubtful',
    },
    examples: ['-- tabel.xlsx', '-- tabel.csv --answers jawaban.json --dry-run'],
    options: {
      sheet: option('nama lembarnya', 'the name of its sheet', 'nama'),
      answers: option('keputusan yang sudah dibuat', 'what was decided before', 'jawaban.json'),
      encoding: option('sandi huruf berkas .csv lama', 'how an old .csv keeps its letters', 'windows-1252'),
      'dry-run': option('memeriksa saja, tidak menulis', 'only checks, and writes nothing'),
      ...root,
    },
  },
  find: {
    does: { id: 'mencari angka dan mencetak yang tinggal ditempel', en: 'looks for numbers and prints what to paste' },
    examples: ['-- 35.782', '-- 50,50 persen', '-- pekerja rentan 2024'],
    options: {
      all: option('semua yang cocok, bukan hanya yang teratas', 'everything that fits, not only the best'),
      json: option('untuk program lain', 'for other programs'),
    },
  },
  check: {
    does: {
      id: 'memeriksa semua, dan menyebut yang salah menurut berkas',
      en: 'checks everything, and tells what is wrong by file',
    },
    examples: ['', '-- --watch'],
    options: {
      watch: option('memeriksa lagi setiap kali disimpan', 'checks again whenever you save'),
      json: option('untuk program lain', 'for other programs'),
    },
  },
  dev: {
    does: {
      id: 'menampilkan situs di peramban selagi ditulis, dengan drafnya',
      en: 'shows the site in a browser while you write, drafts too',
    },
    examples: ['', '-- --port 4000'],
    options: {
      port: option('porta', 'the port', '4321'),
      host: option('agar ponsel di jaringan yang sama dapat membukanya', 'lets a phone on the same network open it'),
      open: option('membuka peramban', 'opens a browser'),
    },
  },
  proof: {
    does: {
      id: 'menulis lembar periksa sebuah cerita, satu berkas untuk dikirim atau dicetak',
      en: 'writes the proof sheet of a story, one file to send or to print',
    },
    examples: ['-- slug-cerita'],
    options: {},
  },
  sign: {
    does: { id: 'mengesahkan sebuah cerita yang sudah selesai', en: 'signs a story that is finished' },
    examples: ['-- slug-cerita'],
    options: { ...because, ...root },
  },
  accept: {
    does: {
      id: 'menerima angka baru di bawah cerita yang disahkan, dengan catatan koreksi',
      en: 'accepts new figures under a signed story, with a correction note',
    },
    examples: ['-- slug-cerita --id "…" --en "…"'],
    options: { ...noteInBoth, ...root },
  },
  keep: {
    does: { id: 'mempertahankan angka yang disahkan pada sebuah cerita', en: 'keeps the signed figures of a story' },
    examples: ['-- slug-cerita'],
    options: { ...because, ...root },
  },
  sources: {
    does: {
      id: 'menanyakan alamat semua sumber: mana yang pindah atau hilang, dan di mana salinannya',
      en: 'asks for the address of every source: which moved or died, and where copies are kept',
    },
    examples: ['', '-- id-sumber', '-- --write'],
    options: {
      write: option('mencatat jawabannya di data/links.json', 'records the answers in data/links.json'),
      archive: option(
        'alamat arsip web dengan {url} dan {date} di dalamnya, atau none',
        'the address of a web archive with {url} and {date} in it, or none',
        'https://…',
      ),
      json: option('untuk program lain', 'for other programs'),
      ...root,
    },
  },
  archive: {
    does: {
      id: 'menerbitkan yang baru atau berubah ke arsip tetap',
      en: 'publishes what is new or changed in the permanent archive',
    },
    examples: [
      '',
      '-- id-grafik --because wording --id "…" --en "…"',
      '-- data --id "…" --en "…"',
      '-- --dry',
      '-- --begin-anew',
    ],
    options: {
      because: option('mengapa grafik itu berubah', 'why the chart changed', 'alasan|reason'),
      ...noteInBoth,
      'data-id': option(
        'alasan angka lain yang ikut berubah, dalam bahasa Indonesia',
        'why other numbers changed, in Indonesian',
        '"…"',
      ),
      'data-en': option('alasan yang sama, dalam bahasa Inggris', 'the same reason, in English', '"…"'),
      dry: option('hanya menyebut apa yang akan diterbitkan', 'only says what would be published'),
      'begin-anew': option(
        'mengulang arsip dari awal, selama alamat situs masih contoh',
        'starts the archive over, while the address of the site is a placeholder',
      ),
      ...root,
    },
  },
  verify: {
    does: {
      id: 'mencocokkan berkas, kutipan, atau alamat dengan yang terbit',
      en: 'holds a file, a citation or an address against what was published',
    },
    examples: ['-- berkas.csv', '-- https://…/v/…/'],
    options: root,
  },
  build: { does: { id: 'membangun situs ke dist/', en: 'builds the site into dist/' }, examples: [''], options: {} },
  preview: {
    does: { id: 'menampilkan situs yang sudah dibangun', en: 'serves the site as it was last built' },
    examples: [''],
    options: {},
  },
  start: {
    does: { id: 'membangun situs, lalu menampilkannya', en: 'builds the site, then serves it' },
    examples: [''],
    options: {},
  },
  deploy: {
    does: {
      id: 'memasang situs yang sudah dibangun di tempat terbitnya: folder, server, atau wadah S3',
      en: 'puts the built site up where it is published: a folder, a server or an S3 bucket',
    },
    examples: ['-- tujuan --dry-run', '-- tujuan', '-- /srv/www', '-- pengguna@server:/srv/www', '-- s3://wadah'],
    options: {
      'dry-run': option('hanya menyebut apa yang akan berubah', 'only says what would change'),
      all: option('menyebut semuanya, bukan hanya contohnya', 'names everything, not only some of it'),
      rehearsal: option(
        'memasang gladi, yang alamatnya masih contoh',
        'puts up a rehearsal, whose address is a placeholder',
      ),
      packed: option(
        'juga dalam bentuk terkompresi (.br, .gz), untuk folder dan server',
        'in packed form (.br, .gz), too, for a folder and a server',
      ),
      adopt: option('tempatnya boleh sudah berisi berkas lain', 'the place may hold files that did not come from here'),
      'take-over': option(
        'melanjutkan pekerjaan orang lain yang pasti sudah berhenti',
        'carries on what somebody else has certainly stopped',
      ),
    },
  },
  test: {
    does: { id: 'menjalankan semua uji', en: 'runs every test' },
    examples: [''],
    options: {},
    forDevelopers: true,
  },
  format: {
    does: { id: 'merapikan bentuk berkas', en: 'formats the files' },
    examples: [''],
    options: {},
    forDevelopers: true,
  },
  schemas: {
    does: { id: 'menulis ulang skema JSON', en: 'writes the JSON Schemas anew' },
    examples: [''],
    options: {},
    forDevelopers: true,
  },
  theme: {
    does: { id: 'menulis lembar gaya dari src/theme/', en: 'writes the style sheets that follow from src/theme/' },
    examples: [''],
    options: {},
    forDevelopers: true,
  },
  scripts: {
    does: { id: 'menulis skrip sematan', en: 'writes the scripts of embeds' },
    examples: [''],
    options: {},
    forDevelopers: true,
  },
  fonts: { does: { id: 'memotong huruf', en: 'cuts the typefaces' }, examples: [''], options: {}, forDevelopers: true },
  bench: {
    does: { id: 'mengukur ongkos situs', en: 'measures what the site costs' },
    examples: ['', '-- --stories 1000', '-- --desk'],
    options: {
      stories: option('sekian cerita tambahan', 'so many more stories', '1000'),
      desk: option('meja dengan seratus cerita', 'the desk with a hundred stories'),
    },
    forDevelopers: true,
  },
  mutants: {
    does: {
      id: 'menguji ujinya dengan kesalahan kecil di kode',
      en: 'asks of small changes to the code whether a test notices',
    },
    examples: ['', '-- --count 50 --seed 1 src/charts'],
    options: {
      count: option('banyaknya', 'how many', '50'),
      seed: option('bibit acak', 'the seed', '1'),
    },
    forDevelopers: true,
  },
  help: { does: { id: 'daftar perintah', en: 'the list of commands' }, examples: [''], options: {} },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;

export const isCommandName = (word: string): word is CommandName => Object.hasOwn(commands, word);

export const commandNames = Object.keys(commands).filter(isCommandName);

/** What is known of a command, whichever it is. */
export const commandOf = (name: CommandName): Command => commands[name];
