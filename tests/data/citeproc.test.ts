import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { expect, test } from 'vitest';
import { citationOfEdition, citationOfFact, citationOfVersion } from '../../src/citing/cite/cited.ts';
import { writeCslJson } from '../../src/citing/cite/reference-formats.ts';
import { writeApa } from '../../src/citing/cite/styles.ts';
import { composeSaid, draftVersion } from '../../src/citing/versions/compose-version.ts';
import { sha256 } from '../../src/facts/fingerprint.ts';
import { factFingerprint } from '../../src/facts/published-fact.ts';
import { publishFact } from '../../src/facts/publish-fact.ts';
import { languages } from '../../src/i18n/locale.ts';
import { getLibrary } from '../../src/library/library.ts';

const library = getLibrary();

const citations = languages.flatMap((language) => [
  ...[...library.charts.values()].map((chart) =>
    citationOfVersion(draftVersion(composeSaid(chart, {}, library.catalogue), chart, library, '2026-11-23'), language),
  ),
  ...[...library.stories.values()].map(({ slug, [language]: { frontMatter } }) => {
    const hash = sha256(slug);
    const { title } = frontMatter;
    return citationOfEdition(
      { story: slug, title, published: '2026-11-23', hash, short: hash.slice(0, 16) },
      library.site,
      language,
    );
  }),
  ...[...library.catalogue.facts.values()].map((fact) => {
    const content = publishFact(fact);
    const hash = factFingerprint(content);
    return citationOfFact({ content, hash, short: hash.slice(0, 16), date: '2026-11-23' }, language, library.site);
  }),
]);

test('our CSL-JSON gives the very APA line that the site prints, for every chart, story and number', () => {
  expect(citations.length).toBeGreaterThan(500);
  for (const citation of citations) {
    const made = new Cite(JSON.parse(writeCslJson(citation))).format('bibliography', {
      template: 'apa',
      lang: 'en-US',
    });
    expect(made.trim()).toBe(writeApa(citation));
  }
});
