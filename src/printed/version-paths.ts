import { listVersionFiles } from '../citing/versions/open-version.ts';
import { getLibrary } from '../library/library.ts';

/** Every file of every published version, as the parameters of its address. */
export const versionFilePaths = () =>
  [...getLibrary().versions].flatMap(([chart, versions]) =>
    versions.flatMap((version) =>
      listVersionFiles(version).map((file) => ({
        params: { chart, version: version.short, file: file.name },
        props: { version, file },
      })),
    ),
  );
