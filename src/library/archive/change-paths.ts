import { getLibrary } from '../library.ts';

/** Every published version that has one before it, as the parameters of the address of what changed. */
export const changePaths = (): { readonly params: { readonly chart: string; readonly version: string } }[] =>
  [...getLibrary().versions].flatMap(([chart, versions]) =>
    versions.slice(1).map(({ short }) => ({ params: { chart, version: short } })),
  );
