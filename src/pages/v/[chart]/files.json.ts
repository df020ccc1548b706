import type { APIRoute } from 'astro';
import { makeIndex } from '../../../citing/verify/make-index.ts';
import { getLibrary } from '../../../library/library.ts';
import { allChains } from '../../../library/archive/read-archive.ts';

export const getStaticPaths = () => [...allChains(getLibrary()).keys()].map((chart) => ({ params: { chart } }));

export const GET: APIRoute<Record<string, never>, { chart: string }> = ({ params: { chart } }) => {
  const library = getLibrary();
  return Response.json(makeIndex(chart, allChains(library).get(chart) ?? [], library.archive.files));
};
