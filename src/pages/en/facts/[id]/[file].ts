import { factFilePaths, getFactFile } from '../../../../components/fact-file-pages.ts';

export const getStaticPaths = factFilePaths('en');
export const GET = getFactFile;
