import { factCardWords } from '../citing/picture/fact-card.ts';
import { cardAddress, offerCard, type CardWords } from '../citing/picture/page-card.ts';
import type { FrozenEdition } from '../citing/versions/open-edition.ts';
import { formatDate } from '../i18n/dates.ts';
import { languages, type Language } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { pageKinds, singlePages, type Destination, type PageKind } from '../i18n/page-kinds.ts';
import type { Library } from '../library/read-library.ts';
import { listCharts } from '../prose/lock/story-content.ts';
import { asText, leadOfPlace } from './place-lead.ts';
import { disputeCardName, disputeCardWords } from './disputes.ts';
import { cardOf } from './shared.ts';

/** The card of a page, and the name that its file has from it. */
interface NamedCard {
  readonly name: string;
  readonly words: CardWords;
}

const titled = (name: string, language: Language, headline: string, lead: string): NamedCard => ({
  name,
  words: { language, corner: null, kicker: null, headline, colour: 'ink', name: lead, said: [], differs: null },
});

/** The card of a page that is called what its kind is called; of any other that has none of its own, the card of the site. */
function kindCard(at: Destination | null, language: Language): NamedCard {
  const { siteName, tagline } = messages[language];
  const kind: PageKind | null = at && pageKinds[at.page];
  const title = kind?.of === 'one' ? kind.title?.[language] : undefined;
  if (at === null || title === undefined) return titled('site', language, siteName, tagline);
  return titled(at.page, language, title, kind?.lead?.[language] ?? tagline);
}

/** Null where the picture of a chart stands for the story, and where there is no such story. */
function storyCard(library: Library, slug: string, language: Language): NamedCard | null {
  const story = library.stories.get(slug)?.[language];
  if (!story || cardOf(library, listCharts(story), language)) return null;
  return titled(`story-${slug}`, language, story.frontMatter.title, story.frontMatter.standfirst);
}

function topicCard({ topics }: Pick<Library, 'topics'>, id: string, language: Language): NamedCard | null {
  const topic = topics.get(id);
  return topic ? titled(`topic-${id}`, language, topic.name[language], topic.lead[language]) : null;
}

/** The guide by its question, which is what those who pass it on ask. */
function guideCard(library: Library, language: Language): NamedCard | null {
  const text = library.texts.get('guide')?.[language].frontMatter;
  return text === undefined ? null : titled('guide', language, text.title, text.standfirst);
}

/** Its title as it was then, and the day: an edition is passed on as what was published, whatever the story says today. */
function editionCard({ short, file }: FrozenEdition, language: Language): NamedCard {
  const { title, description } = file.words[language];
  const { name, words } = titled(`edition-${short}`, language, title, description);
  return { name, words: { ...words, corner: formatDate(file.published, language) } };
}

function factCard({ catalogue }: Pick<Library, 'catalogue'>, id: string, language: Language): NamedCard | null {
  const fact = catalogue.facts.get(id);
  return fact ? { name: `fact-${id}`, words: factCardWords(fact, language, catalogue) } : null;
}

function placeCard({ catalogue }: Pick<Library, 'catalogue'>, id: string, language: Language): NamedCard | null {
  const place = catalogue.places.get(id);
  return place
    ? titled(`place-${id}`, language, place.name[language], asText(leadOfPlace(place, catalogue, language)))
    : null;
}

const offer = (card: NamedCard | null) => card && offerCard(card.name, card.words);

/** What those who pass on the address of a page show with it, where the page has no picture of its own. */
export const offerKindCard = (at: Destination | null, language: Language) => {
  const { name, words } = kindCard(at, language);
  return offerCard(name, words);
};

/** The card of a number; null when there is no such number. */
export const offerFactCard = (library: Library, id: string, language: Language) =>
  offer(factCard(library, id, language));

/** The card of a place; null when there is no such place. */
export const offerPlaceCard = (library: Library, id: string, language: Language) =>
  offer(placeCard(library, id, language));

/** The card of a published edition of a story. */
export const offerEditionCard = (edition: FrozenEdition, language: Language) => {
  const { name, words } = editionCard(edition, language);
  return offerCard(name, words);
};

/** The card of a story that no chart stands for; null for any other. */
export const offerStoryCard = (library: Library, slug: string, language: Language) =>
  offer(storyCard(library, slug, language));

/** The card of a topic; null when there is no such topic. */
export const offerTopicCard = (library: Pick<Library, 'topics'>, id: string, language: Language) =>
  offer(topicCard(library, id, language));
/** The card of the guide; null while its text is missing. */
export const offerGuideCard = (library: Library, language: Language) => offer(guideCard(library, language));

/** Every card that a page may offer, by the path of its file. */
export function listCards(library: Library): ReadonlyMap<string, CardWords> {
  const { catalogue, stories, storyVersions, topics } = library;
  const cards = languages.flatMap((language) => [
    ...[null, ...singlePages.flatMap((page) => (page === 'guide' ? [] : [{ page }]))].map((at) =>
      kindCard(at, language),
    ),
    ...[guideCard(library, language)].flatMap((card) => card ?? []),
    ...[...stories.keys()].flatMap((slug) => storyCard(library, slug, language) ?? []),
    ...[...storyVersions.values()].flatMap((editions) => editions.map((edition) => editionCard(edition, language))),
    ...[...topics.keys()].flatMap((id) => topicCard(library, id, language) ?? []),
    ...[...catalogue.facts.keys()].flatMap((id) => factCard(library, id, language) ?? []),
    ...[...catalogue.places.keys()].flatMap((id) => placeCard(library, id, language) ?? []),
    ...[...catalogue.disputes.values()].map((dispute) => ({
      name: disputeCardName(dispute.id),
      words: disputeCardWords(dispute, catalogue, language),
    })),
  ]);
  return new Map(cards.map(({ name, words }) => [cardAddress(name, words), words]));
}
