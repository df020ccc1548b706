import type { APIRoute } from 'astro';
import { hostFiles } from '../citing/headers.ts';
import { getLibrary } from '../library/library.ts';

export const getStaticPaths = () => [...hostFiles.keys()].map((host) => ({ params: { host } }));

export const GET: APIRoute = ({ params }) =>
  new Response(hostFiles.get(params['host'] ?? '')?.(getLibrary().archive.redirects) ?? '');
