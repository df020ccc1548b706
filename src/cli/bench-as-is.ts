import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { address, embedAddress } from '../i18n/addresses.ts';
import type { Destination } from '../i18n/page-kinds.ts';
import { languages } from '../i18n/locale.ts';
import { getLibrary } from '../library/library.ts';
import { median, timeAllCharts, timeChart, timePictures, weighFiles } from './bench-drawing.ts';
import { builtFiles, compressions, layOutTable, weighPage } from './bench-weight.ts';
import { timeStories } from './bench-site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');

/** Seconds that a command takes, start of Node included. Throws Error when it fails: there is nothing to measure then. */
function timeCommand(script: string): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [join(root, 'src/cli', script)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} failed; mend that first`);
  return (performance.now() - start) / 1000;
}

const whole = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
const size = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

/** Builds the site and prints what it costs to build, to draw and to read. */
export async function benchAsItIs(): Promise<void> {
  const build = timeCommand('build.ts');
  const check = median(Array.from({ length: 3 }, () => timeCommand('check.ts')));
  const { archive, charts, stories, versions } = getLibrary();
  const newest = [...versions.values()].flatMap((each) => each.at(-1) ?? []);
  const everything = timeAllCharts(charts.values());

  console.log(
    layOutTable(
      ['what', 'measured', 'aim'],
      [
        ['npm run build, seconds', build.toFixed(1), '< 10'],
        ['npm run check, seconds', check.toFixed(2), '< 3'],
        ['all charts in both languages, first time, ms', everything.toFixed(1), '< 1,000'],
        ['pages', whole(builtFiles(dist, '.html').length), ''],
        ['fonts, bytes', whole(size(builtFiles(dist, '.woff2'))), '≤ 55,000'],
        ['JavaScript files (to verify, and /embed.js), bytes', whole(size(builtFiles(dist, '.js', '.mjs'))), ''],
        ['the whole site, bytes', whole(size(builtFiles(dist, '.html', '.woff2', '.svg', '.xml', '.css', '.js'))), ''],
      ],
    ),
  );

  console.log(
    '\nOne drawing, from resolved rows to text. The two ratios are to JSON.stringify of the same elements.\n',
  );
  console.log(
    layOutTable(
      ['chart', 'type', 'bytes', 'ms (aim < 1)', 'drawing ÷ JSON', 'writing ÷ JSON'],
      [...charts.values()].map((chart) => {
        const { id, type, bytes, time, drawRatio, writeRatio } = timeChart(chart);
        return [id, type, whole(bytes), time.toFixed(3), drawRatio.toFixed(1), writeRatio.toFixed(1)];
      }),
    ),
  );

  console.log(
    '\nA story with its styles, evidence and tables, and how much of it must arrive before its first chart is complete.\n',
  );
  console.log(
    layOutTable(
      ['story', 'raw', 'gzip 9', 'brotli 11 (aim ≤ 30,000)', ...compressions.map(({ name }) => `first chart, ${name}`)],
      [...stories.keys()].flatMap((slug) =>
        languages.map((language) => {
          const path = address({ page: 'story', id: slug }, language);
          const { raw, gzip, brotli, firstChart } = weighPage(join(dist, path, 'index.html'));
          return [path, ...[raw, gzip, brotli, ...firstChart].map(whole)];
        }),
      ),
    ),
  );
  console.log('\nThe aim for the first chart is 14,600 bytes: ten TCP segments, which is one round trip.');

  const takeAway: readonly (readonly [name: string, path: string])[] = languages.flatMap((language) =>
    newest.flatMap(({ file: { chart: id }, short }) => {
      const at = (to: Destination) => address(to, language);
      return [
        ['chart page', at({ page: 'chart', id })],
        ['version page', at({ page: 'version', id, version: short })],
        ['embed', embedAddress(id, language)],
      ] as const;
    }),
  );
  console.log('\nPages from which readers take a chart away, brotli 11: the heaviest of each kind.\n');
  console.log(
    layOutTable(
      ['page', 'bytes', 'aim'],
      Array.from(
        Map.groupBy(takeAway, ([name]) => name),
        ([name, pages]) => [
          name,
          whole(Math.max(...pages.map(([, path]) => weighPage(join(dist, path, 'index.html')).brotli))),
          name === 'embed' ? '≤ 8,000' : '≤ 25,000',
        ],
      ),
    ),
  );

  console.log('\nFiles to take away, bytes, over all charts and both languages.\n');
  console.log(
    layOutTable(
      ['file', 'smallest', 'largest'],
      (await weighFiles(newest, archive.typefaces)).map(({ kind, smallest, largest }) => [
        kind,
        whole(smallest),
        whole(largest),
      ]),
    ),
  );
  const { pictures, cold, warm } = await timePictures(root, newest);
  console.log(
    `\n${pictures} pictures drawn: ${whole(cold)} ms; the same from the cache: ${whole(warm)} ms, ${whole(cold / warm)} times as fast.`,
  );

  console.log(
    '\nChecking a record with many stories: linear while one story takes as long among a thousand as among a few.\n',
  );
  console.log(
    layOutTable(
      ['generated stories', 'seconds', 'ms for each'],
      [250, 500, 1000].map((count) => {
        const { stories: number, seconds, each } = timeStories(root, count);
        return [whole(number), seconds.toFixed(2), each.toFixed(2)];
      }),
    ),
  );
}
