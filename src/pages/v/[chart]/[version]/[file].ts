import type { APIRoute } from 'astro';
import { versionFilePaths } from '../../../../printed/version-paths.ts';

export const getStaticPaths = () => versionFilePaths();

export const GET: APIRoute<ReturnType<typeof versionFilePaths>[number]['props']> = async ({ props: { bytes } }) =>
  new Response((await bytes()) as Uint8Array<ArrayBuffer>);
