import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { brotli11 } from '../../src/cli/bench-weight.ts';
import { guideJobs, ratesFile } from '../../src/printed/guide.ts';
import { printRates } from '../../src/printed/guide-rates.ts';
import { getLibrary } from '../../src/library/library.ts';
import { dist } from '../folders.ts';
import { contentOf, hasClass, readTags, visibleText } from '../markup.ts';
import { sitePages } from '../site-pages.ts';

const library = getLibrary();
const pages = sitePages.filter(({ page }) => page === 'guide').map((page) => ({ ...page, tags: readTags(page.html) }));

describe('the guide', () => {
  test('is there in both languages', () => {
    expect(pages.map(({ language }) => language).toSorted()).toEqual(['en', 'id']);
  });

  test.each(pages.map((page) => [page.path, page] as const))(
    '%s folds each job with its short answer, of which one is open at a time, and leads into each',
    (_path, { html, tags, language }) => {
      const jobs = tags.filter((tag) => tag.name === 'details' && hasClass(tag, 'job'));
      expect(new Set(jobs.map(({ attributes }) => attributes.get('name')))).toEqual(new Set(['pekerjaan']));
      const listed = jobs.map((job) => {
        const inside = contentOf(html, job);
        const within = readTags(inside);
        const text = (name: string) => {
          const tag = within.find((one) => one.name === name);
          return tag ? visibleText(contentOf(inside, tag)).trim() : '';
        };
        const answer = within.find((tag) => hasClass(tag, 'answer'));
        return { slug: answer?.attributes.get('id'), name: text('h2'), short: text('span') };
      });
      expect(listed).toEqual(guideJobs(library, language).map(({ slug, name, short }) => ({ slug, name, short })));
    },
  );

  test.each(pages.map((page) => [page.path, page] as const))(
    '%s answers how much, what and who for every job without opening more than it, and its questions below',
    (_path, { html, tags }) => {
      for (const job of tags.filter((tag) => tag.name === 'details' && hasClass(tag, 'job'))) {
        const inside = contentOf(html, job);
        const within = readTags(inside);
        const first = inside.slice(0, inside.indexOf('class="question"'));
        expect(readTags(first).filter(({ name }) => name === 'dt')).toHaveLength(3);
        const questions = within.filter((tag) => hasClass(tag, 'question'));
        expect(questions.length).toBeGreaterThanOrEqual(2);
        expect(new Set(questions.map(({ attributes }) => attributes.get('name'))).size).toBe(1);
      }
    },
  );

  test.each(pages.map((page) => [page.path, page] as const))(
    '%s hands its calculator the rates of the record, and names the column of each cell of its tables',
    (_path, { tags }) => {
      const [form] = tags.filter(({ name }) => name === 'form');
      expect(form?.attributes.has('hidden')).toBe(true);
      const written = (form?.attributes.get('data-rates') ?? '').replaceAll('&#34;', '"').replaceAll('&quot;', '"');
      expect(JSON.parse(written)).toEqual(printRates(library.catalogue));
      const cells = tags.filter(({ name, attributes }) => name === 'td' && attributes.has('data-column'));
      expect(cells.length).toBeGreaterThanOrEqual(20);
      expect(cells.filter(({ attributes }) => attributes.get('data-column') === '')).toEqual([]);
    },
  );

  test.each(pages.map(({ path, html }) => [path, html]))('%s weighs at most 30 kB', (_path, html) => {
    expect(brotli11.compress(Buffer.from(html)).length).toBeLessThanOrEqual(30_000);
  });
});

test('the rates and benefits of the tables are a file for both languages, which a program reads', () => {
  for (const { html } of pages) expect(html).toContain(`href="${ratesFile}"`);
  const rows = parse<Record<string, string>>(readFileSync(`${dist}${ratesFile}`), { columns: true, bom: true });
  const ids = rows.map((row) => Object.values(row)[0]);
  expect(ids).toContain('benefit-jkm');
  expect(ids).toContain('rate-pu-jkm');
  expect(rows.length).toBeGreaterThan(20);
});
