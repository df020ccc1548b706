/**
 * Pages that search engines should not list: the gallery of made-up examples, the page for wrong addresses, the embeds, and the
 * versions, which would compete with the page of the chart that they are versions of.
 */
const hidden = [/^\/grafik\/galeri\/$/, /^\/en\/charts\/gallery\/$/, /^\/404\/?$/, /^\/(en\/)?embed\//, /^\/v\//];

/** Whether the page at a path belongs in the sitemap. */
export const isIndexed = (path: string): boolean => !hidden.some((pattern) => pattern.test(path));
