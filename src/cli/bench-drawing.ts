import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chart } from '../charts/open-chart.ts';
import { pageSvg } from '../charts/svg/page-svg.ts';
import { serialize, svg } from '../charts/svg/svg.ts';
import { fill, findVersionFile, type FrozenVersion } from '../citing/versions/open-version.ts';
import { type FileKind, fileKinds } from '../citing/formats.ts';
import { type Language, languages } from '../i18n/locale.ts';
import { PictureMaker } from '../press/pictures/picture-maker.ts';
import { versionFileBytes } from '../press/version-file-bytes.ts';
import { pageTheme, type Theme } from '../theme/theme.ts';

/** The middle of a list of numbers, which a pause of the machine does not move. NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}

/** Milliseconds that one run of some work takes, at the median of many runs after as many again to warm up. */
export function medianTime(work: () => unknown, runs: number): number {
  const time = () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  for (let run = 0; run < runs; run += 1) time();
  return median(Array.from({ length: runs }, time));
}

const runs = 400;

/** A chart keeps the drawing of its page; with a theme that only looks like the page's it draws anew each time. */
const unkept: Theme = { ...pageTheme };

/** From resolved rows to the text that stands in the page, as the build does it the first time. */
const draw = (chart: Chart, language: Language) =>
  pageSvg(chart.draw(language, unkept), chart.title[language], 'uraian');

export interface ChartTime {
  readonly id: string;
  readonly type: string;
  /** Bytes of the drawing in the page. */
  readonly bytes: number;
  /** Milliseconds from resolved rows to text, at the median. */
  readonly time: number;
  /**
   * The same, in units of what `JSON.stringify` takes for the finished elements. A machine that is half as fast gives the same number,
   * so runs on different machines can be compared.
   */
  readonly drawRatio: number;
  /** What our writer alone takes, in units of `JSON.stringify` of the same elements. */
  readonly writeRatio: number;
}

export function timeChart(chart: Chart): ChartTime {
  const { elements } = chart.draw('id');
  const tree = svg('svg', {}, ...elements);
  const yardstick = medianTime(() => JSON.stringify(tree), runs);
  const time = medianTime(() => draw(chart, 'id'), runs);
  return {
    id: chart.id,
    type: chart.type,
    bytes: Buffer.byteLength(draw(chart, 'id')),
    time,
    drawRatio: time / yardstick,
    writeRatio: medianTime(() => serialize(tree), runs) / yardstick,
  };
}

/** Milliseconds for every chart in both languages, once, by code that may not have run before. */
export function timeAllCharts(charts: Iterable<Chart>): number {
  const start = performance.now();
  for (const chart of charts) for (const language of languages) draw(chart, language);
  return performance.now() - start;
}

export interface FileWeight {
  readonly kind: FileKind;
  readonly smallest: number;
  readonly largest: number;
}

/** Bytes of the files that a reader can take away, by kind. */
export async function weighFiles(
  versions: readonly FrozenVersion[],
  typefaces: ReadonlyMap<string, Uint8Array>,
): Promise<readonly FileWeight[]> {
  return Promise.all(
    fileKinds.map(async (kind) => {
      const files = versions.flatMap((version) =>
        languages.map((language) => versionFileBytes(version, findVersionFile(version, kind, language), typefaces)),
      );
      const sizes = (await Promise.all(files)).map(({ length }) => length);
      return { kind, smallest: Math.min(...sizes), largest: Math.max(...sizes) };
    }),
  );
}

export interface PictureTime {
  readonly pictures: number;
  /** Milliseconds for all of them side by side, with an empty cache and with a full one. */
  readonly cold: number;
  readonly warm: number;
}

/** Draws every picture twice into a cache of its own. */
export async function timePictures(root: string, versions: readonly FrozenVersion[]): Promise<PictureTime> {
  const folder = await mkdtemp(join(tmpdir(), 'terlindungi-bench-'));
  const wanted = versions.flatMap((version) =>
    languages.flatMap((language) => [
      { svg: fill(version, `⟦part:svg-${language}⟧`), scale: 2 },
      { svg: fill(version, `⟦part:card-${language}⟧`), scale: 1 },
    ]),
  );
  const time = async () => {
    const maker = new PictureMaker(root, folder);
    const start = performance.now();
    await Promise.all(wanted.map(({ svg, scale }) => maker.render(svg, scale, {})));
    return performance.now() - start;
  };
  try {
    return { pictures: wanted.length, cold: await time(), warm: await time() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
