import type { Language } from '../../i18n/locale.ts';
import { versionAddress } from '../versions/version-address.ts';
import type { Version } from '../versions/version.ts';

/** The permanent page of a version as it is printed in a picture: without its scheme. */
export const printedAddress = (version: Version, language: Language): string =>
  versionAddress(version, language).replace(/^https?:\/\//, '');
