import { listVersionFiles, type VersionFileName } from '../../citing/versions/version-files.ts';
import type { Version } from '../../citing/versions/version.ts';
import { getLibrary } from '../library.ts';

/** Every published version, as the parameters of its address. */
export const versionPaths = (): readonly { readonly params: { readonly chart: string; readonly version: string } }[] =>
  [...getLibrary().versions].flatMap(([chart, versions]) =>
    versions.map(({ short }) => ({ params: { chart, version: short } })),
  );

/** Every published version that has one before it, as the parameters of the address of what changed. */
export const changePaths = (): { readonly params: { readonly chart: string; readonly version: string } }[] =>
  [...getLibrary().versions].flatMap(([chart, versions]) =>
    versions.slice(1).map(({ short }) => ({ params: { chart, version: short } })),
  );

export interface VersionFilePath {
  readonly params: { readonly chart: string; readonly version: string; readonly file: string };
  readonly props: { readonly version: Version; readonly file: VersionFileName };
}

/** Every file of every published version, as the parameters of its address. */
export const versionFilePaths = (): VersionFilePath[] =>
  [...getLibrary().versions].flatMap(([chart, versions]) =>
    versions.flatMap((version) =>
      listVersionFiles(version).map((file) => ({
        params: { chart, version: version.short, file: file.name },
        props: { version, file },
      })),
    ),
  );
