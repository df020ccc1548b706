import type { Building } from '../facts/build-catalogue.ts';
import { type Problem, toProblem } from '../facts/problem.ts';
import { refuseReference } from '../facts/rules/check-references.ts';
import { linksFileSchema, type SourceLink } from '../facts/schema/link.ts';
import { asWritten } from '../facts/suggest.ts';
import type { Disk } from './disk.ts';
import { readOptional } from './read-optional.ts';

export const linksPath = 'data/links.json';

/** Reads data/links.json, by source; a record whose addresses nobody has asked for yet has none. */
export function readLinks(
  disk: Disk,
  { catalogue, problems: unsound }: Building,
): { readonly links: ReadonlyMap<string, SourceLink>; readonly problems: readonly Problem[] } {
  const { parsed, data, problems } = readOptional(disk, linksPath, linksFileSchema);
  if (parsed === null || data === null) return { links: new Map(), problems };
  const links = new Map<string, SourceLink>();
  const found: Problem[] = [];
  // While data/ is not sound, a source may only have been left out.
  const sources = {
    noun: { id: 'Sumber', en: 'source' },
    file: 'data/sources.json',
    ids: new Set(catalogue.sources.keys()),
  };
  for (const [index, link] of data.links.entries()) {
    const unknown = unsound.length > 0 ? null : refuseReference(link.source, sources);
    const twice = links.has(link.source)
      ? {
          id: `Sumber ${asWritten(link.source)} sudah ada di atas. Hapus salah satunya.`,
          en: `The source ${asWritten(link.source)} stands further up already. Remove one of the two.`,
        }
      : null;
    const message = unknown ?? twice;
    if (message === null) links.set(link.source, link);
    else found.push(toProblem(parsed, { path: ['links', index, 'source'], message }));
  }
  return { links, problems: found };
}
