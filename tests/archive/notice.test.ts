import { expect, test } from 'vitest';
import { noticeFor } from '../../src/citing/embed/notice.ts';
import { findEmbed, openEmbed } from '../../src/citing/versions/open-version.ts';
import { languages } from '../../src/i18n/locale.ts';
import { chart, fresh, moved, publish, read, revise } from './archived-project.ts';

const embedsAfter = async (reason: 'our-error' | 'source-revised') => {
  const first = await publish(fresh, '2026-03-01');
  const { library } = read(await publish(revise(first, 51), '2026-04-01', { ...moved, reason }));
  const versions = library.versions.get(chart) ?? [];
  return versions.map((version) =>
    languages.map((language) => {
      const notice = noticeFor(version, versions, language, library.site);
      return openEmbed(version, findEmbed(version, language, true), notice);
    }),
  );
};

test('a frame that shows an old version for ever says that it was wrong, since when, why, and leads to the right one', async () => {
  const [wrong = [], right = []] = await embedsAfter('our-error');
  expect(wrong[0]).toContain('Versi ini keliru dan kami perbaiki pada 1 April 2026.</strong> Kantornya memperbarui');
  expect(wrong[1]).toContain('This version was wrong; we corrected it on 1 April 2026.</strong> The office revised');
  for (const page of wrong) expect(page).toMatch(/class="embed-notice">.*<a href="https:[^"]*\/v\/city-and-regency\//);
  for (const page of wrong) expect(page).toContain('.embed-notice{');
  for (const page of right) expect(page).not.toContain('class="embed-notice"');
});

test('a frame whose figure only became older says nothing of the kind', async () => {
  for (const page of (await embedsAfter('source-revised')).flat()) expect(page).not.toMatch(/class="embed-notice"|⟦/);
});
