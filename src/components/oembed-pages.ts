import { writeOembed } from '../citing/embed/write-oembed.ts';
import type { Language } from '../i18n/locale.ts';
import { getLibrary } from '../library/library.ts';

/** The charts that were ever published, as Astro wants to know them. */
export const oembedPages = () => [...getLibrary().versions.keys()].map((chart) => ({ params: { chart } }));

/** Throws RangeError for a chart that was never published. */
export function oembedResponse(chart: string | undefined, language: Language): Response {
  const version = getLibrary()
    .versions.get(chart ?? '')
    ?.at(-1);
  if (version === undefined) throw new RangeError(`${chart ?? ''} was never published`);
  return new Response(writeOembed(version, language), { headers: { 'Content-Type': 'application/json' } });
}
