import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, openSite, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';

/**
 * What a citizen asks, on a phone 360 px wide and without a script: what is tapped from the front page, at most two things, where one is
 * then, and the words there that answer.
 */
const questions: readonly {
  readonly asked: string;
  readonly front: string;
  readonly taps: readonly [] | readonly [string] | readonly [string, string];
  /** The address, and within it the part of the page. */
  readonly at: string;
  readonly part: string;
  readonly answers: readonly string[];
}[] = [
  {
    asked: 'Saya ojol, berapa iurannya sekarang dan apa yang saya dapat?',
    front: '/',
    taps: ['Ojol dan kurir'],
    at: '/panduan/#ojol',
    part: '#ojol',
    answers: [
      'Rp8.400 per bulan sampai Maret 2027',
      'Sesudah itu Rp16.800',
      'Rp42 juta untuk ahli waris',
      'Siapa membayar Anda sendiri',
    ],
  },
  {
    asked: 'Ayah saya kader posyandu, apakah kota membayari?',
    front: '/',
    taps: ['Kader posyandu'],
    at: '/panduan/#kader-posyandu',
    part: '#kader-posyandu',
    answers: ['Kota menanggung iuran kader posyandu pada 2024', 'Apakah masih dibayar tahun ini', 'Periksa dengan NIK'],
  },
  {
    asked: 'Benarkah 67 persen?',
    front: '/',
    taps: [],
    at: '/',
    part: '.answers',
    answers: ['Diumumkan wali kota', 'tidak disertakan', 'hanya hitungan Disnaker yang disertai jumlah orang'],
  },
  {
    asked: 'Berapa lama?',
    front: '/',
    taps: ['Kader posyandu', 'Sampai kapan, dan berapa bulan setahun?'],
    at: '/panduan/#kader-posyandu',
    part: '#kader-posyandu .question[open]',
    answers: ['Tidak diumumkan.', 'periksa bulan terakhir yang dibayar'],
  },
  {
    asked: 'Ke mana bertanya?',
    front: '/',
    taps: ['Kader posyandu', 'Ke mana bertanya?'],
    at: '/panduan/#kader-posyandu',
    part: '#kader-posyandu .question[open]',
    answers: ['Ke kelurahan, ke Disnaker, Jalan AP Pettarani, atau lewat telepon 175'],
  },
  {
    asked: 'I ride for an app: what do I pay now, and what do I get?',
    front: '/en/',
    taps: ['Motorcycle-taxi drivers and couriers'],
    at: '/en/guide/#ojol',
    part: '#ojol',
    answers: [
      'Rp8,400 a month until March 2027',
      'After that Rp16,800',
      'Rp42 million for your heirs',
      'There is no cut where the city pays',
    ],
  },
  {
    asked: 'My father is a posyandu volunteer: does the city pay for him?',
    front: '/en/',
    taps: ['Posyandu volunteers'],
    at: '/en/guide/#kader-posyandu',
    part: '#kader-posyandu',
    answers: ['The city paid for posyandu volunteers in 2024', 'Whether it still does this year', 'Check with the NIK'],
  },
  {
    asked: 'Is it really 67 percent?',
    front: '/en/',
    taps: [],
    at: '/en/',
    part: '.answers',
    answers: ['Announced', 'not given', 'only the manpower office’s count came with a headcount'],
  },
  {
    asked: 'For how long?',
    front: '/en/',
    taps: ['Posyandu volunteers', 'Until when, and for how many months a year?'],
    at: '/en/guide/#kader-posyandu',
    part: '#kader-posyandu .question[open]',
    answers: ['That has not been announced.', 'look at the last month paid'],
  },
  {
    asked: 'Where do I ask?',
    front: '/en/',
    taps: ['Posyandu volunteers', 'Where do I ask?'],
    at: '/en/guide/#kader-posyandu',
    part: '#kader-posyandu .question[open]',
    answers: ['At your kelurahan, at Disnaker, Jalan AP Pettarani, or call 175'],
  },
];

/** A busy machine opens a page slowly. */
const patience = { timeout: 15_000 };

let site: SiteInBrowser;
let watched: WatchedPage;

beforeAll(async () => {
  site = await openSite();
  watched = await openPage(site, { javaScriptEnabled: false, viewport: { width: 360, height: 740 }, hasTouch: true });
});

afterAll(() => site.close());

/** Taps a link or a question that a reader sees, by its words. */
async function tapOn(page: Page, words: string): Promise<void> {
  await page.locator('a, summary').filter({ hasText: words, visible: true }).first().tap();
}

test.each(questions)('“$asked” is answered within two taps from $front', async ({ front, taps, at, part, answers }) => {
  const { page, faults } = watched;
  await page.goto('about:blank');
  await page.goto(front);
  for (const words of taps) await tapOn(page, words);
  await expect.poll(() => page.url().slice(site.origin.length), patience).toBe(at);
  const place = page.locator(part).filter({ visible: true });
  // What is folded away has no text that is shown.
  const shown = async () => (await place.innerText()).replaceAll(/\s+/g, ' ');
  for (const words of answers) await expect.poll(shown, patience).toContain(words);
  expect(faults).toEqual([]);
});
