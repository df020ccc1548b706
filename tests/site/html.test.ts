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

describe('the markup of the site', () => {
  test('has pages to look at in both languages', () => {
    expect(sitePages.filter(({ language }) => language === 'id').length).toBeGreaterThan(50);
    expect(sitePages.filter(({ language }) => language === 'en').length).toBeGreaterThan(50);
  });

  test('is valid and accessible on every page, by the rules of html-validate', { timeout: 60_000 }, async () => {
    const faults: string[] = [];
    for (const { path, html } of sitePages) {
      const { results } = await validator.validateString(html, path);
      for (const { messages } of results) {
        for (const { line, column, ruleId, message } of messages)
          faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
