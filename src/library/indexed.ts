/** Pages that search engines should not list: the gallery of made-up examples, and the page for wrong addresses. */
const hidden = [/^\/grafik\/galeri\/$/, /^\/en\/charts\/gallery\/$/, /^\/404\/?$/];

/** Whether the page at a path belongs in the sitemap. */
export const isIndexed = (path: string): boolean => !hidden.some((pattern) => pattern.test(path));
