import type { APIRoute } from 'astro';
import { writeReleaseFeed } from '../../../citing/releases/write-release-feed.ts';
import { getLibrary } from '../../../library/library.ts';

export const GET: APIRoute = () =>
  new Response(writeReleaseFeed(getLibrary(), 'en'), { headers: { 'Content-Type': 'application/atom+xml' } });
