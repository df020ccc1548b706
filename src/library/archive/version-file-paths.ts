import type { Version } from '../../citing/versions/version.ts';
import { listVersionFiles, type VersionFileName } from '../../citing/versions/version-files.ts';
import { getLibrary } from '../library.ts';

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
