import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** An object as the server keeps it. */
export interface StoredObject {
  readonly body: Buffer;
  /** What was sent along, by names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface TestS3 {
  readonly endpoint: string;
  /** The bucket `situs`, by key. */
  readonly objects: Map<string, StoredObject>;
  /** Each request that was answered, as `PUT key`. */
  readonly asked: string[];
  /** Called before a request is carried out; true breaks the line, and nothing is carried out or answered. */
  breaks: (request: string) => boolean;
  /** Called after a request has changed something, before it is answered; true breaks the line. */
  breaksAfter: (request: string) => boolean;
  close(): Promise<void>;
}

const kept = ['content-type', 'cache-control', 'x-amz-website-redirect-location', 'x-amz-meta-sum'];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => Buffer.concat(await request.toArray());

/**
 * A store of our own that speaks as much of S3 as deploying needs, on this machine only: PUT, with `If-None-Match`, GET, HEAD, DELETE and
 * the list of a bucket, in the form with the bucket in the path. It is no other's: what a real one does besides, this does not tell.
 * @param knowsConditions whether `If-None-Match` is heeded; stores that do not know it write over what is there
 */
export async function openTestS3(knowsConditions = true): Promise<TestS3> {
  const objects = new Map<string, StoredObject>();
  const asked: string[] = [];

  function refuse(response: ServerResponse, status: number, code: string): void {
    const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
    response.writeHead(status, { 'content-type': 'application/xml' }).end(body);
  }

  function list(response: ServerResponse, query: URLSearchParams): void {
    const prefix = query.get('prefix') ?? '';
    const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).toSorted();
    const shown = keys.slice(0, Number(query.get('max-keys') ?? 1000));
    const contents = shown.map((key) => `<Contents><Key>${escaped(key)}</Key></Contents>`).join('');
    const body = `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><Name>situs</Name><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>`;
    response.writeHead(200, { 'content-type': 'application/xml' }).end(body);
  }

  /** Carries a request out; gives what is to be answered. */
  function carryOut(method: string, key: string, request: IncomingMessage, body: Buffer) {
    const known = objects.get(key);
    if (method === 'PUT') {
      if (knowsConditions && request.headers['if-none-match'] === '*' && known !== undefined)
        return { status: 412, code: 'PreconditionFailed' };
      const headers = Object.fromEntries(kept.map((name) => [name, String(request.headers[name] ?? '')]));
      objects.set(key, { body, headers });
      return { status: 200 };
    }
    if (method === 'DELETE') {
      objects.delete(key);
      return { status: 204 };
    }
    return known === undefined ? { status: 404, code: 'NoSuchKey' } : { status: 200, object: known };
  }

  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here.invalid');
      const [, bucket = '', ...steps] = decodeURIComponent(pathname).split('/');
      const [method, key] = [request.method ?? '', steps.join('/')];
      const line = `${method} ${key}`;
      const body = await bytesOf(request);
      if (opened.breaks(line)) return void request.socket.destroy();
      asked.push(line);
      if (!/Credential=kunci\//.test(request.headers.authorization ?? '')) return refuse(response, 403, 'AccessDenied');
      if (bucket !== 'situs') return refuse(response, 404, 'NoSuchBucket');
      if (key === '') return list(response, searchParams);
      const { status, code, object } = carryOut(method, key, request, body);
      if (['PUT', 'DELETE'].includes(method) && opened.breaksAfter(line)) return void request.socket.destroy();
      if (code !== undefined && method !== 'HEAD') return refuse(response, status, code);
      const sent = object === undefined ? {} : { ...object.headers, 'content-length': object.body.length };
      response.writeHead(status, { etag: '"0"', ...sent }).end(method === 'HEAD' ? undefined : object?.body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const opened: TestS3 = {
    endpoint: `http://127.0.0.1:${address.port}`,
    objects,
    asked,
    breaks: () => false,
    breaksAfter: () => false,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return opened;
}

/** What the SDK reads of the environment to reach the server. */
export const testS3Environment = {
  AWS_ACCESS_KEY_ID: 'kunci',
  AWS_SECRET_ACCESS_KEY: 'rahasia',
  AWS_REGION: 'ap-southeast-3',
  // A line that breaks is not tried again, so that a test breaks it where it means to.
  AWS_MAX_ATTEMPTS: '1',
  AWS_EC2_METADATA_DISABLED: 'true',
};
