import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCard } from '../citing/picture/write-card.ts';
import { writePicture } from '../citing/picture/write-picture.ts';
import { fileKinds, versionFileName, type FileKind } from '../citing/versions/version-files.ts';
import type { Version } from '../citing/versions/version.ts';
import { languages } from '../i18n/locale.ts';
import { versionFileBytes } from '../press/version-file-bytes.ts';
import { PictureMaker } from '../press/pictures/picture-maker.ts';

export interface FileWeight {
  readonly kind: FileKind;
  readonly smallest: number;
  readonly largest: number;
}

/** Bytes of the files that a reader can take away, by kind. */
export async function weighFiles(versions: readonly Version[]): Promise<readonly FileWeight[]> {
  return Promise.all(
    fileKinds.map(async (kind) => {
      const files = versions.flatMap((version) =>
        languages.map((language) => versionFileBytes(version, versionFileName(version, kind, language))),
      );
      const sizes = (await Promise.all(files)).map(({ length }) => length);
      return { kind, smallest: Math.min(...sizes), largest: Math.max(...sizes) };
    }),
  );
}

export interface PictureTime {
  readonly pictures: number;
  /** Milliseconds for all of them side by side, with an empty cache and with a full one. */
  readonly cold: number;
  readonly warm: number;
}

/** Draws every picture twice into a cache of its own. */
export async function timePictures(root: string, versions: readonly Version[]): Promise<PictureTime> {
  const folder = await mkdtemp(join(tmpdir(), 'terlindungi-bench-'));
  const wanted = versions.flatMap((version) =>
    languages.flatMap((language) => [
      { svg: writePicture(version, language), scale: 2 },
      { svg: writeCard(version, language), scale: 1 },
    ]),
  );
  const time = async () => {
    const maker = new PictureMaker(root, folder);
    const start = performance.now();
    await Promise.all(wanted.map(({ svg, scale }) => maker.render(svg, scale, {})));
    return performance.now() - start;
  };
  try {
    return { pictures: wanted.length, cold: await time(), warm: await time() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
