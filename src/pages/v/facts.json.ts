import type { APIRoute } from 'astro';
import { makeFactIndex } from '../../citing/verify/make-fact-index.ts';
import { getLibrary } from '../../library/library.ts';

/** The fingerprints of all numbers and of the data, as they were published. */
export const GET: APIRoute = () => {
  const { releases, archive } = getLibrary();
  return Response.json(makeFactIndex(releases, archive.dataFiles));
};
