import { join } from 'node:path';
import { z } from 'zod';
import { periodLabel } from '../../charts/begin.ts';
import { formatFact } from '../../facts/format.ts';
import { notAmong, ProblemsError } from '../../facts/problem.ts';
import { type Bilingual, identifier } from '../../facts/schema/common.ts';
import { frontPath } from '../../library/read-front.ts';
import { readRecord } from '../../library/read-library.ts';
import { formatJson, plannedDisk } from '../../press/planned-files.ts';
import { RefusalError } from '../../press/refusal.ts';
import { type Front, frontFileSchema } from '../../prose/front.ts';
import { request } from '../request.ts';

/** The front page as its file has it, and what it may show instead. */
export interface OpenFrontPage {
  readonly front: Front;
  readonly before: string;
  readonly stories: readonly { readonly slug: string; readonly title: Bilingual }[];
  /** The percentages of the chart that is its table: no other may stand there. */
  readonly figures: readonly { readonly id: string; readonly name: Bilingual }[];
}

const text = z.strictObject({ id: z.string().trim().min(1).max(500), en: z.string().trim().min(1).max(500) });

/** What an editor decides of the front page at the desk; the rest of its file stays as it is. */
const changeSchema = z.strictObject({
  kicker: text,
  title: text,
  standfirst: text,
  verdict: text,
  figures: z.array(z.strictObject({ fact: identifier, who: text })),
  lead: z.strictObject({ story: identifier, label: text }),
  stories: z.strictObject({ label: text, show: z.array(identifier) }),
});

export type FrontPageChange = z.output<typeof changeSchema>;

const frontIn = (written: string | null): Front | null => {
  try {
    const checked = frontFileSchema.safeParse(JSON.parse(written ?? ''));
    return checked.success ? checked.data : null;
  } catch {
    return null;
  }
};

/** The file with what was decided in it. A small chart chosen for a story stays with that story wherever it stands. */
export function withChange(front: Front, { lead, stories, figures, ...words }: FrontPageChange): Front {
  const chosen = new Map([front.lead, ...front.stories.show].map(({ story, chart }) => [story, chart] as const));
  const shown = (story: string) => {
    const chart = chosen.get(story);
    return chart === undefined ? { story } : { story, chart };
  };
  return {
    ...front,
    answers: { ...front.answers, ...words, figures },
    lead: { label: lead.label, ...shown(lead.story) },
    stories: { label: stories.label, show: stories.show.map(shown) },
  };
}

/** The widest line of a file of the project, in signs. */
const widest = 120;

/** Objects that fit on a line put on one, as the file is written by hand: a diff then shows what was changed and nothing else. */
function compact(json: string): string {
  const once = (written: string) =>
    written.replaceAll(
      /^( *)([^\n{]*)\{\n((?: +"[^\n]*[^\n{[]\n)+) *\}(,?)$/gm,
      (whole: string, indent: string, key: string, inner: string, comma: string) => {
        const line = `${indent}${key}{ ${inner.trim().split(/\n */).join(' ')} }${comma}`;
        return line.length <= widest ? line : whole;
      },
    );
  return once(once(json));
}

const unreadable: Bilingual = {
  id: 'Berkas halaman depan belum dapat dibaca. Perbaiki dulu dengan program lain; npm run check menyebut barisnya.',
  en: 'The file of the front page cannot be read. Mend it with another program first; npm run check names the line.',
};

/** What the page asks about the site's front page. */
export const frontPageRequests = {
  'front.page': request(z.strictObject({}), (desk): OpenFrontPage => {
    const before = desk.read(frontPath);
    const front = frontIn(before);
    if (before === null || front === null) throw new RefusalError(unreadable);
    const { library, drafts } = desk.record();
    const drawn = library.charts.get(front.answers.chart)?.facts ?? [];
    const stories = new Map([
      ...library.stories,
      ...[...drafts].flatMap(([slug, { story }]) => (story === null ? [] : [[slug, story] as const])),
    ]);
    return {
      front,
      before,
      stories: Array.from(stories, ([slug, { id, en }]) => ({
        slug,
        title: { id: id.frontMatter.title, en: en.frontMatter.title },
      })),
      figures: drawn
        .filter(({ unit, value, status }) => unit === 'percent' && value !== null && status !== 'misprint')
        .map((fact) => {
          const [id, en] = (['id', 'en'] as const).map(
            (language) => `${formatFact(fact, language)}, ${periodLabel(fact)[language]}`,
          );
          return { id: fact.id, name: { id: id ?? fact.id, en: en ?? fact.id } };
        }),
    };
  }),

  /** Writes the front page. Refused when anything would be wrong that is not wrong now, or when the file was changed since. */
  'front.page-save': request(
    z.strictObject({ before: z.string(), change: changeSchema }),
    async (desk, { before, change }): Promise<{ readonly before: string }> => {
      const front = frontIn(before);
      if (front === null) throw new RefusalError(unreadable);
      const written = compact(await formatJson(withChange(front, change), join(desk.root, frontPath)));
      const files = [{ path: frontPath, text: written, before }];
      const after = readRecord(plannedDisk(desk.disk, files), undefined, 'with drafts').problems;
      const added = notAmong(after, desk.record().problems);
      if (added.length > 0) throw new ProblemsError(added, 'id');
      desk.write(files);
      return { before: written };
    },
  ),
};
