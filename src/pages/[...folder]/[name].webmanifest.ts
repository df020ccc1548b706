import { filesEnding } from '../../printed/files.ts';

export const { getStaticPaths, GET } = filesEnding('.webmanifest');
