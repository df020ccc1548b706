/**
 * Where the site is published, for good: citations, downloads and archived versions name this address. To publish elsewhere, change it
 * here and run `npm run archive -- --restyle …`; a copy on another host keeps citing this one.
 */
export const siteAddress = 'https://terlindungi.example';

/** The whole address of a path on the site. */
export const absolute = (path: string): string => new URL(path, siteAddress).href;
