import type { APIRoute } from 'astro';
import { makeIndex } from '../../../citing/verify/make-index.ts';
import { getLibrary } from '../../../library/library.ts';

export const getStaticPaths = () => [...getLibrary().versions.keys()].map((chart) => ({ params: { chart } }));

export const GET: APIRoute<Record<string, never>, { chart: string }> = ({ params: { chart } }) => {
  const { versions, archive } = getLibrary();
  return Response.json(makeIndex(chart, versions.get(chart) ?? [], archive.files));
};
