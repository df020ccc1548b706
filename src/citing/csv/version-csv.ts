import type { Language } from '../../i18n/locale.ts';
import type { Version } from '../versions/version.ts';
import { tableCsv } from './data-table.ts';
import { versionTable } from './version-table.ts';

/** The numbers of a published chart as CSV, one to a row. Each row names the version in `version_url`, so a file can be traced back. */
export const writeVersionCsv = (version: Version, language: Language): string =>
  tableCsv(versionTable(version, language));
