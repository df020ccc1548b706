import type { Building } from '../facts/build-catalogue.ts';
import { checkSchema } from '../facts/check-schema.ts';
import { sha256 } from '../facts/fingerprint.ts';
import { type Problem, toProblem } from '../facts/problem.ts';
import type { Target } from '../facts/rules/check-references.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import {
  heaviest,
  mostPixels,
  narrowest,
  type Photo,
  photoEndings,
  photoFileSchema,
  type PhotoWords,
  refuseWords,
} from '../prose/photos/photo.ts';
import { measurePicture, type Picture } from '../prose/photos/picture-size.ts';
import { checkOwnTexts } from './check-own-texts.ts';
import type { Disk } from './disk.ts';
import { readJson } from './read-data.ts';
import { photoFile, wrongName } from './strangers.ts';

export const photosFolder = (slug: string): string => `content/stories/${slug}/photos/`;

/** The photos of one story. */
export interface PhotosReading {
  /** By name, in the order of the names; only those with nothing wrong. */
  readonly photos: ReadonlyMap<string, Photo>;
  /** What `<Photo name="…" />` may name. */
  readonly target: Target;
  readonly problems: readonly Problem[];
}

const at = (file: string, id: string, en: string): Problem => ({ file, line: 1, column: 1, message: { id, en } });

/** Why a picture cannot be printed, whatever is known of it; null when it can. */
export function refusePicture(bytes: Uint8Array): Bilingual | null {
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024);
  if (bytes.length > heaviest)
    return {
      id: `Foto ini ${megabytes(bytes.length)} MB; paling berat ${megabytes(heaviest)} MB. Simpan lebih kecil, atau tambahkan lewat meja (npm run desk).`,
      en: `This photo has ${megabytes(bytes.length)} MB; ${megabytes(heaviest)} MB at most. Save it smaller, or add it at the desk (npm run desk).`,
    };
  const picture = measurePicture(bytes);
  if (picture === null)
    return {
      id: 'Isi berkas ini bukan gambar JPEG, PNG, atau WebP, apa pun namanya. Simpan ulang fotonya sebagai JPEG.',
      en: 'What this file holds is no JPEG, PNG or WebP picture, whatever it is called. Save the photo as a JPEG again.',
    };
  const { width, height, isWhole } = picture;
  if (!isWhole)
    return {
      id: 'Foto ini terpotong, sebagian isinya hilang. Salin lagi dari aslinya.',
      en: 'This photo is cut short: part of it is missing. Copy it again from the original.',
    };
  if (width * height > mostPixels)
    return {
      id: `Foto ini ${width} × ${height} piksel; paling banyak ${mostPixels / 1_000_000} juta piksel. Perkecil dulu.`,
      en: `This photo has ${width} × ${height} pixels; ${mostPixels / 1_000_000} million at most. Make it smaller first.`,
    };
  if (width < narrowest)
    return {
      id: `Lebar foto ini ${width} piksel; paling sempit ${narrowest}. Minta berkas aslinya: yang dibesarkan akan buram.`,
      en: `This photo is ${width} pixels wide; ${narrowest} at least. Ask for the original file: one made larger would be blurred.`,
    };
  return null;
}

/** What the file beside a picture says of it; null where something is wrong with it. */
function readWords(
  disk: Disk,
  file: string,
  building: Building,
  names: readonly string[],
): { readonly words: PhotoWords | null; readonly problems: readonly Problem[] } {
  const reading = readJson(disk, file);
  if ('problems' in reading) return { words: null, problems: reading.problems };
  const { parsed } = reading;
  const checked = checkSchema(photoFileSchema, parsed.value);
  if ('faults' in checked) return { words: null, problems: checked.faults.map((fault) => toProblem(parsed, fault)) };
  const problems = [
    ...Array.from(refuseWords(checked.data), (fault) => toProblem(parsed, fault)),
    ...checkOwnTexts(parsed, building, names).problems,
  ];
  return { words: problems.length === 0 ? checked.data : null, problems };
}

function* misnamed(file: string, name: string, ending: string, { kind }: Picture): Generator<Problem> {
  const wrong = wrongName(file, name, ending);
  if (wrong !== null) yield wrong;
  const right = `.${photoEndings[kind]}`;
  if (ending !== right)
    yield at(
      file,
      `Isinya ${kind.toUpperCase()}, bukan ${ending}. Ganti akhiran namanya menjadi ${right}.`,
      `It holds ${kind.toUpperCase()}, not ${ending}. Let its name end in ${right}.`,
    );
}

/**
 * Reads the photos in the folder of a story: each a picture and, under the same name, a JSON file with what must be known of it.
 * @param names that hold numbers, which are no figures
 */
export function readPhotos(disk: Disk, slug: string, building: Building, names: readonly string[]): PhotosReading {
  const folder = photosFolder(slug);
  const files = (disk.list(folder) ?? []).flatMap(({ name }) => (photoFile.test(name) ? [name] : []));
  const photos = new Map<string, Photo>();
  const problems: Problem[] = [];
  const stems = Map.groupBy(files, (name) => name.replace(photoFile, ''));
  for (const [stem, all] of stems) {
    const [picture, twin] = all.filter((name) => !name.endsWith('.json'));
    const words = `${folder}${stem}.json`;
    if (picture === undefined) {
      problems.push(
        at(
          words,
          `Foto untuk keterangan ini tidak ada. Taruh ${stem}.jpg, .png, atau .webp di sampingnya, atau hapus berkas ini.`,
          `There is no photo for these words. Put ${stem}.jpg, .png or .webp beside it, or delete this file.`,
        ),
      );
      continue;
    }
    const file = folder + picture;
    if (twin !== undefined)
      problems.push(
        at(
          folder + twin,
          `${picture} dan ${twin} bernama sama, padahal nama memanggil satu foto. Ganti nama atau hapus salah satunya.`,
          `${picture} and ${twin} have one name, which calls one photo. Rename or delete one of them.`,
        ),
      );
    const read = disk.read(file);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    const refused = refusePicture(read.bytes);
    if (refused !== null) problems.push(at(file, refused.id, refused.en));
    const measured = measurePicture(read.bytes);
    const found = measured === null ? [] : [...misnamed(file, picture, picture.slice(stem.length), measured)];
    problems.push(...found);
    if (!all.includes(`${stem}.json`)) {
      problems.push(
        at(
          file,
          `Belum ada keterangannya, sehingga tidak dapat dimuat. Tulis ${stem}.json di sampingnya: { "alt": { "id": "…", "en": "…" }, "credit": "…", "licence": "own" }.`,
          `Nothing is said of it, so it cannot be printed. Write ${stem}.json beside it: { "alt": { "id": "…", "en": "…" }, "credit": "…", "licence": "own" }.`,
        ),
      );
      continue;
    }
    const said = readWords(disk, words, building, names);
    problems.push(...said.problems);
    if (said.words === null || measured === null || refused !== null || found.length > 0) continue;
    const { width, height } = measured;
    photos.set(stem, { name: stem, picture: file, words: said.words, width, height, sha256: sha256(read.bytes) });
  }
  const target = { noun: { id: 'Foto', en: 'photo' }, file: folder, ids: new Set(stems.keys()) };
  return { photos, target, problems };
}

/** Photos that a story has and does not show. Nothing is wrong with that, and none of them is published. */
export function findUnused({ photos }: Pick<PhotosReading, 'photos'>, used: ReadonlySet<string>): readonly Problem[] {
  return [...photos.values()].flatMap(({ name, picture }) =>
    used.has(name)
      ? []
      : [
          at(
            picture,
            `Foto ini tidak dipakai ceritanya. Tulis <Photo name="${name}" /> di kedua bahasa, atau hapus bersama ${name}.json.`,
            `The story does not use this photo. Write <Photo name="${name}" /> in both languages, or delete it with ${name}.json.`,
          ),
        ],
  );
}
