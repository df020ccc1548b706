import { readCss, type CssRule } from '../embed/embed-styles.ts';
import { fingerprint } from '../../facts/fingerprint.ts';
import type { FormOne } from './form-1.ts';

/** The site's style sheets that a drawing is drawn with, as text. */
export interface DrawingSheets {
  readonly tokens: string;
  readonly drawing: string;
}

const isRoot = ({ selectors }: CssRule) => selectors.includes(':root');

const block = (selector: string, declarations: CssRule['declarations']): string =>
  `${selector}{${declarations.map(([name, value]) => `${name}:${value}`).join(';')}}`;

const inMedia = (media: string | null, css: string): string => (media === null ? css : `@media ${media}{${css}}`);

/**
 * The style that some drawings need, under names of its own: its colours are set on the drawing itself, and it stands outside of every
 * layer, so that no style sheet of the site reaches the drawing. Only the typeface is the page's, as in an embed.
 * @param drawings markup with the classes of drawing.css
 */
export function composeStyle(drawings: readonly string[], sheets: DrawingSheets): FormOne['style'] {
  const names = new Set(
    drawings.flatMap((svg) => [...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '))),
  );
  const used = readCss(sheets.drawing)
    .map((rule) => ({ ...rule, selectors: rule.selectors.filter((selector) => names.has(selector.slice(1))) }))
    .filter(({ selectors }) => selectors.length > 0);
  const named = new Set(
    used.flatMap(({ declarations }) => declarations.flatMap(([, value]) => value.match(/--[\w-]+/g) ?? [])),
  );
  const tokens = readCss(sheets.tokens)
    .filter(isRoot)
    .map(({ media, declarations }) => ({
      media,
      declarations: declarations.filter(([name]) => named.has(name) && name !== '--sans'),
    }))
    .filter(({ declarations }) => declarations.length > 0);
  const write = (prefix: string) =>
    [
      ...tokens.map(({ media, declarations }) => inMedia(media, block(`.${prefix}drawing`, declarations))),
      block(`.${prefix}drawing`, [['background', 'var(--paper)']]),
      ...used.map(({ media, selectors, declarations }) =>
        inMedia(
          media,
          block(
            selectors.map((selector) => `.${prefix}${selector.slice(1)}`).join(),
            declarations.map(([name, value]) => [
              name,
              value.replaceAll('var(--sans)', 'var(--sans,system-ui,sans-serif)'),
            ]),
          ),
        ),
      ),
    ].join('');
  const prefix = `f${fingerprint(write('')).slice(0, 6)}-`;
  return { prefix, css: write(prefix) };
}
