import { changeReasons } from '../citing/versions/version-file.ts';
import type { Language } from '../i18n/locale.ts';
import type { Unarchived } from '../library/archive/publish.ts';
import { CommandError } from './command.ts';

/** Which charts and data readers could not cite as they are shown, with the command that publishes each; null when there are none. */
export function describeUnpublished({ charts, isReleased }: Unarchived, language: Language): string | null {
  const fresh = charts.filter(({ newest }) => newest === null).map(({ id }) => id);
  const changed = charts.filter(({ newest }) => newest !== null).map(({ id }) => id);
  const lines: string[] = [];
  if (fresh.length > 0) {
    lines.push(
      language === 'id'
        ? `Belum pernah diarsipkan: ${fresh.join(', ')}. Jalankan:`
        : `Never archived: ${fresh.join(', ')}. Run:`,
      '  npm run archive',
    );
  }
  if (changed.length > 0) {
    const [example, note] =
      language === 'id'
        ? [
            'Berubah sejak versi terbarunya. Sebut alasannya untuk setiap grafik:',
            `Alasan: ${changeReasons.join(', ')}.`,
          ]
        : [
            'Changed since the newest version. Give the reason for each chart:',
            `Reasons: ${changeReasons.join(', ')}.`,
          ];
    lines.push(
      example,
      ...changed.map(
        (id) => `  npm run archive -- ${id} --because source-revised --id "Apa yang berubah." --en "What changed."`,
      ),
      note,
    );
  }
  if (!isReleased && charts.length === 0) {
    lines.push(
      language === 'id'
        ? 'Isi data/ berubah sejak terbitan terakhirnya. Sebut apa yang berubah:'
        : 'data/ has changed since its last release. Say what changed:',
      '  npm run archive -- data --id "Apa yang berubah." --en "What changed."',
    );
  }
  return lines.length === 0 ? null : lines.join('\n');
}

/** Stops a command that nobody told why these changed. */
export function refuseUnexplained(unarchived: Unarchived): CommandError {
  const [id, en] = (['id', 'en'] as const).map((language) => describeUnpublished(unarchived, language) ?? '');
  return new CommandError({ id: `${id}\nTidak ada yang ditulis.`, en: `${en}\nNothing was written.` });
}
