import type { APIRoute } from 'astro';
import { getLibrary } from '../../library/library.ts';

/** Every file ever published with its SHA-256, in the form that `sha256sum` writes. */
export const GET: APIRoute = () => new Response(getLibrary().archive.texts['files.txt']);
