import { describe, expect, test } from 'vitest';
import { judge, type Knock } from './guard.ts';

const house = { port: 4321, token: 'satu-dua-tiga' };
const host = '127.0.0.1:4321';
const cookie = 'lain=1; desk-4321=satu-dua-tiga';
const reads = (headers: Knock['headers'], url = '/_desk/') => judge({ method: 'GET', url, headers }, house);
const asks = (headers: Knock['headers'], method = 'POST') =>
  judge({ method, url: '/_desk/ask/front.stories', headers: { host, cookie, ...headers } }, house);

const own = { origin: `http://${host}`, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };

describe('who may come in', () => {
  test('a browser that has the cookie, typing the address or following the desk itself', () => {
    expect(reads({ host, cookie })).toEqual({ kind: 'welcome' });
    expect(reads({ host, cookie, 'sec-fetch-site': 'none' })).toEqual({ kind: 'welcome' });
    expect(reads({ host, cookie, 'sec-fetch-site': 'same-origin' })).toEqual({ kind: 'welcome' });
    expect(reads({ host: 'localhost:4321', cookie })).toEqual({ kind: 'welcome' });
    expect(asks(own)).toEqual({ kind: 'welcome' });
    expect(asks({ ...own, 'content-type': 'application/json; charset=utf-8' })).toEqual({ kind: 'welcome' });
  });

  test('the start address with the token hands out a cookie that no page can read and no other site sends', () => {
    const start = reads({ host, 'sec-fetch-site': 'none' }, '/_desk/start?token=satu-dua-tiga');
    expect(start).toMatchObject({ kind: 'start' });
    expect(start.kind === 'start' && start.cookie).toBe('desk-4321=satu-dua-tiga; Path=/; HttpOnly; SameSite=Strict');
  });
});

describe('who may not', () => {
  test.each([
    ['a name that was bound to this machine', { host: 'jahat.example:4321', cookie }],
    ['another port in the name', { host: '127.0.0.1:9999', cookie }],
    ['no name', { cookie }],
    ['another origin', { host, cookie, origin: 'https://jahat.example' }],
    ['another port of this machine', { host, cookie, origin: 'http://127.0.0.1:9999' }],
    ['the other name of this machine', { host, cookie, origin: 'http://localhost:4321' }],
    ['an origin that hides', { host, cookie, origin: 'null' }],
    ['a page of another site', { host, cookie, 'sec-fetch-site': 'cross-site' }],
    ['a page of another port', { host, cookie, 'sec-fetch-site': 'same-site' }],
    ['no cookie', { host }],
    ['the cookie of another desk', { host, cookie: 'desk-9999=satu-dua-tiga' }],
    ['a wrong cookie', { host, cookie: 'desk-4321=satu-dua-empat' }],
  ])('reading: %s', (_, headers) => {
    for (const url of ['/_desk/', '/', '/cerita/satu/', '/src/desk/desk.ts', '/@vite/client'])
      expect(reads(headers, url)).toMatchObject({ kind: 'refused', status: 403 });
  });

  test.each(['', '?token=', '?token=lain', '?token=satu-dua-tigaa'])('the start address with “%s”', (query) => {
    expect(reads({ host }, `/_desk/start${query}`)).toMatchObject({ kind: 'refused', status: 403 });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonx', undefined])(
    'asking with %s, which a form of another page can send',
    (type) => {
      expect(asks({ ...own, 'content-type': type })).toMatchObject({ kind: 'refused', status: 415 });
    },
  );

  test('asking in another way than by POST, or for anything but an answer', () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH'])
      expect(asks(own, method)).toMatchObject({ kind: 'refused', status: 405 });
    expect(judge({ method: 'POST', url: '/cerita/', headers: { host, cookie, ...own } }, house)).toMatchObject({
      status: 405,
    });
  });

  test('asking from an address that was typed', () => {
    expect(asks({ ...own, origin: undefined, 'sec-fetch-site': 'none' })).toMatchObject({ status: 403 });
  });

  test('an address that is none does not stop the desk', () => {
    expect(reads({ host, cookie }, '//')).toMatchObject({ kind: expect.stringMatching(/welcome|refused/) });
  });
});
