import type { APIRoute } from 'astro';
import { oembedPages, oembedResponse } from '../../components/oembed-pages.ts';

export const getStaticPaths = oembedPages;

export const GET: APIRoute = ({ params }) => oembedResponse(params['chart'], 'id');
