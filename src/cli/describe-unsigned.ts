import type { Language } from '../i18n/locale.ts';
import type { Library } from '../library/read-library.ts';

/** Which stories nobody has signed yet, so that nothing stops when the record moves under them; null when there are none. */
export function describeUnsigned(
  { stories, locks }: Pick<Library, 'stories' | 'locks'>,
  language: Language,
): string | null {
  const unsigned = [...stories.keys()].filter((slug) => !locks.has(slug));
  if (unsigned.length === 0) return null;
  const shown = unsigned.slice(0, 5);
  const commands = shown.map((slug) => `  npm run sign -- ${slug}`).join('\n');
  const more = unsigned.length > shown.length ? '\n  …' : '';
  return language === 'id'
    ? `Belum disahkan: ${unsigned.length} cerita. Bila sudah selesai ditulis:\n${commands}${more}`
    : `Not signed yet: ${unsigned.length} ${unsigned.length === 1 ? 'story' : 'stories'}. When finished:\n${commands}${more}`;
}
