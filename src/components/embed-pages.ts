import { listEmbeds, embedPath, type Embed } from '../citing/embed/embed.ts';
import { readStyles } from '../citing/embed/embed-styles.ts';
import { writeEmbed } from '../citing/embed/write-embed.ts';
import type { Language } from '../i18n/locale.ts';
import { getLibrary } from '../library/library.ts';
import drawing from '../theme/styles/drawing.css?raw';
import embed from '../theme/styles/embed.css?raw';
import figure from '../theme/styles/figure.css?raw';
import reset from '../theme/styles/reset.css?raw';
import tokens from '../theme/styles/tokens.css?raw';

const styles = readStyles({ tokens, others: [reset, figure, embed, drawing] });

/** The addresses of all embeds in a language, as Astro wants to know them. */
export const embedPages = (language: Language) =>
  [...getLibrary().versions.values()]
    .flatMap(listEmbeds)
    .filter((embed) => embed.language === language)
    .map((embed) => ({
      params: { embed: embedPath(embed).replace(/^.*?\/embed\/|\/$/g, '') },
      props: { embed },
    }));

/** The whole page, past Astro's own layout: every byte of an embed is ours. */
export const embedResponse = (embed: Embed): Response =>
  new Response(writeEmbed(embed, styles), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
