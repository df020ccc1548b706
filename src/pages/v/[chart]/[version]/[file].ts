import type { APIRoute } from 'astro';
import { versionFilePaths } from '../../../../library/archive/version-paths.ts';
import { versionFileBytes } from '../../../../press/version-file-bytes.ts';

export const getStaticPaths = () => versionFilePaths();

export const GET: APIRoute<ReturnType<typeof versionFilePaths>[number]['props']> = async ({
  props: { version, file },
}) => new Response((await versionFileBytes(version, file)) as Uint8Array<ArrayBuffer>);
