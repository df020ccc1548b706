import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from 'playwright-core';
import { copyProject, removeCopy } from '../press/copy-project.ts';
import type { PlannedFile } from '../press/planned-files.ts';
import { openDisk } from '../library/disk.ts';
import { readRecord } from '../library/read-library.ts';
import { generateStories, writeAll } from './bench-site.ts';
import { median } from './bench-drawing.ts';
import { layOutTable } from './bench-weight.ts';
import { findBrowser } from './find-browser.ts';

/** As many months of figures as nobody reported, for each place on the tile map, in years of which the record says nothing. */
export function generateFacts(root: string, months: number): readonly PlannedFile[] {
  const { catalogue } = readRecord(openDisk(root)).library;
  const [source = ''] = [...catalogue.sources.keys()];
  return [...catalogue.places.values()]
    .filter(({ tile }) => tile !== null)
    .map(({ id: place }, row) => ({
      path: `data/observations/${place}-bench.json`,
      before: null,
      text: JSON.stringify({
        $schema: '../schemas/observations.schema.json',
        observations: Array.from({ length: months }, (_, month) => {
          const period = `${1990 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
          return {
            id: `${place}-bench-${period}`,
            indicator: 'coverage',
            place,
            population: { id: 'pekerja', en: 'workers' },
            period,
            value: row + month / 10,
            unit: 'percent',
            decimals: 1,
            status: 'measured',
            precision: 'exact',
            source,
            wording: 'x',
            attributedTo: null,
            caveat: null,
            series: [],
          };
        }),
      }),
    }));
}

const keys = 30;

/** Prints how soon the desk answers with so many more stories and figures, in a browser of its own. */
export async function benchDesk(root: string, stories: number, facts: number): Promise<void> {
  const folder = await copyProject(root);
  try {
    await writeAll(folder, generateStories(openDisk(root), stories));
    await writeAll(folder, generateFacts(root, Math.ceil(facts / 24)));
    const begun = performance.now();
    const desk = spawn(process.execPath, ['src/cli/run.mjs', 'desk', '--no-open', '--port', '0'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    const ended = once(desk, 'exit');
    const address = await new Promise<string>((resolve, reject) => {
      desk.stdout.on('data', (bytes: Buffer) => {
        said += bytes.toString();
        const found = /http:\/\/\S+token=\S+(?=\s)/.exec(said)?.[0];
        if (found !== undefined) resolve(found);
      });
      desk.on('exit', () => reject(new Error(`the desk did not start: ${said}`)));
    });
    const started = performance.now() - begun;
    const browser = await chromium.launch(await findBrowser());
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(120_000);
      const opening = performance.now();
      await page.goto(address);
      await page.locator('.panel:not([hidden]) [data-slug], .panel:not([hidden]) tbody tr').first().waitFor();
      const opened = performance.now() - opening;
      const { library } = readRecord(openDisk(root));
      const [slug = ''] = [...library.stories.values()]
        .toSorted((a, b) => b.id.source.length - a.id.source.length)
        .map((story) => story.slug);
      await page.goto(new URL(`/_desk/#writing/${slug}`, address).href);
      const sheet = page.locator('.editors');
      const isMarked = () => sheet.evaluate(({ dataset }) => dataset['marked'] === dataset['typed']);
      const marked = async () => {
        while (!(await isMarked())) await page.waitForTimeout(20);
      };
      await sheet.waitFor();
      await marked();
      await page.locator('.cm-content[lang=id]').focus();
      await page.keyboard.press('Control+End');
      const marks: number[] = [];
      for (let key = 0; key < keys; key += 1) {
        await page.keyboard.type(key % 6 === 5 ? ' ' : 'k');
        await marked();
        marks.push(Number(await sheet.getAttribute('data-took')));
        await page.waitForTimeout(400);
      }
      const previews = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes('/_desk/preview/'))
          .map(({ duration }) => duration),
      );
      const row = (name: string, times: readonly number[], aim: string) => {
        const sorted = times.toSorted((a, b) => a - b);
        const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(0);
        return [name, median(sorted).toFixed(0), at(0.95), at(1), aim];
      };
      console.log(
        layOutTable(
          [
            `${library.stories.size + stories} stories, ${library.catalogue.facts.size + facts} figures, ms`,
            'median',
            'of 20',
            'most',
            'aim',
          ],
          [
            row('npm run desk, to its address', [started], '≤ 4,000'),
            row('the first panel, from the address', [opened], ''),
            row(`last key to marks, ${keys} keys in ${slug}`, marks, '≤ 250'),
            row('the preview of a text, from asking to its last byte', previews.slice(2), '≤ 150'),
          ],
        ),
      );
    } finally {
      await browser.close();
      desk.kill();
      await ended;
    }
  } finally {
    await removeCopy(folder);
  }
}
