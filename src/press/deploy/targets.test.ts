import { expect, test } from 'vitest';
import { parseTarget } from './targets.ts';

test('a target says by its form what it is', () => {
  expect(parseTarget('s3://wadah')).toEqual({ kind: 's3', bucket: 'wadah', prefix: '' });
  expect(parseTarget('s3://wadah/a/b/')).toEqual({ kind: 's3', bucket: 'wadah', prefix: 'a/b' });
  expect(parseTarget('web@peladen.id:/srv/www/')).toEqual({
    kind: 'rsync',
    host: 'web@peladen.id',
    folder: '/srv/www',
  });
  expect(parseTarget('peladen:/srv/www')).toEqual({ kind: 'rsync', host: 'peladen', folder: '/srv/www' });
  expect(parseTarget('/srv/www')).toEqual({ kind: 'folder', folder: '/srv/www' });
  expect(parseTarget('./www')).toEqual({ kind: 'folder', folder: './www' });
  expect(parseTarget('C:\\www')).toEqual({ kind: 'folder', folder: 'C:\\www' });
  expect(parseTarget('utama')).toBeNull();
  expect(parseTarget('ftp://peladen/www')).toBeNull();
  // Nothing that a shell or ssh would take for an option.
  expect(parseTarget('-oProxyCommand=x:/srv')).not.toMatchObject({ kind: 'rsync' });
});
