import type { APIRoute } from 'astro';
import { dataFiles } from '../../library/data-set.ts';
import { getLibrary } from '../../library/library.ts';

export const getStaticPaths = () => [...dataFiles(getLibrary()).keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params: { file = '' } }) => new Response(dataFiles(getLibrary()).get(file));
