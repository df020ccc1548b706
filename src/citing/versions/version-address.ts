import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { absolute } from '../../i18n/site-address.ts';
import type { Version } from './version.ts';

/** The whole address of a version's page, which never changes. */
export const versionAddress = ({ chart, short }: Pick<Version, 'chart' | 'short'>, language: Language): string =>
  absolute(address({ page: 'version', id: chart.id, version: short }, language));
