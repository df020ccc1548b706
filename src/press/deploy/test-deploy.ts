/** Puts a built folder up at the store of a test, in a process that can be killed: arguments are the folder and the store's address. */
import { openS3Store } from './s3-store.ts';
import { deployHere, filesFor, lonely } from './test-worker.ts';

const [folder = '', endpoint = ''] = process.argv.slice(2);
const store = await openS3Store({ bucket: 'situs', prefix: '', endpoint, pathStyle: true });
await deployHere(filesFor(folder, store), store, folder, { ...lonely, pid: process.pid });
