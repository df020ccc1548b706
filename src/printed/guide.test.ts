import { describe, expect, test } from 'vitest';
import { employeeParts, selfParts } from '../facts/contributions.ts';
import { languages } from '../i18n/locale.ts';
import { openDisk } from '../library/disk.ts';
import { readRecord } from '../library/read-library.ts';
import { guideJobs } from './guide.ts';
import { printRates } from './guide-rates.ts';

const { library } = readRecord(openDisk(`${import.meta.dirname}/../..`));
const rates = printRates(library.catalogue);
const value = (id: string) => library.catalogue.facts.get(id)?.value;

describe('The jobs of the guide', () => {
  test('are ten, in one order in both languages, each with a short answer', () => {
    const [id, en] = languages.map((language) => guideJobs(library, language));
    expect(id?.length).toBe(10);
    expect(id?.map(({ slug }) => slug)).toEqual(en?.map(({ slug }) => slug));
    for (const { short, href, slug } of [...(id ?? []), ...(en ?? [])]) {
      expect(short).not.toMatch(/[{}]/);
      expect(href.endsWith(`/#${slug}`)).toBe(true);
    }
  });

  test('print the rates of the record in their short answers', () => {
    const shorts = guideJobs(library, 'id').map(({ short }) => short);
    expect(shorts).toContain('Rp8.400 per bulan sampai Maret 2027');
    expect(shorts).toContain('Rp8.400 per bulan sampai Desember 2026');
  });
});

describe('The calculator of the guide', () => {
  const costs = (job: 'driver' | 'other', day: string, withSavings: boolean) =>
    selfParts(job, withSavings, day, rates).reduce((sum, { you }) => sum + you, 0);

  test('comes to what the record says of the self-employed, before, during and after the cut', () => {
    expect(costs('driver', '2026-11-27', false)).toBe(value('rate-bpu-discount-2026'));
    expect(costs('other', '2026-11-27', false)).toBe(value('d-rate-bpu-discount-other'));
    expect(costs('other', '2027-01-01', false)).toBe(value('rate-bpu-jkk-jkm-2025'));
    expect(costs('driver', '2027-04-01', true)).toBe(value('rate-bpu-with-jht-2025'));
    expect(costs('driver', '2027-03-31', true)).toBe(value('d-rate-bpu-with-jht-discount'));
  });

  test('comes to the Rp10,800 that the record has for employees with a wage of Rp2 million', () => {
    const parts = employeeParts({ wage: 2e6, risk: 0, size: 'micro' }, rates);
    expect(parts.reduce((sum, { company }) => sum + company, 0)).toBe(value('rate-pu-advisers-10800'));
  });

  test('takes every rate from the record', () => {
    expect(rates.jkk).toEqual([0.24, 0.54, 0.89, 1.27, 1.74]);
    expect(rates.jpCeiling).toBe(value('jp-ceiling-2026'));
    expect(rates.cuts.driver.last).toBe('2027-03-31');
    expect(rates.cuts.other).toEqual({ share: 50, first: '2026-04-01', last: '2026-12-31' });
  });
});
