import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As MS-DOS wrote a day and a time. */
  readonly dated: readonly [day: number, time: number];
}

const open = (zip: Uint8Array) =>
  new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(Buffer.from(zip), { lazyEntries: true }, (error, file) => (error ? reject(error) : resolve(file)));
  });

const inflate = (file: ZipFile, entry: Entry) =>
  new Promise<Buffer>((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(buffer(stream))));
  });

/** What is in a ZIP, in its order, read by yauzl; checks the sums that the ZIP itself carries. */
export async function readZip(zip: Uint8Array): Promise<readonly ZippedFile[]> {
  const file = await open(zip);
  const entries = await new Promise<readonly Entry[]>((resolve, reject) => {
    const found: Entry[] = [];
    file.on('entry', (entry: Entry) => {
      found.push(entry);
      file.readEntry();
    });
    file.on('end', () => resolve(found));
    file.on('error', reject);
    file.readEntry();
  });
  return Promise.all(
    entries.map(async (entry) => {
      const bytes = await inflate(file, entry);
      if (crc32(bytes) !== entry.crc32) throw new Error(`${entry.fileName} is not what its CRC says`);
      return { name: entry.fileName, bytes, dated: [entry.lastModFileDate, entry.lastModFileTime] as const };
    }),
  );
}
