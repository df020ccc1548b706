import type { APIRoute } from 'astro';
import { siteFiles } from '../printed/files.ts';

export const getStaticPaths = () => [...siteFiles().keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params: { file = '' } }) => siteFiles().get(file)?.() ?? new Response(null);
