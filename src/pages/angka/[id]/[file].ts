import { factFilePaths, getFactFile } from '../../../components/fact-file-pages.ts';

export const getStaticPaths = factFilePaths('id');
export const GET = getFactFile;
