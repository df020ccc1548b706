import type { APIRoute } from 'astro';
import { getLibrary } from '../../../../library/library.ts';
import { versionFilePaths } from '../../../../printed/version-paths.ts';
import { versionFileBytes } from '../../../../press/version-file-bytes.ts';

export const getStaticPaths = () => versionFilePaths();

export const GET: APIRoute<ReturnType<typeof versionFilePaths>[number]['props']> = async ({
  props: { version, file },
}) => new Response((await versionFileBytes(version, file, getLibrary().archive.typefaces)) as Uint8Array<ArrayBuffer>);
