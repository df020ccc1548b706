import { createHash } from 'node:crypto';
import { z } from 'zod';
import { notAmong, type Problem, ProblemsError } from '../../facts/problem.ts';
import { identifier, type Bilingual } from '../../facts/schema/common.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import type { StoryCheck } from '../../library/check-story.ts';
import type { PlannedFile } from '../../press/planned-files.ts';
import { RefusalError } from '../../press/refusal.ts';
import { pairPlaces, placesIn, type StoryPlace, withElement } from '../../prose/places-in-story.ts';
import type { Desk } from '../desk.ts';
import { request } from '../request.ts';
import { currentTexts } from '../stories.ts';
import { textPath } from '../written.ts';
import { asRead } from './as-read.ts';
import { storiesUsing } from './stories-using.ts';

/** A story that a chart may be put into. */
export interface StoryToShow {
  readonly slug: string;
  readonly title: Bilingual;
  /** Whether it shows the chart already. */
  readonly has: boolean;
}

/** Where a chart may be put into a story, as it is typed. */
export interface PlacesToShow {
  /** How each place begins, by language, as a reader sees it. */
  readonly places: Readonly<Record<Language, readonly string[]>>;
  /** For each Indonesian place the English one that says the same; null where there is none. */
  readonly pairs: readonly (number | null)[];
  /** Of the texts that the places are in: they may be typed on before one is chosen. */
  readonly sum: string;
}

interface OpenStory {
  readonly texts: Readonly<Record<Language, string>>;
  readonly check: StoryCheck;
  readonly places: Readonly<Record<Language, readonly StoryPlace[]>>;
  readonly sum: string;
}

const unreadable: Bilingual = {
  id: 'Naskah cerita ini belum dapat dibaca dalam kedua bahasa. Perbaiki dulu masalahnya di panel Cerita.',
  en: 'The text of this story cannot be read in both languages yet. Mend its problems under Stories first.',
};

function openStory(desk: Desk, slug: string): OpenStory {
  const { id, en } = currentTexts(desk, { kind: 'stories', slug });
  if (id === null || en === null) throw new RefusalError(unreadable);
  const check = desk.checkStory(slug, { id, en });
  const [inIndonesian, inEnglish] = [placesIn(id), placesIn(en)];
  if (check.story === null || inIndonesian === null || inEnglish === null) throw new RefusalError(unreadable);
  return {
    texts: { id, en },
    check,
    places: { id: inIndonesian, en: inEnglish },
    sum: createHash('sha256').update(`${id}\0${en}`).digest('hex').slice(0, 16),
  };
}

/** What is wrong with a story, but for that it is to be signed again. */
const wrongIn = ({ problems, drift }: StoryCheck): readonly Problem[] => notAmong(problems, drift);

/** What the page asks to put a chart into a story. */
export const insertRequests = {
  'charts.stories': request(z.strictObject({ id: identifier }), (desk, { id }): readonly StoryToShow[] => {
    const { library, drafts } = desk.record();
    const using = new Set(storiesUsing(desk, id).map(({ slug }) => slug));
    return [...new Set([...drafts.keys(), ...library.stories.keys()])].map((slug) => {
      const story = drafts.get(slug)?.story ?? library.stories.get(slug) ?? null;
      const title = { id: story?.id.frontMatter.title ?? slug, en: story?.en.frontMatter.title ?? slug };
      return { slug, title, has: using.has(slug) };
    });
  }),

  'charts.places': request(z.strictObject({ slug: identifier }), (desk, { slug }): PlacesToShow => {
    const { check, places, sum } = openStory(desk, slug);
    const { library } = desk.record();
    const read = (language: Language) => places[language].map(({ text }) => asRead(text, language, library));
    return {
      places: { id: read('id'), en: read('en') },
      pairs: check.story === null ? [] : pairPlaces(check.story, places),
      sum,
    };
  }),

  /**
   * Puts a chart into a story as it is typed: what is not saved stays unsaved, with the chart in it. Refused when it was typed on since its
   * places were shown, and when something would be wrong that is not wrong now.
   */
  'charts.insert': request(
    z.strictObject({
      slug: identifier,
      chart: identifier,
      behind: z.strictObject({ id: z.int().min(-1), en: z.int().min(-1) }),
      sum: z.string(),
    }),
    (desk, { slug, chart, behind, sum }): { readonly isUnsaved: boolean } => {
      const { texts, check, places, sum: now } = openStory(desk, slug);
      if (now !== sum)
        throw new RefusalError({
          id: 'Ceritanya diubah sesudah daftar ini dibuka. Tutup, buka lagi, dan pilih tempatnya.',
          en: 'The story was changed after this list was opened. Close it, open it again, and choose the place.',
        });
      const put = (language: Language) =>
        withElement(texts[language], `<Chart id="${chart}" />`, places[language][behind[language]] ?? null);
      const after = { id: put('id'), en: put('en') };
      const added = notAmong(wrongIn(desk.checkStory(slug, after)), wrongIn(check));
      if (added.length > 0) throw new ProblemsError(added, 'en');
      const files = languages.map((language): PlannedFile => {
        const path = textPath({ kind: 'stories', slug }, language);
        return { path, text: after[language], before: desk.read(path) };
      });
      const isUnsaved = languages.some((language, index) => texts[language] !== files[index]?.before);
      if (!isUnsaved) desk.write(files);
      else
        for (const { path, text, before } of files) {
          const draft = desk.journal.get(path);
          desk.journal.keep({ path, text, before: draft?.before ?? before }, draft?.revision ?? 0);
        }
      return { isUnsaved };
    },
  ),
};
