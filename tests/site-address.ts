import * as site from '../src/citing/site.ts';
import { openDisk } from '../src/library/disk.ts';
import { readSite } from '../src/library/read-site.ts';
import { root } from './folders.ts';

/** The site as content/site.json has it. */
export const ourSite = readSite(openDisk(root)).site;

export const siteAddress = ourSite.address;

export const absolute = (path: string): string => site.absolute(path, ourSite);
