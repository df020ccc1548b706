import type { Language } from '../i18n/locale.ts';

/** The language that problems are told in: Indonesian on an Indonesian machine, else English. The variables' order is POSIX's. */
export function messageLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return /^id(?![a-z])/i.test(locale ?? '') ? 'id' : 'en';
}
