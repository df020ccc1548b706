import { listVersionFiles } from '../../citing/versions/open-version.ts';
import { getLibrary } from '../library.ts';

/** Every published version, as the parameters of its address. */
export const versionPaths = () =>
  [...getLibrary().versions].flatMap(([chart, versions]) =>
    versions.map(({ short }) => ({ params: { chart, version: short } })),
  );

/** Every published version that has one before it, as the parameters of the address of what changed. */
export const changePaths = () =>
  [...getLibrary().versions].flatMap(([chart, versions]) =>
    versions.slice(1).map(({ short }) => ({ params: { chart, version: short } })),
  );

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
