import type { S3Client } from '@aws-sdk/client-s3';
import type { Bilingual } from '../../facts/schema/common.ts';
import { RefusalError } from '../refusal.ts';
import { notesFolder } from '../../citing/headers.ts';
import { type NoteName, type SiteFile, type Store } from './store.ts';

/** A bucket at a store that speaks S3; keys and what is not said here come from the environment, as the SDK reads it. */
export interface Bucket {
  readonly bucket: string;
  /** What stands in front of every path, without slashes at its ends; empty for none. */
  readonly prefix: string;
  readonly region?: string | undefined;
  /** The address of a store other than Amazon's. */
  readonly endpoint?: string | undefined;
  /** The bucket stands in the path of an address, not in its host. */
  readonly pathStyle?: boolean | undefined;
}

/** So many requests are on their way at once. */
const abreast = 8;

/** Does something for each, several at once; none is begun after one has failed. */
async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  let hasFailed = false;
  const worker = async () => {
    for (const item of left) {
      if (hasFailed) return;
      await work(item).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: abreast }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

const statusOf = (error: unknown): number | undefined => {
  const data: unknown = error instanceof Error ? Reflect.get(error, '$metadata') : undefined;
  const status: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'httpStatusCode') : undefined;
  return typeof status === 'number' ? status : undefined;
};

const isMissing = (error: unknown): boolean =>
  nameOf(error) !== 'NoSuchBucket' && (['NoSuchKey', 'NotFound'].includes(nameOf(error)) || statusOf(error) === 404);

/** What a store refuses, by the name or the HTTP status of the refusal. */
const refusals: readonly (readonly [RegExp, (place: string) => Bilingual])[] = [
  [
    /^(CredentialsProviderError|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken)/,
    (place) => ({
      id: `Kunci untuk ${place} tidak ada atau salah. Isi AWS_ACCESS_KEY_ID dan AWS_SECRET_ACCESS_KEY di lingkungan perintah ini, jangan di berkas proyek.`,
      en: `The keys for ${place} are missing or wrong. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment of this command, not in a file of the project.`,
    }),
  ],
  [
    /^NoSuchBucket/,
    (place) => ({
      id: `Wadah ${place} tidak ada. Periksa namanya di content/deploy.json, atau buat dahulu.`,
      en: `There is no bucket ${place}. See how it is spelled in content/deploy.json, or make it first.`,
    }),
  ],
  [
    /^(AccessDenied|Forbidden)|^403$/,
    (place) => ({
      id: `Kunci ini tidak boleh membaca atau menulis di ${place}. Yang diperlukan: GetObject, PutObject, DeleteObject, ListBucket.`,
      en: `These keys may not read or write at ${place}. What is needed: GetObject, PutObject, DeleteObject, ListBucket.`,
    }),
  ],
  [
    /^Region is missing|^PermanentRedirect|^AuthorizationHeaderMalformed/,
    (place) => ({
      id: `Region untuk ${place} belum ada atau salah. Tulis "region" pada tujuan ini di content/deploy.json.`,
      en: `The region of ${place} is missing or wrong. Write "region" at this target in content/deploy.json.`,
    }),
  ],
  [
    /^(ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|TimeoutError|5\d\d)/,
    (place) => ({
      id: `${place} tidak menjawab, atau terputus di tengah jalan. Situs di sana tetap utuh; jalankan lagi untuk melanjutkan.`,
      en: `${place} does not answer, or broke off. The site there is whole; run this again to go on.`,
    }),
  ],
];

/** What went wrong as an editor can mend it; the error itself when it is none of those. */
function toRefusal(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof RefusalError) return error;
  const code: unknown = Reflect.get(error, 'code');
  const said = [error.name, error.message, String(code), String(statusOf(error))];
  const refusal = refusals.find(([pattern]) => said.some((one) => pattern.test(one)));
  return refusal === undefined ? error : new RefusalError(refusal[1](place));
}

/** A bucket of a store that speaks S3: every file is an object with its own headers, and comes to its name whole. */
export async function openS3Store({ bucket, prefix, region, endpoint, pathStyle }: Bucket): Promise<Store> {
  // Nobody who deploys elsewhere waits for it, or needs it installed.
  const sdk = await import('@aws-sdk/client-s3');
  const client: S3Client = new sdk.S3Client({
    ...(region === undefined ? {} : { region }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(pathStyle === undefined ? {} : { forcePathStyle: pathStyle }),
    // What Amazon has added lately, others do not know.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const start = prefix === '' ? '' : `${prefix}/`;
  const name = `s3://${bucket}/${prefix}`.replace(/\/$/, '');
  const at = (path: string) => ({ Bucket: bucket, Key: start + path });
  const note = (of: NoteName) => at(`${notesFolder}/${of}`);
  const asNote = { ContentType: 'application/json', CacheControl: 'no-store' };
  const told = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw toRefusal(error, name);
    });
  const orMissing = <Result>(work: Promise<Result>): Promise<Result | null> =>
    told(
      work.catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      }),
    );

  const putFile = async ({ path, sum, sent, bytes }: SiteFile): Promise<void> => {
    await told(
      client.send(
        new sdk.PutObjectCommand({
          ...at(path),
          Body: bytes(),
          ContentType: sent.type,
          CacheControl: sent.cache,
          Metadata: { sum },
          // Taken by stores that serve websites; everywhere else the page that says so stands there.
          ...(sent.movedTo === undefined ? {} : { WebsiteRedirectLocation: sent.movedTo }),
        }),
      ),
    );
  };

  const readNote = async (of: NoteName): Promise<string | null> => {
    const found = await orMissing(client.send(new sdk.GetObjectCommand(note(of))));
    return found === null ? null : await told(found.Body?.transformToString() ?? Promise.resolve(''));
  };

  return {
    name,
    keepsHeaders: true,
    readNote,
    async writeNote(of, text) {
      await told(client.send(new sdk.PutObjectCommand({ ...note(of), ...asNote, Body: text })));
    },
    async removeNote(of) {
      await told(client.send(new sdk.DeleteObjectCommand(note(of))));
    },
    async claim(text) {
      // A store that does not know the condition writes over what is there, so that it is asked before and after.
      if ((await readNote('lock.json')) !== null) return false;
      const command = new sdk.PutObjectCommand({ ...note('lock.json'), ...asNote, Body: text, IfNoneMatch: '*' });
      try {
        await client.send(command);
      } catch (error) {
        if ([409, 412].includes(statusOf(error) ?? 0)) return false;
        throw toRefusal(error, name);
      }
      return (await readNote('lock.json')) === text;
    },
    async look() {
      const { Contents = [] } = await told(
        client.send(new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: start, MaxKeys: 10 })),
      );
      return Contents.flatMap(({ Key }) => Key?.slice(start.length) ?? []).filter(
        (path) => path !== '' && !path.startsWith(`${notesFolder}/`),
      );
    },
    async sumsOf(paths) {
      const found = new Map<string, string>();
      await forEach(paths, async (path) => {
        const head = await orMissing(client.send(new sdk.HeadObjectCommand(at(path))));
        if (head !== null) found.set(path, head.Metadata?.['sum'] ?? '');
      });
      return found;
    },
    prepare: () => Promise.resolve(),
    async put(files, tell) {
      let done = 0;
      await forEach(files, async (file) => {
        await putFile(file);
        tell((done += 1));
      });
    },
    async remove(paths) {
      // One after the other as far as it matters: pages before what they ask for.
      const pages = paths.filter((path) => path.endsWith('.html'));
      const others = paths.filter((path) => !path.endsWith('.html'));
      for (const some of [pages, others])
        await forEach(some, async (path) => {
          await told(client.send(new sdk.DeleteObjectCommand(at(path))));
        });
    },
    tidy: () => Promise.resolve(),
  };
}
