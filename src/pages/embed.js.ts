import { hostScript } from '../citing/embed/scripts.ts';

export const GET = () => new Response(hostScript, { headers: { 'Content-Type': 'text/javascript' } });
