import type { Chart } from '../charts/open-chart.ts';
import { rivalsOf } from '../charts/rivals.ts';
import type { Building } from '../facts/build-catalogue.ts';
import { type Fault, type Path, type Problem, toProblem } from '../facts/problem.ts';
import { refuseReference, type Target } from '../facts/rules/check-references.ts';
import { asWritten } from '../facts/suggest.ts';
import { languages } from '../i18n/locale.ts';
import { type Front, frontFileSchema } from '../prose/front.ts';
import { namesWithNumbers } from '../prose/numerals/find-numerals.ts';
import { checkOwnTexts, factTarget } from './check-own-texts.ts';
import type { Disk } from './disk.ts';
import { readOptional } from './read-optional.ts';

export const frontPath = 'content/front.json';

/** What the front page may name, besides the record. */
export interface FrontBindings {
  readonly charts: ReadonlyMap<string, Chart>;
  /** The name of every chart's file, also of those with mistakes. */
  readonly chartIds: ReadonlySet<string>;
  /** The folder of every story, drafts and those with mistakes too. */
  readonly stories: ReadonlySet<string>;
  /** The folder of every job of the guide. */
  readonly jobs: ReadonlySet<string>;
}

const longestDescription = 160;

/** The stories that are named, each with the keys that lead to it. */
const shownIn = ({ lead, stories }: Front) => [
  { ...lead, path: ['lead'] as Path },
  ...stories.show.map((shown, index) => ({ ...shown, path: ['stories', 'show', index] as Path })),
];

/** Ids that lead nowhere. */
function* strayIds(front: Front, building: Building, { chartIds, stories, jobs }: FrontBindings): Generator<Fault> {
  const targets = {
    fact: factTarget(building),
    chart: { noun: { id: 'Grafik', en: 'chart' }, file: 'content/charts/', ids: chartIds },
    story: { noun: { id: 'Cerita', en: 'story' }, file: 'content/stories/', ids: stories },
    job: { noun: { id: 'Pekerjaan', en: 'job' }, file: 'content/guide/', ids: jobs },
    dispute: {
      noun: { id: 'Perselisihan', en: 'dispute' },
      file: 'data/disputes.json',
      ids: new Set(building.catalogue.disputes.keys()),
    },
  } satisfies Record<string, Target>;
  const named: readonly (readonly [keyof typeof targets, string, Path])[] = [
    ...front.answers.figures.map(({ fact }, at) => ['fact', fact, ['answers', 'figures', at, 'fact']] as const),
    ['chart', front.answers.chart, ['answers', 'chart']],
    ...shownIn(front).flatMap(({ story, chart, path }) => [
      ['story', story, [...path, 'story']] as const,
      ...(chart === undefined ? [] : [['chart', chart, [...path, 'chart']] as const]),
    ]),
    ...front.disputes.show.map((id, at) => ['dispute', id, ['disputes', 'show', at]] as const),
    ...front.guide.jobs.map((id, at) => ['job', id, ['guide', 'jobs', at]] as const),
  ];
  for (const [kind, id, path] of named) {
    const message = refuseReference(id, targets[kind]);
    if (message !== null) yield { path, message };
  }
}

/** Things that stand twice on the page. */
function* repeated(front: Front): Generator<Fault> {
  const lists: readonly (readonly { readonly id: string; readonly path: Path }[])[] = [
    shownIn(front).map(({ story, path }) => ({ id: story, path: [...path, 'story'] })),
    front.answers.figures.map(({ fact }, at) => ({ id: fact, path: ['answers', 'figures', at, 'fact'] })),
    front.disputes.show.map((id, at) => ({ id, path: ['disputes', 'show', at] })),
    front.guide.jobs.map((id, at) => ({ id, path: ['guide', 'jobs', at] })),
  ];
  for (const list of lists)
    for (const [index, { id, path }] of list.entries())
      if (list.findIndex((one) => one.id === id) < index)
        yield {
          path,
          message: {
            id: `${asWritten(id)} sudah ada di halaman depan. Hapus salah satunya.`,
            en: `${asWritten(id)} stands on the front page already. Remove one of them.`,
          },
        };
}

/** What cannot be drawn: figures that are no shares of all, a chart without them, disputes without a common scale. */
function* undrawable(front: Front, { catalogue }: Building, { charts }: FrontBindings): Generator<Fault> {
  const drawn = charts.get(front.answers.chart)?.facts;
  for (const [index, { fact: id }] of front.answers.figures.entries()) {
    const fact = catalogue.facts.get(id);
    if (!fact) continue;
    const path = ['answers', 'figures', index, 'fact'];
    const { value, unit, status } = fact;
    if (unit !== 'percent' || value === null || value < 0 || value > 100 || status === 'misprint')
      yield {
        path,
        message: {
          id: `${asWritten(id)} tidak dapat berdiri pada skala nol sampai seratus persen. Pilih persentase yang dilaporkan dan bukan salah cetak.`,
          en: `${asWritten(id)} cannot stand on a scale from nought to a hundred percent. Choose a percentage that was reported and is no misprint.`,
        },
      };
    else if (drawn !== undefined && !drawn.some((each) => each.id === id))
      yield {
        path,
        message: {
          id: `${asWritten(id)} tidak ada di grafik ${asWritten(front.answers.chart)}, yang menjadi tabel dan unduhannya. Tambahkan di sana, atau pilih grafik lain di "chart".`,
          en: `${asWritten(id)} is not in the chart ${asWritten(front.answers.chart)}, which is its table and download. Add it there, or choose another chart in "chart".`,
        },
      };
  }
  for (const [index, id] of front.disputes.show.entries()) {
    const dispute = catalogue.disputes.get(id);
    if (dispute && rivalsOf(dispute, catalogue).length === 0)
      yield {
        path: ['disputes', 'show', index],
        message: {
          id: `Angka perselisihan ${asWritten(id)} tidak sesatuan, jadi tidak dapat digambar pada satu garis. Pilih perselisihan lain.`,
          en: `The figures of the dispute ${asWritten(id)} share no unit and cannot be drawn on one line. Choose another dispute.`,
        },
      };
  }
}

const tooLong = ({ description }: Front): readonly Fault[] =>
  languages.flatMap((language) =>
    description[language].length <= longestDescription
      ? []
      : [
          {
            path: ['description', language],
            message: {
              id: `Uraian ini ${description[language].length} huruf, dan mesin pencari memotongnya sesudah ${longestDescription}. Pendekkan.`,
              en: `This description has ${description[language].length} letters, and search engines cut it after ${longestDescription}. Shorten it.`,
            },
          },
        ],
  );

/** Reads content/front.json; a site without it leads with its newest story. Null where it is not there or something is wrong with its form. */
export function readFront(
  disk: Disk,
  building: Building,
  bindings: FrontBindings,
): { readonly front: Front | null; readonly problems: readonly Problem[] } {
  const { parsed, data, problems } = readOptional(disk, frontPath, frontFileSchema);
  if (parsed === null || data === null) return { front: null, problems };
  const faults = [
    ...strayIds(data, building, bindings),
    ...repeated(data),
    ...tooLong(data),
    ...(building.problems.length > 0 ? [] : undrawable(data, building, bindings)),
  ];
  const figures = data.answers.figures.map(({ fact }) => fact);
  const words = checkOwnTexts(parsed, building, namesWithNumbers(building.catalogue), figures);
  return { front: data, problems: [...faults.map((fault) => toProblem(parsed, fault)), ...words.problems] };
}
