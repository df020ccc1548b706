import { asWritten, nearest } from '../facts/suggest.ts';
import type { Problem } from '../facts/problem.ts';
import { dataFiles } from '../facts/records.ts';
import { type Bilingual, identifierPattern, slugify } from '../facts/schema/common.ts';
import type { Disk, FolderEntry } from './disk.ts';

/** What may stand in a folder of the record. */
interface Shelf {
  /** Files that are read here, by name. */
  readonly files: readonly string[];
  /** What ends the name of a file of which there may be many. */
  readonly many?: string;
  /** What such names look like, where files of several endings belong together. */
  readonly kinds?: RegExp;
  /** Folders in it, by name; `*` stands for any name that can be an address. */
  readonly folders?: Readonly<Record<string, Shelf>>;
  /** Read and judged elsewhere, whatever is in it. */
  readonly judged?: true;
}

/** A photo of a story, or what is said of it. */
export const photoFile = /\.(?:jpg|png|webp|json)$/;

const judged: Shelf = { files: [], judged: true };
const schemas: Shelf = { files: [], many: '.schema.json' };

/** Where everything of the record stands. What is not named here is read by nothing. */
const shelves: Readonly<Record<'data' | 'content', Shelf>> = {
  data: {
    files: ['README.md', 'links.json', ...Object.keys(dataFiles).map((path) => path.replace('data/', ''))],
    folders: { observations: { files: ['README.md'], many: '.json' }, schemas },
  },
  content: {
    files: [
      'README.md',
      'site.json',
      'corrections.json',
      'redirects.json',
      'front.json',
      'topics.json',
      'glossary.json',
      'deploy.json',
    ],
    folders: {
      charts: { files: ['README.md'], many: '.json' },
      stories: {
        files: ['README.md'],
        folders: {
          '*': {
            files: ['id.mdx', 'en.mdx', 'lock.json', 'notes.json'],
            folders: { photos: { files: [], many: '.json', kinds: photoFile } },
          },
        },
      },
      texts: { files: ['README.md'], folders: { '*': { files: ['id.mdx', 'en.mdx'] } } },
      guide: { files: ['README.md'], folders: { '*': { files: ['id.mdx', 'en.mdx'] } } },
      versions: judged,
      releases: judged,
      schemas,
    },
  },
};

/** Kinds of stranger by their names, the narrowest first: what each is, and what to do with it. */
interface Stranger {
  readonly name: RegExp;
  /** Left by a program that will leave it again: it harms nothing and stops nothing. */
  readonly harmless?: true;
  readonly id: string;
  readonly en: string;
}

const strangers: readonly Stranger[] = [
  {
    name: /^(\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r|\.Spotlight-.*|\.Trash.*)$/i,
    harmless: true,
    id: 'adalah berkas yang dibuat sendiri oleh macOS atau Windows. Tidak ikut terbit; boleh dihapus, dan jangan disimpan ke Git.',
    en: 'is a file that macOS or Windows makes by itself. It is not published; you may delete it, and it does not belong into Git.',
  },
  {
    name: /^(~\$.*|\.~lock\..*#|\..*\.sw[a-p]|.*\.sw[op]|#.*#|\.#.*|.*~)$/i,
    harmless: true,
    id: 'adalah berkas sementara dari program yang sedang membuka sebuah naskah. Tutup programnya; bila tetap ada, hapus.',
    en: 'is a temporary file of a program that has a document open. Close the program; if it stays, delete it.',
  },
  {
    name: /^\.new-|\.(next|new)-\d+/,
    harmless: true,
    id: 'adalah sisa perintah yang terhenti di tengah jalan. Hapus.',
    en: 'was left behind by a command that was interrupted. Delete it.',
  },
  {
    name: /\.(docx?|odt|rtf|pages|gdoc|wpd)$/i,
    id: 'adalah dokumen pengolah kata, yang tidak dapat dibaca di sini. Salin kalimatnya ke id.mdx dan en.mdx (npm run new -- story <slug>), lalu simpan dokumennya di luar folder ini.',
    en: 'is a word processor’s document, which cannot be read here. Copy its sentences into id.mdx and en.mdx (npm run new -- story <slug>), and keep the document outside this folder.',
  },
  {
    name: /\.(xlsx?|xlsm|ods|csv|tsv|numbers|gsheet)$/i,
    id: 'adalah tabel, yang tidak dibaca di sini. Catat tiap angkanya dengan sumbernya (npm run new -- fact <id>), lalu simpan tabelnya di luar folder ini.',
    en: 'is a table, which is not read here. Record each of its numbers with its source (npm run new -- fact <id>), and keep the table outside this folder.',
  },
  {
    name: /\.(pdf|pptx?|odp|key|epub)$/i,
    id: 'adalah dokumen, yang tidak ikut terbit. Catat sebagai sumber (npm run new -- source <id>), lalu simpan di luar folder ini.',
    en: 'is a document, which is not published. Record it as a source (npm run new -- source <id>), and keep it outside this folder.',
  },
  {
    name: /\.(jpe?g|png|gif|webp|avif|heic|svg|tiff?|bmp|ico|mp[34]|mov|wav|m4a|webm)$/i,
    id: 'adalah gambar, suara, atau video, yang tidak dibaca di sini. Foto ditambahkan di meja (npm run desk), atau ditaruh di photos/ ceritanya sebagai .jpg, .png, atau .webp; grafik dibuat dengan npm run new -- chart <id>. Simpan yang lain di luar folder ini.',
    en: 'is a picture, sound or film, which is not read here. Photos are added at the desk (npm run desk), or put into photos/ of their story as .jpg, .png or .webp; charts are made with npm run new -- chart <id>. Keep anything else outside this folder.',
  },
  {
    name: /\.(zip|rar|7z|tar|gz|tgz)$/i,
    id: 'adalah arsip terkompresi. Keluarkan isinya, atau simpan di luar folder ini.',
    en: 'is a packed archive. Unpack what you need, or keep it outside this folder.',
  },
  {
    name: /(\.(orig|rej|bak|old|tmp|save)|_(BACKUP|BASE|LOCAL|REMOTE)_\d+.*)$|(^|[ _-])(copy|copy of|salinan|kopi|backup)([ ._-]|$)| \(\d+\)\.|conflicted copy/i,
    id: 'adalah salinan atau sisa penggabungan, yang tidak dibaca. Pindahkan yang masih perlu ke berkas aslinya, lalu hapus.',
    en: 'is a copy or was left by a merge, and is not read. Move what you still need into the original, and delete it.',
  },
];

const problem = (file: string, { id, en }: Bilingual): Problem => ({
  file,
  line: 1,
  column: 1,
  message: { id, en },
});

/** The name that a file was most likely meant to have: of those that are read here, or its own as an address. */
function meantName(name: string, { files, many }: Shelf): string | null {
  const plain = name.trim().toLowerCase().replace(/\s+/g, '');
  // Windows hides the ending that a program has added.
  const bare = plain.replace(/\.(txt|md|mdx\.md|markdown|json5|jsonc|htm|html)$/, '');
  const exact = files.find((file) => file === plain || file === bare || file.replace(/\.[a-z]+$/, '') === bare);
  if (exact !== undefined) return exact;
  if (many !== undefined && /\.json/i.test(name)) return `${slugify(name.replace(/\.json.*$/i, ''))}${many}`;
  return nearest(plain, files);
}

function explain(
  path: string,
  entry: FolderEntry,
  shelf: Shelf,
): { readonly problem: Problem; readonly isHarmless: boolean } {
  const { name, odd } = entry;
  const is = (id: string, en: string, isHarmless = false) => ({
    problem: problem(path, { id: `${asWritten(name)} ${id}`, en: `${asWritten(name)} ${en}` }),
    isHarmless,
  });
  if (odd === 'link')
    return is(
      'adalah tautan ke berkas lain, bukan berkasnya. Salin berkasnya sendiri ke sini, atau hapus.',
      'is a link to another file, not the file. Put the file itself here, or delete it.',
    );
  if (odd === 'device')
    return is(
      'bukan berkas biasa (pipa, soket, atau perangkat). Hapus.',
      'is no plain file (a pipe, a socket or a device). Delete it.',
    );
  const ending = /\.(jpe?g|png|webp)$/i.exec(name);
  if (shelf.kinds !== undefined && ending !== null) {
    const meant = `${slugify(name.slice(0, ending.index))}${ending[0].toLowerCase().replace('jpeg', 'jpg')}`;
    return is(`bukan nama foto. Ganti menjadi "${meant}".`, `is no name of a photo. Rename it "${meant}".`);
  }
  const kind = strangers.find((stranger) => stranger.name.test(name));
  if (kind !== undefined) return is(kind.id, kind.en, kind.harmless === true);
  if (entry.isFolder)
    return is(
      'adalah folder yang tidak dibaca di sini. Ganti namanya, pindahkan, atau hapus.',
      'is a folder that is not read here. Rename, move or delete it.',
    );
  const asStory = shelf.folders?.['*'] !== undefined && /\.mdx?$/i.test(name);
  const meant = asStory ? `${slugify(name.replace(/\.\w+$/, ''))}/id.mdx` : meantName(name, shelf);
  const [known, list] = [shelf.files.filter((file) => file !== 'README.md'), shelf.many];
  const allowed = [...known, ...(list === undefined ? [] : [`…${list}`])].map((file) => asWritten(file)).join(', ');
  const inFolders =
    allowed === '' ? { id: '', en: '' } : { id: ` Yang dibaca: ${allowed}.`, en: ` What is read: ${allowed}.` };
  return meant === null || meant === name
    ? is(
        `tidak dibaca oleh apa pun di sini. Pindahkan atau hapus.${inFolders.id}`,
        `is read by nothing here. Move or delete it.${inFolders.en}`,
      )
    : is(
        `tidak dibaca oleh apa pun di sini. Bila yang dimaksud "${meant}", ganti namanya; bila bukan, pindahkan atau hapus.`,
        `is read by nothing here. If it is meant to be "${meant}", rename it; if not, move or delete it.`,
      );
}

/** Files that stand where nothing reads them, and folders that hold nothing to read. */
export interface Strangers {
  /** They would silently be missing from the site, so they stop it. */
  readonly problems: readonly Problem[];
  /** They harm nothing; an editor is told what they are. */
  readonly hints: readonly Problem[];
}

/** Looks through all of data/ and content/ for what is read by nothing: a mistyped name, a document of another program, a link. */
export function findStrangers(disk: Disk): Strangers {
  const problems: Problem[] = [];
  const hints: Problem[] = [];
  const look = (folder: string, shelf: Shelf): void => {
    for (const entry of disk.list(folder, 'hidden') ?? []) {
      const { name, isFolder, odd } = entry;
      const path = `${folder}/${name}`;
      const within = isFolder ? (shelf.folders?.[name] ?? shelf.folders?.['*']) : undefined;
      if (within !== undefined && !name.startsWith('.')) {
        if (within.judged !== true) look(path, within);
        continue;
      }
      const isRead =
        shelf.files.includes(name) ||
        (!name.startsWith('.') && (shelf.kinds?.test(name) ?? (shelf.many !== undefined && name.endsWith(shelf.many))));
      // A link or a folder under the name of a file is told where the file is read.
      if (isRead) continue;
      const found = explain(path, entry, shelf);
      // What is hidden is nobody's text: it can only be told, and stops nothing.
      if (found.isHarmless || (name.startsWith('.') && odd === undefined))
        hints.push(...(found.isHarmless ? [found.problem] : []));
      else problems.push(found.problem);
    }
  };
  for (const name of ['data', 'content'] as const) look(name, shelves[name]);
  return { problems, hints };
}

/** A file or folder whose name becomes an address and cannot. */
export const wrongName = (file: string, name: string, ending = ''): Problem | null => {
  const stem = name.slice(0, name.length - ending.length);
  if (identifierPattern.test(stem)) return null;
  const meant = slugify(stem);
  return problem(file, {
    id: `Nama ${asWritten(name)} tidak dapat menjadi alamat: hanya huruf kecil, angka, dan tanda hubung tunggal.${meant ? ` Ganti menjadi "${meant}${ending}".` : ''}`,
    en: `The name ${asWritten(name)} cannot be an address: only lower-case letters, figures and single hyphens.${meant ? ` Rename it "${meant}${ending}".` : ''}`,
  });
};
