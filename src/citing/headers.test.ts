import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { address, embedAddress } from '../i18n/addresses.ts';
import { languages } from '../i18n/locale.ts';
import { headersFor } from './headers.ts';

const name = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const language = fc.constantFrom(...languages);

describe('what a host is told to send', () => {
  test('lets every embed be framed, whatever the chart is called, the newest version and any other', () => {
    fc.assert(
      fc.property(name, language, fc.option(name, { nil: undefined }), (id, tongue, version) => {
        const sent = headersFor(embedAddress(id, tongue, version));
        expect(Object.keys(sent).toSorted()).toEqual(['Referrer-Policy', 'X-Content-Type-Options']);
      }),
    );
  });

  test('lets no story, chart, fact or version be framed', () => {
    fc.assert(
      fc.property(name, language, fc.constantFrom('story', 'chart', 'fact', 'version'), (id, tongue, page) => {
        const to = page === 'version' ? ({ page, id, version: 'ab12' } as const) : { page, id };
        expect(headersFor(address(to, tongue))['X-Frame-Options']).toBe('DENY');
        expect(headersFor(address(to, tongue))['Content-Security-Policy']).toBe("frame-ancestors 'none'");
      }),
    );
  });
});
