import { pageFrame } from '../../charts/chart.ts';
import { percent, serialize, svg } from '../../charts/svg/svg.ts';
import type { Language } from '../../i18n/locale.ts';
import { fontFamily, inkTheme } from '../../theme/ink-theme.ts';
import { palettes, type Palette } from '../../theme/palette.ts';
import { ended } from '../cite/ended.ts';
import type { Version } from '../versions/version.ts';

/** On white rather than on our paper, since most pages are white and a tinted box would show. */
const schemes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: { ...palettes.light, paper: '#ffffff' },
  dark: palettes.dark,
};

/** CSS pixels above and below the drawing. */
const air = 6;

/**
 * The drawing of a version for the middle of somebody else's page: attributes only, no style, class, id or script, so that it survives a
 * system that strips those. It fills its column from 288 to 1100 px, and its text never shrinks. It brings its own background, because the
 * page's may be as dark as its ink. Title, source and address are for the HTML around it.
 */
export function writeFigureSvg(version: Version, language: Language, scheme: 'light' | 'dark' = 'light'): string {
  const { title, description } = version.file.words[language];
  const colours = schemes[scheme];
  const { height, margin, elements } = version.chart.draw(language, inkTheme(colours));
  // A share of the width that leaves the margins free in the narrowest column leaves them free in every wider one.
  const plot = pageFrame.narrowest - margin.left - margin.right;
  const inner = {
    x: margin.left,
    y: air,
    width: percent((plot / pageFrame.narrowest) * 100),
    height,
    overflow: 'visible',
  };
  return serialize(
    svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: '100%',
        height: height + 2 * air,
        // In a column narrower than any phone's a label leaves the picture rather than lose its end.
        overflow: 'visible',
        role: 'img',
        'aria-label': [ended(title, '.'), ...description].join(' '),
        'font-family': fontFamily,
      },
      svg('rect', { width: '100%', height: '100%', fill: colours.paper }),
      svg('svg', inner, ...elements),
    ),
  );
}
