import { imprintOf, type Imprint } from '../citing/imprint.ts';
import type { Language } from '../i18n/locale.ts';
import { getLibrary } from '../library/library.ts';

/** Who publishes, for the foot of every page. */
export const imprint = (language: Language): Imprint => imprintOf(getLibrary().site, language);
