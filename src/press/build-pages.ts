/** Builds the pages of a project, and nothing but them, where `runClean` puts it: arguments are the project's folder and that of the pages. */
import { openDisk } from '../library/disk.ts';
import { handOver } from '../library/library.ts';
import { readRecord } from '../library/read-library.ts';
import { buildPages } from './astro-build.ts';
import { endWith, endWithParent } from './clean-process.ts';

const [root = '.', outDir = 'dist'] = process.argv.slice(2);
endWithParent(() => undefined);
handOver(readRecord(openDisk(root)));
const complaints = await buildPages(root, outDir);
for (const complaint of complaints) console.error(complaint);
endWith(complaints.length === 0 ? 0 : 1);
