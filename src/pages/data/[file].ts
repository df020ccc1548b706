import type { APIRoute } from 'astro';
import { getDataSet } from '../../library/data-set.ts';
import { getLibrary } from '../../library/library.ts';

export const getStaticPaths = () => [...getDataSet(getLibrary()).files.keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params: { file = '' } }) => new Response(getDataSet(getLibrary()).files.get(file));
