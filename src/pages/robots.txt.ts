import type { APIRoute } from 'astro';
import { absolute } from '../citing/site.ts';
import { getLibrary } from '../library/library.ts';

/** Everything may be read; what need not be listed says so itself. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml', getLibrary().site)}\n`);
