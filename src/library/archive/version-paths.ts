import { getLibrary } from '../library.ts';

/** Every published version, as the parameters of its address. */
export const versionPaths = (): readonly { readonly params: { readonly chart: string; readonly version: string } }[] =>
  [...getLibrary().versions].flatMap(([chart, versions]) =>
    versions.map(({ short }) => ({ params: { chart, version: short } })),
  );
