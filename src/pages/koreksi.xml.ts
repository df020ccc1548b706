import type { APIRoute } from 'astro';
import { correctionsFeed } from '../library/corrections-feed.ts';
import { getLibrary } from '../library/library.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(correctionsFeed(getLibrary(), 'id', site ?? url), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
