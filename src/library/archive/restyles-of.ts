import type { Version } from '../../citing/versions/version.ts';
import type { Archive, Restyle } from './archive.ts';

/** When and why a published version came to look different, in the order in which that was declared. */
export const restylesOf = (
  { restyles }: Pick<Archive, 'restyles'>,
  { hash }: Pick<Version, 'hash'>,
): readonly Restyle[] => restyles.filter(({ versions }) => versions.includes(hash));
