import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { absolute } from '../../i18n/site-address.ts';
import type { Version } from '../versions/version.ts';

/** The permanent page of a version, whole, and without its scheme as it is printed in a picture. */
export function pictureAddress({ chart, short }: Pick<Version, 'chart' | 'short'>, language: Language) {
  const whole = absolute(address({ page: 'version', id: chart.id, version: short }, language));
  return { whole, printed: whole.replace(/^https?:\/\//, '') };
}
