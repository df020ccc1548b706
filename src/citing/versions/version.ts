import type { Chart } from '../../charts/open-chart.ts';
import { type FileKind, formats, servesBoth } from '../formats.ts';
import { absolute, type Site } from '../site.ts';
import type { FormOne } from './form-1.ts';
import type { Catalogue } from '../../facts/fact.ts';
import type { Place } from '../../facts/schema/subject.ts';
import { address, versionFolder } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';

/**
 * A version of a chart while it is being published: what its files are written from. Once it is, it is a FrozenVersion, and nothing is
 * written from this again.
 */
export interface Version {
  /** What stands for its SHA-256 until it has one; 64 hexadecimal digits. */
  readonly hash: string;
  /** The first 16 of them. */
  readonly short: string;
  /** What stands for its own file. */
  readonly text: string;
  readonly file: Pick<FormOne, 'published' | 'words'> & { readonly places: readonly Place[] };
  readonly catalogue: Catalogue;
  readonly chart: Chart;
  /** Where it is published. */
  readonly site: Site;
}

/** The whole address of a version's page, which never changes. */
export const versionAddress = (
  { chart, short, site }: Pick<Version, 'chart' | 'short' | 'site'>,
  language: Language,
): string => absolute(address({ page: 'version', id: chart.id, version: short }, language), site);

export interface VersionFileName {
  readonly kind: FileKind;
  readonly language: Language;
  /** Such as `makassar-satu-dari-dua-ab1c85cd-id.svg`: what a reader finds again in a folder of downloads. */
  readonly name: string;
  /** The path on the site. */
  readonly path: string;
}

/** The name and address of one file of a version. */
export function versionFileName(
  { chart, short }: Pick<Version, 'chart' | 'short'>,
  kind: FileKind,
  language: Language,
): VersionFileName {
  const stem = `${chart.id}-${short.slice(0, 8)}`;
  const { ending } = formats[kind];
  const name = servesBoth(kind) ? `${stem}${ending}` : `${stem}-${language}${ending}`;
  return { kind, language, name, path: `${versionFolder(chart.id, short)}${name}` };
}
