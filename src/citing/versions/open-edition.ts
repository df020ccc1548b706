import { type Frozen, openFrozen } from './open-frozen.ts';
import { shortLength } from './short-length.ts';
import { storyFormOneSchema, type StoryFormOne } from './story-form-1.ts';

type Language = 'id' | 'en';

/** One published edition of a story, opened from the bytes of its file and from nothing else. */
export type FrozenEdition = Frozen<StoryFormOne>;

/** What the file of an edition says its form is. */
export const editionForm = 'story-1';

/** Opens the text of an edition's file. Throws RangeError with what is wrong. */
export const openEdition = (text: string): FrozenEdition => openFrozen(text, editionForm, storyFormOneSchema);

/**
 * A text of an edition with everything between ⟦ and ⟧ filled in: `hash`, `short` and `start` (64, 16 and 8 digits of the edition's name),
 * `fact:<id>` (the start of the hash of a number's state), `chart:<id>` and `label:<id>` (of the version of a chart, and what the link to it says),
 * `standfirst`, `summary` and `body`. Throws RangeError for anything else.
 */
export function fillEdition(edition: FrozenEdition, template: string, language: Language): string {
  const { file, hash, short } = edition;
  const words = file.words[language];
  const chart = (id: string) => file.charts.find((each) => each.chart === id);
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const known = (inside: string): string | undefined => {
    const [what, name = ''] = inside.split(':');
    if (what === 'hash') return hash;
    if (what === 'short') return short;
    if (what === 'start') return hash.slice(0, 8);
    if (what === 'fact') return Object.hasOwn(file.states, name) ? file.states[name]?.slice(0, shortLength) : undefined;
    if (what === 'chart') return chart(name)?.hash.slice(0, shortLength);
    if (what === 'label') return escape(chart(name)?.label[language] ?? '');
    const own = (text: string) => fillEdition(edition, text, language);
    if (what === 'standfirst') return own(words.standfirst);
    if (what === 'summary') return words.summary.map((sentence) => `<li>${own(sentence)}</li>`).join('');
    if (what === 'body') return own(words.body);
    return undefined;
  };
  return template.replace(/⟦([^⟧]*)⟧/g, (hole, inside: string) => {
    const filled = known(inside);
    if (filled === undefined) throw new RangeError(`the edition does not hold ${hole}`);
    return filled;
  });
}

/** What an edition's page prints, in one language. */
export function openEditionPage(edition: FrozenEdition, language: Language) {
  const { description, jsonLd, head, body } = edition.file.pages[language];
  const fill = (text: string) => fillEdition(edition, text, language);
  const { change } = edition.file;
  return {
    title: edition.file.words[language].title,
    description,
    jsonLd: jsonLd.map((text): unknown => JSON.parse(fill(text))),
    head: fill(head),
    body: fill(body),
    change: change === null ? null : fill(change.html[language]),
  };
}

/** Ways to cite an edition, the shortest first. */
export const openEditionCitations = (edition: FrozenEdition, language: Language) =>
  edition.file.citations[language].map(({ name, text }) => ({ name, text: fillEdition(edition, text, language) }));

/** The citation of an edition as data for reference managers. */
export const openEditionRecords = (edition: FrozenEdition, language: Language) =>
  edition.file.records[language].map(({ label, text }) => ({ label, text: fillEdition(edition, text, language) }));

/** Every file of an edition, each once: its own. */
export const listEditionFiles = (edition: FrozenEdition) =>
  edition.file.files.map(({ kind, language, name: template, from }) => {
    const name = fillEdition(edition, template, 'id');
    return { kind, language, name, path: `/v/${edition.file.story}/${edition.short}/${name}`, from };
  });
