/**
 * Where the first chart of a page is complete: bytes from the page's beginning to the end of the drawing.
 * A drawing may hold drawings of its own, so tags are counted. Null when the page has no chart.
 */
export function endOfFirstChart(html: string): number | null {
  const start = html.search(/<svg\b[^>]*\bclass="drawing\b/);
  if (start < 0) return null;
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<svg\b[^>]*>|<\/svg>/g)) {
    depth += tag === '</svg>' ? -1 : tag.endsWith('/>') ? 0 : 1;
    if (depth === 0) return Buffer.byteLength(html.slice(0, start + index + tag.length));
  }
  return null;
}
