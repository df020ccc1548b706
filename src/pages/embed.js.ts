import type { APIRoute } from 'astro';
import { hostScript } from '../citing/embed/scripts.ts';

export const GET: APIRoute = () => new Response(hostScript, { headers: { 'Content-Type': 'text/javascript' } });
