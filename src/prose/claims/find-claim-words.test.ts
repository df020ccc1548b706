import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../i18n/locale.ts';
import { findClaimWords } from './find-claim-words.ts';

interface Sentence {
  readonly text: string;
  /** The words that claim something, with what they claim. Empty for a sentence that claims nothing. */
  readonly claims: readonly (readonly [words: string, kind: string])[];
  /** Why a sentence without claims is none. */
  readonly reason?: string;
}

const corpus = (language: Language) =>
  JSON.parse(readFileSync(`${import.meta.dirname}/corpus/${language}.json`, 'utf8')) as readonly Sentence[];

describe.each(languages)('the corpus of sentences (%s)', (language) => {
  const sentences = corpus(language);
  const found = (text: string) => findClaimWords(text, language).map(({ text: words, kind }) => [words, kind] as const);

  test('is large enough to mean something, and half of it claims something', () => {
    const refused = sentences.filter(({ claims }) => claims.length > 0).length;
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    expect(Math.abs(refused / sentences.length - 0.5)).toBeLessThan(0.06);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  test('says of every sentence that claims nothing why it does not', () => {
    const bare = sentences.filter(({ claims, reason }) => claims.length === 0 && !reason);
    expect(bare.map(({ text }) => text)).toEqual([]);
  });

  test('every claim in it is found, and nothing else', () => {
    let [right, wanted, given] = [0, 0, 0];
    for (const { text, claims } of sentences) {
      const words = found(text);
      given += words.length;
      wanted += claims.length;
      right += claims.filter((claim) => words.some((word) => word.join('|') === claim.join('|'))).length;
    }
    console.log(
      `claims (${language}): ${sentences.length} sentences, precision ${right}/${given}, recall ${right}/${wanted}`,
    );
    for (const { text, claims } of sentences) expect(found(text), text).toEqual(claims);
    expect([right, right]).toEqual([given, wanted]);
  });

  test('a line break or a no-break space inside a claim hides nothing', () => {
    for (const { text, claims } of sentences) {
      for (const space of ['\n', '\u00a0']) {
        expect(
          found(text.replaceAll(' ', space)).map(([, kind]) => kind),
          text,
        ).toEqual(claims.map(([, kind]) => kind));
      }
    }
  });
});

test('whatever the text, each word is found where it stands, in order and without overlaps', () => {
  const piece = fc.constantFrom(
    'lebih',
    'dari',
    'naik',
    'haji',
    'twice',
    'half',
    'one',
    'in',
    'two',
    '\uFFFC',
    '2024',
    'sejak',
    '.',
    ',',
    ' ',
    '\n',
    '“',
    '😀',
    'é',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join(' ')),
      ),
      (language, text) => {
        let end = 0;
        for (const { offset, text: words } of findClaimWords(text, language)) {
          expect(text.slice(offset, offset + words.length)).toBe(words);
          expect(offset).toBeGreaterThanOrEqual(end);
          end = offset + words.length;
        }
      },
    ),
  );
});
