import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { sitePages } from '../site-pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'heading-level': 'error',
    'input-missing-label': 'error',
    'missing-doctype': 'error',
    'no-missing-references': 'error',
    'no-unknown-elements': 'error',
    'svg-focusable': 'off',
    // A title says what the page is about in full; a search engine may cut it.
    'long-title': 'off',
  },
});

const kinds = Map.groupBy(sitePages, ({ page, language }) => `${page}, ${language}`);

// There are hundreds of pages, and the machine may be busy with the builds of other tests.
describe('the markup', { timeout: 600_000 }, () => {
  test('is there to look at in both languages', () => {
    expect(sitePages.filter(({ language }) => language === 'id').length).toBeGreaterThan(50);
    expect(sitePages.filter(({ language }) => language === 'en').length).toBeGreaterThan(50);
  });

  // In WebKit's engine, and so on every iPhone, such a length is nothing: all labels fall on one another at the top.
  test('measures no drawing in rem, which Safari does not know there', () => {
    const drawn = /<(?:svg|g|text|tspan|line|rect|circle)\s[^>]*="-?[\d.]*\drem"/;
    expect(sitePages.filter(({ html }) => drawn.test(html)).map(({ path }) => path)).toEqual([]);
    expect(sitePages.filter(({ html }) => /<text [^>]*="-?[\d.]*\dem"/.test(html)).length).toBeGreaterThan(20);
  });

  test.each([...kinds])(
    'of every page of the kind "%s" is valid and accessible, by the rules of html-validate',
    async (_kind, pages) => {
      const faults: string[] = [];
      for (const { path, html } of pages) {
        const { results } = await validator.validateString(html, path);
        for (const { messages } of results) {
          for (const { line, column, ruleId, message } of messages) {
            faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
          }
        }
      }
      expect(faults).toEqual([]);
    },
  );
});
