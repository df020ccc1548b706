import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { siteAddress } from '../site-address.ts';
import { getLibrary } from '../../src/library/library.ts';
import { contentOf, readTags } from '../markup.ts';
import { siteFiles, sitePages } from '../site-pages.ts';

const thingSchema = z.looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string() });

type Thing = z.output<typeof thingSchema>;

const pages = sitePages.map(({ path, page, id, html }) => ({
  path,
  page,
  id,
  things: readTags(html)
    .filter(({ name, attributes }) => name === 'script' && attributes.get('type') === 'application/ld+json')
    .map((tag): Thing => thingSchema.parse(JSON.parse(contentOf(html, tag)))),
}));

const text = z.string().min(1);
const web = z.url({ protocol: /^https$/ });
/** Of others, some of whom have no https. */
const document = z.url({ protocol: /^https?$/ });
/** With its zone: a day alone is another day elsewhere. */
const day = z.iso.datetime({ offset: true });
const organisation = z.looseObject({ '@type': text, name: text, url: web });

const image = z.looseObject({
  '@type': z.literal('ImageObject'),
  contentUrl: web,
  license: web,
  acquireLicensePage: web,
  creditText: text,
  creator: organisation,
  copyrightNotice: text,
});

/** What Google's guides of structured data require of each kind, and what they recommend and we have. */
const article = z.looseObject({
  headline: text.max(110),
  datePublished: day,
  dateModified: day,
  author: organisation,
  publisher: organisation,
  image: z.array(image).min(1),
  license: web,
  isBasedOn: z.array(document).min(1),
});

/** An edition of a story is no page that search engines list: it has no picture, and says what it is an edition of. */
const edition = article.omit({ image: true }).extend({ isPartOf: web });

const required: Readonly<Record<string, z.ZodType>> = {
  NewsArticle: article,
  /** The guide: standing text, which has a day on which it was checked and none on which it came out. */
  Article: article.omit({ image: true, datePublished: true, isBasedOn: true }),
  ImageObject: image,
  Dataset: z.looseObject({
    name: text,
    description: text.min(50).max(5000),
    url: web,
    license: web,
    creator: organisation,
    temporalCoverage: z.string().regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/),
    variableMeasured: z.array(z.looseObject({ name: text, propertyID: text, unitText: text })).min(1),
    distribution: z.array(z.looseObject({ encodingFormat: text, contentUrl: web })).min(1),
  }),
  BreadcrumbList: z.looseObject({
    itemListElement: z
      .array(z.looseObject({ '@type': z.literal('ListItem'), position: z.number(), name: text, item: web }))
      .min(2),
  }),
  /** With the numbers of both offices where they give one. */
  Place: z.looseObject({
    name: text,
    url: web,
    identifier: z
      .array(z.looseObject({ '@type': z.literal('PropertyValue'), propertyID: text, value: text }))
      .length(2)
      .optional(),
    containedInPlace: z.looseObject({ '@type': z.literal('Place'), name: text, url: web }).optional(),
  }),
  DefinedTermSet: z.looseObject({
    url: web,
    hasDefinedTerm: z
      .array(z.looseObject({ '@type': z.literal('DefinedTerm'), name: text, description: text, url: web }))
      .min(10),
  }),
  WebPage: z.looseObject({
    name: text,
    url: web,
    license: web,
    isBasedOn: z.array(z.looseObject({ url: document })).min(1),
  }),
};

/** Every address of this site in an object, however deep. */
function* ownAddresses(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (value.startsWith(`${siteAddress}/`)) yield value.slice(siteAddress.length).replace(/#.*/, '');
  } else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* ownAddresses(inner);
}

describe('what machines are told', () => {
  test('is of a kind that the guides know, with every field they require', () => {
    const wrong = pages.flatMap(({ path, page, things }) =>
      things.flatMap((thing) => {
        const kind = page === 'version' && thing['@type'] === 'NewsArticle' ? edition : required[thing['@type']];
        const { success, error } = (kind ?? z.never()).safeParse(thing);
        return success ? [] : [`${path} ${thing['@type']}: ${error.message}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['story', ['NewsArticle']],
    ['chart', ['Dataset', 'ImageObject']],
    ['version', ['Dataset', 'ImageObject']],
    ['fact', ['WebPage']],
    ['data', ['Dataset']],
    ['place', ['Place']],
  ] as const)('is there on every page of the kind "%s"', (kind, types) => {
    const without = pages
      .filter(({ page }) => page === kind)
      .filter(({ things }) => !things.some((thing) => 'isPartOf' in thing && thing['@type'] === 'NewsArticle'))
      .filter(({ things }) => !types.every((type) => things.some((thing) => thing['@type'] === type)));
    expect(without.map(({ path }) => path)).toEqual([]);
    expect(pages.some(({ page }) => page === kind)).toBe(true);
  });

  test('names the way to every page but the front page and the page for wrong addresses', () => {
    const without = pages.filter(({ things }) => !things.some((thing) => thing['@type'] === 'BreadcrumbList'));
    expect(new Set(without.map(({ page }) => page))).toEqual(new Set(['home', 'not-found']));
  });

  test('leads nowhere that is not there: every address of this site exists', () => {
    const files = new Set(siteFiles);
    const missing = pages.flatMap(({ path, things }) =>
      [...ownAddresses(things)]
        .filter((address) => !files.has(address.endsWith('/') ? `${address}index.html` : address))
        .map((address) => `${path}: ${address}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test('calls no target, no announcement and no misprint an observation', () => {
    const { facts } = getLibrary().catalogue;
    const observed = pages.filter(({ things }) => things.some((thing) => 'mainEntity' in thing));
    const statuses = new Set(observed.map(({ id }) => facts.get(id ?? '')?.status));
    expect(statuses).toEqual(new Set(['measured', 'estimate', 'derived']));
  });
});
