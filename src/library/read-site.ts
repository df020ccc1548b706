import { openSite, refuseSite, type Site, siteFileSchema, unknownSite } from '../citing/site.ts';
import { checkSchema } from '../facts/check-schema.ts';
import { toProblem } from '../facts/parsed-file.ts';
import type { Problem } from '../facts/problem.ts';
import type { Disk } from './disk.ts';
import { readJson } from './read-data.ts';

/** Reads content/site.json: who publishes the site and where. */
export function readSite(disk: Disk): { readonly site: Site; readonly problems: readonly Problem[] } {
  const reading = readJson(disk, 'content/site.json');
  if ('problems' in reading) return { site: unknownSite, problems: reading.problems };
  const { parsed } = reading;
  const checked = checkSchema(siteFileSchema, parsed.value);
  const faults = 'faults' in checked ? checked.faults : [...refuseSite(checked.data)];
  if (!('faults' in checked) && faults.length === 0) return { site: openSite(checked.data), problems: [] };
  return { site: unknownSite, problems: faults.map((fault) => toProblem(parsed, fault)) };
}
