import { expect, test } from 'vitest';
import { framePage, parsePreview } from './preview.ts';

const page =
  '<html><head><script type="module" src="/@vite/client"></script><style>:root { --ink: black; } @media (prefers-color-scheme: dark) { :root { --ink: white; } }</style></head><body><p>Isi</p></body></html>';

test('a page is framed in the dark or the light that was asked for, whatever the machine has', () => {
  expect(framePage(page, 'dark')).toContain('@media (min-width: 0) { :root { --ink: white; } }');
  expect(framePage(page, 'light')).toContain('@media (max-width: 0) { :root { --ink: white; } }');
  expect(framePage(page, null)).toContain('@media (prefers-color-scheme: dark)');
});

test('no script of the development server comes along, which would reload the page', () => {
  expect(framePage(page, 'dark')).not.toContain('<script');
  expect(framePage(page, 'dark')).toContain('<p>Isi</p>');
});

test('only the address of one story in one language is a preview', () => {
  const at = (path: string) => parsePreview(new URL(path, 'http://127.0.0.1'));
  expect(at('/_desk/preview/en/satu-dua/?theme=dark')).toEqual({ language: 'en', slug: 'satu-dua', theme: 'dark' });
  expect(at('/_desk/preview/id/satu/?theme=sepia')).toEqual({ language: 'id', slug: 'satu', theme: null });
  for (const path of ['/_desk/preview/fr/satu/', '/_desk/preview/id/../x/', '/_desk/preview/id/satu', '/cerita/satu/'])
    expect(at(path)).toBeNull();
});
