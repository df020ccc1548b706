import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { periodLabel, placeLabel } from '../../charts/begin.ts';
import { defaultLabel } from '../../charts/rows.ts';
import type { Fact } from '../../facts/fact.ts';
import { ProblemsError } from '../../facts/problem.ts';
import { type Bilingual, identifier } from '../../facts/schema/common.ts';
import { languages } from '../../i18n/locale.ts';
import { notesPath, readNotes } from '../../library/read-notes.ts';
import { storySlugs, storyStandings } from '../../library/story-states.ts';
import { readChangedFiles } from '../../press/changed-files.ts';
import { type Decision, planDecision, planSaidDecision } from '../../press/decide.ts';
import { describeChanges } from '../../press/describe-changes.ts';
import { planProof } from '../../press/proof/plan-proof.ts';
import { readProofLook, writeProof } from '../../press/proof/write-proof.ts';
import { momentOf } from '../../press/today.ts';
import { changeNotes, writeNotes } from '../../prose/notes.ts';
import type { Desk } from '../desk.ts';
import { request } from '../request.ts';
import { currentTexts } from '../stories.ts';
import { frontPageRequests } from './front-page-requests.ts';
import { rowsOf } from './story-rows.ts';
import { isUnsaved, refuseUnsaved } from './unsaved.ts';

const language = z.enum(languages);
const by = z.string().trim().min(1).max(80);
const text = z.string().trim().min(1).max(2000);

const decision = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('sign'), because: z.string().trim().max(2000) }),
  z.strictObject({ what: z.literal('keep'), because: text }),
  z.strictObject({ what: z.literal('accept'), note: z.strictObject({ id: text, en: text }) }),
]) satisfies z.ZodType<Decision>;

const notesChange = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('write'), text, about: z.string().trim().min(1).nullable() }),
  z.strictObject({ do: z.literal('settle'), index: z.int().min(0) }),
  z.strictObject({ do: z.literal('reopen'), index: z.int().min(0) }),
  z.strictObject({ do: z.literal('hand-over'), next: by.nullable() }),
]);

/** When the texts of a story were last written. */
function changedAt({ root }: Desk, slug: string): string | null {
  const times = languages.flatMap((each) => {
    const stats = statSync(join(root, `content/stories/${slug}/${each}.mdx`), { throwIfNoEntry: false });
    return stats === undefined ? [] : [stats.mtimeMs];
  });
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}

const standingsOf = (desk: Desk, slugs: Iterable<string>) => storyStandings(desk.record(), slugs, desk.today());

/** What a figure is of, where and when. */
const nameOf = (fact: Fact): Bilingual => {
  const parts = [defaultLabel(fact), placeLabel(fact), periodLabel(fact)];
  return { id: parts.map(({ id }) => id).join(', '), en: parts.map(({ en }) => en).join(', ') };
};

/** What the page of this panel may ask. */
export const frontRequests = {
  ...frontPageRequests,
  /** Every story with how far it has come, and how much is on record. */
  'front.stories': request(z.strictObject({}), (desk) => ({
    stories: rowsOf(
      standingsOf(desk, storySlugs(desk.disk)),
      (slug) => readNotes(desk.disk, slug).notes,
      (slug) => changedAt(desk, slug),
      (slug) => isUnsaved(desk, slug),
    ),
    facts: desk.record().library.catalogue.facts.size,
  })),
  /** What has changed since the last commit, in words; null where Git cannot tell. */
  'front.changes': request(z.strictObject({}), (desk) => {
    const files = readChangedFiles(desk.root, desk.disk);
    return files === null ? null : describeChanges(files);
  }),
  'front.notes': request(z.strictObject({ slug: identifier, by, change: notesChange }), (desk, given) => {
    const path = notesPath(given.slug);
    const { notes, problems } = readNotes(desk.disk, given.slug);
    // What cannot be read is not written over.
    if (problems.length > 0) throw new ProblemsError(problems, 'id');
    const after = changeNotes(notes, given.change, given.by, momentOf(desk.now()));
    desk.write([{ path, text: writeNotes(after), before: desk.read(path) }]);
    return after;
  }),
  /** What signing would lock, without doing it. */
  'front.lock': request(z.strictObject({ slug: identifier, language }), (desk, given) => {
    refuseUnsaved(desk, given.slug);
    const { lock } = planDecision(desk.disk, given.slug, { what: 'sign', because: '' }, desk.today(), given.language);
    const { catalogue, charts } = desk.record().library;
    return {
      facts: Object.entries(lock.facts).map(([id, { printed }]) => {
        const fact = catalogue.facts.get(id);
        return { id, printed, about: fact ? nameOf(fact) : { id, en: id } };
      }),
      claims: lock[given.language].claims.map(({ words }) => words),
      charts: Object.keys(lock.charts).map((id) => charts.get(id)?.title ?? { id, en: id }),
    };
  }),
  /** Signs, keeps or accepts, and writes down who did and why. */
  'front.decide': request(z.strictObject({ slug: identifier, language, by, decision }), (desk, given) => {
    refuseUnsaved(desk, given.slug);
    const decider = { by: given.by, at: momentOf(desk.now()), today: desk.today() };
    const { files } = planSaidDecision(desk.disk, given.slug, given.decision, decider, given.language);
    desk.write(files);
    return { written: files.map(({ path }) => path) };
  }),
  /** The proof sheet of the story as it is typed, as one file; null where the story cannot be read in both languages. */
  'front.proof': request(z.strictObject({ slug: identifier, language }), async (desk, given) => {
    const { slug } = given;
    const typed = isUnsaved(desk, slug) ? desk.checkStory(slug, currentTexts(desk, { kind: 'stories', slug })) : null;
    const ground = { disk: desk.disk, reading: desk.record(), typed, language: given.language, now: desk.now() };
    return writeProof(planProof(slug, ground), await readProofLook(desk.root));
  }),
};
