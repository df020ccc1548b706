import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Version } from './version.ts';
import { absolute } from '../site.ts';

/** The whole address of a version's page, which never changes. */
export const versionAddress = (
  { chart, short, site }: Pick<Version, 'chart' | 'short' | 'site'>,
  language: Language,
): string => absolute(address({ page: 'version', id: chart.id, version: short }, language), site);
