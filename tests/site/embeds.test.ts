import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import naughtyStrings from 'big-list-of-naughty-strings';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { brotli11 } from '../../src/cli/bench-weight.ts';
import type { Embed } from '../../src/citing/embed/embed.ts';
import { embedScript, hostScript } from '../../src/citing/embed/scripts.ts';
import { embedPath, embedSnippet, figureSnippet, imageSnippet } from '../../src/citing/embed/snippets.ts';
import { readStyles } from '../../src/citing/embed/embed-styles.ts';
import { writeEmbed } from '../../src/citing/embed/write-embed.ts';
import { findEmbed, openFigure, type FrozenVersion } from '../../src/citing/versions/open-version.ts';
import type { FrozenEmbed } from '../../src/citing/versions/form-1.ts';
import { address } from '../../src/i18n/addresses.ts';
import { absolute } from '../site-address.ts';
import { languages } from '../../src/i18n/locale.ts';
import { getLibrary } from '../../src/library/library.ts';
import { draftsOf } from '../../src/library/test-drafts.ts';
import { dist, root } from '../folders.ts';
import { contentOf, decodeText, readTags, visibleText } from '../markup.ts';
import { embedPages, siteFiles } from '../site-pages.ts';

const published = [...getLibrary().versions.values()];
type Shown = FrozenEmbed & { readonly version: FrozenVersion };

const embeds = published.flatMap((versions) =>
  versions.flatMap((version, index) =>
    version.file.embeds
      .filter(({ frozen }) => frozen || index === versions.length - 1)
      .map((embed): Shown => ({ ...embed, version })),
  ),
);
const pathOf = (shown: Shown): string => embedPath(shown.version, shown);
const pages = new Map(embedPages.map(({ path, html }) => [path, html]));

const htmlOf = (embed: Shown): string => {
  const html = pages.get(pathOf(embed));
  if (html === undefined) throw new Error(`${pathOf(embed)} was not built`);
  return html;
};

const failing = (isRight: (html: string, embed: Shown) => boolean): readonly string[] =>
  embeds.filter((embed) => !isRight(htmlOf(embed), embed)).map(pathOf);

/** What runs in the embeds: each version keeps the script with which it was published. */
const scriptsThen: ReadonlySet<string> = new Set(
  embeds
    .map(htmlOf)
    .flatMap((html) => readTags(html).flatMap((tag) => (tag.name === 'script' ? [contentOf(html, tag)] : []))),
);

describe('the charts for other sites', () => {
  test('exist live and frozen in both languages, and no others do', () => {
    expect(published.length).toBeGreaterThan(0);
    expect(embedPages.map(({ path }) => path).toSorted()).toEqual(embeds.map(pathOf).toSorted());
    for (const versions of published) {
      const own = embeds.filter(({ version }) => version.file.chart === versions[0]?.file.chart);
      expect(own.length).toBe((versions.length + 1) * languages.length);
    }
  });

  test('weigh less than 8 kB each', () => {
    const weights = embeds.map((embed) => brotli11.compress(Buffer.from(htmlOf(embed))).length);
    expect(Math.max(...weights)).toBeLessThan(8000);
  });

  test('fetch nothing: no file, no font, no picture, no script and no style but their own', () => {
    const fetching =
      /<(?:img|iframe|link|object|embed|video|audio|source|input|use|image|form|base)\b|url\(|@import|\bsrc=/;
    const wrong = failing((html) => !fetching.test(html.replace(/<link rel="canonical"[^>]*>/, '')));
    expect(wrong).toEqual([]);
  });

  test('allow by their policy exactly the one style and the one script that they hold', () => {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const wrong = failing((html) => {
      const tags = readTags(html);
      const held = (name: string) => tags.filter((tag) => tag.name === name).map((tag) => contentOf(html, tag));
      const [style = '', ...styles] = held('style');
      const [script = '', ...scripts] = held('script');
      const [policy, ...policies] = tags.filter(({ attributes }) => attributes.has('http-equiv'));
      const inline = tags.some(({ attributes }) => [...attributes.keys()].some((key) => /^(style|on.*)$/.test(key)));
      return (
        [...styles, ...scripts, ...policies].length === 0 &&
        !inline &&
        script !== '' &&
        policy?.attributes.get('content') ===
          `default-src 'none';style-src ${hash(style)};script-src ${hash(script)};base-uri 'none';form-action 'none'`
      );
    });
    expect(wrong).toEqual([]);
  });

  test('keep nothing of a reader: no script, of today or of a version, touches a cookie, a store or the network', () => {
    expect(scriptsThen.size).toBeGreaterThan(0);
    for (const script of [...scriptsThen, embedScript, hostScript])
      expect(script).not.toMatch(
        /cookie|storage|indexedDB|caches|fetch|XMLHttp|beacon|WebSocket|import|eval|Function/i,
      );
  });

  test('are left out by search engines, which are led to the page of the chart', () => {
    const wrong = failing(
      (html, { version, language }) =>
        html.includes('<meta name="robots" content="noindex">') &&
        html.includes(
          `<link rel="canonical" href="${absolute(address({ page: 'chart', id: version.file.chart }, language))}">`,
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('say what their version said, name their sources and lead to the page that shows the same', () => {
    const wrong = failing((html, { version, frozen, language }) => {
      const { title, subtitle, note, description } = version.file.words[language];
      const text = visibleText(html.slice(html.indexOf('<body')));
      const id = version.file.chart;
      const target = frozen
        ? address({ page: 'version', id, version: version.short }, language)
        : address({ page: 'chart', id }, language);
      const squeezed = (held: string) => held.replace(/[ \n]+/g, ' ');
      return (
        [note ?? '', ...description].every((held) => text.includes(squeezed(held))) &&
        [title, subtitle].every((held) => text.includes(` ${squeezed(held)} `)) &&
        /Sumber: |Source: /.test(text) &&
        html.includes(`<a href="${absolute(target)}" target="_blank" rel="noopener">`)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('are drawn dark only where that was asked for, whatever the reader’s own device prefers', () => {
    const wrong = failing(
      (html) =>
        html.includes(':root{color-scheme:light}') &&
        html.match(/color-scheme:dark/g)?.length === 1 &&
        html.includes(':root:has(#dark:target,#dark-plain:target){color-scheme:dark}') &&
        !html.includes('prefers-color'),
    );
    expect(wrong).toEqual([]);
  });

  test('are valid and accessible markup, by the rules of html-validate', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: { 'svg-focusable': 'off', 'long-title': 'off', 'doctype-style': 'off', 'require-sri': 'off' },
    });
    const faults: string[] = [];
    for (const embed of embeds) {
      const { results } = await validator.validateString(htmlOf(embed), pathOf(embed));
      faults.push(
        ...results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${pathOf(embed)} ${ruleId}: ${message}`),
        ),
      );
    }
    expect(faults).toEqual([]);
  });

  test('get their height from a script of less than 1 kB at an address that stays', () => {
    expect(statSync(`${dist}embed.js`).size).toBeLessThan(1000);
    expect(readFileSync(`${dist}embed.js`, 'utf8')).toBe(hostScript);
  });
});

describe('the picture to paste into an article', () => {
  const figures = published.flatMap((versions) =>
    versions.flatMap((version) =>
      languages.map((language) => ({
        version,
        language,
        text: openFigure(version, language),
      })),
    ),
  );

  test('needs no class, id or script and no style but for its margin, so that a CMS has nothing to strip', () => {
    for (const { text } of figures) {
      const tags = readTags(text);
      expect(tags.filter(({ name }) => /^(script|style|link|iframe|img|foreignobject)$/.test(name))).toEqual([]);
      const looks = tags.flatMap(({ name, attributes }) =>
        [...attributes]
          .filter(([key]) => /^(style|class|id|on.*|data-.*)$/.test(key))
          .map(([key, value]) => `${name} ${key}="${value}"`),
      );
      expect(looks).toEqual(['figure style="margin:0"']);
    }
  });

  test('survives the classic editor of WordPress: no line end and no blank between elements for it to make a break of', () => {
    for (const { version, language, text } of figures) {
      const image = imageSnippet(version, language, getLibrary().site);
      for (const pasted of [text, image]) expect(pasted).not.toMatch(/\n|>\s+</);
    }
  });

  test('prints every word and figure that the page of its version draws, what stands beside the drawing too', () => {
    const texts = (html: string) =>
      [...html.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text.replaceAll(/<[^>]*>/g, ' ').trim());
    for (const { version, language, text } of figures) {
      const page = htmlOf({ ...findEmbed(version, language, true), version });
      expect(texts(text).toSorted(), version.file.chart).toEqual(texts(page).toSorted());
    }
  });

  test('keeps figures apart for a CMS that takes the tags of the drawing away and leaves their text', () => {
    for (const { text } of figures) expect(text).not.toMatch(/[^\s>]<\/text>/);
  });

  test('can be fetched from its permanent address where drawings are thrown away, told to those who do not see it', () => {
    for (const { version, language } of figures) {
      const html = imageSnippet(version, language, getLibrary().site);
      const image = readTags(html).find(({ name }) => name === 'img')?.attributes ?? expect.fail();
      expect(siteFiles).toContain(new URL(image.get('src') ?? '').pathname);
      const { title, subtitle, description } = version.file.words[language];
      for (const said of [title, ...description]) expect(decodeText(image.get('alt') ?? '')).toContain(said);
      for (const said of [title, subtitle, 'CC BY 4.0'])
        expect(visibleText(html)).toContain(said.replace(/[ \n]+/g, ' '));
    }
  });
  test('still says what it showed, who counted it and where it stands when the drawing is taken out', () => {
    for (const { version, language, text } of figures) {
      const left = visibleText(text.replace(/<svg[\s\S]*<\/svg>/, ''));
      const { title, subtitle } = version.file.words[language];
      for (const said of [title, subtitle, 'Terlindungi', 'CC BY 4.0'])
        expect(left).toContain(said.replace(/[ \n]+/g, ' '));
      expect(text).toContain(
        absolute(address({ page: 'version', id: version.file.chart, version: version.short }, language)),
      );
    }
  });
});

describe('a frame to paste', () => {
  test('is followed by a plain link to the page that shows the same, for whoever throws frames away', () => {
    for (const embed of embeds) {
      const { chart, words } = embed.version.file;
      const { language, frozen } = embed;
      const target = frozen
        ? address({ page: 'version', id: chart, version: embed.version.short }, language)
        : address({ page: 'chart', id: chart }, language);
      const left = embedSnippet(embed.version, embed, getLibrary().site).replace(/<iframe.*<\/iframe>/, '');
      expect(left).toContain(`<a href="${absolute(target)}">`);
      expect(visibleText(left)).toContain(words[language].title.replace(/[ \n]+/g, ' '));
    }
  });
});

describe('words that look like markup', () => {
  const sheet = (name: string) => readFileSync(`${root}src/theme/styles/${name}.css`, 'utf8');
  const others = ['reset', 'figure', 'embed', 'drawing'].map(sheet);
  const styles = readStyles({ tokens: sheet('tokens'), others });

  test('stay words, in the frame, in its code and in the picture', () => {
    const [version] = draftsOf(getLibrary());
    const [shown] = embeds;
    if (!version || !shown) throw new Error('there is no embed');
    const language = 'id';
    const saying = (text: string): Embed => {
      const said = { ...version.file.words[language], title: text, subtitle: text, note: text, description: [text] };
      const file = { ...version.file, words: { ...version.file.words, [language]: said } };
      return { version: { ...version, file }, language, frozen: false };
    };
    const shape = (text: string) => {
      const told = saying(text);
      const { file } = shown.version;
      const words = { ...file.words, [language]: told.version.file.words[language] };
      const written = [
        writeEmbed(told, styles),
        embedSnippet({ ...shown.version, file: { ...file, words } }, { ...shown, language }, told.version.site),
        figureSnippet(told.version, language, '<svg></svg>'),
      ];
      return written.map((html) =>
        readTags(html).map(({ name, attributes }) => `${name} ${[...attributes.keys()].join(' ')}`),
      );
    };
    const calm = shape('words');
    for (const text of naughtyStrings) expect(shape(text), text).toEqual(calm);
  });
});
