import { serialize, svg, type SvgNode } from '../../charts/svg/svg.ts';
import type { Language } from '../../i18n/locale.ts';
import { fontFamily } from '../../theme/ink-theme.ts';
import type { Version } from '../versions/version.ts';
import { pictureMetadata } from './picture-metadata.ts';

/** What a document is made of besides what it says about itself. */
export interface DocumentBody {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly elements: readonly SvgNode[];
}

/** A whole SVG file that stands alone: its title, description and origin inside, then the picture on paper. */
export function writeDocument(version: Version, language: Language, body: DocumentBody): string {
  const { width, height, paper, elements } = body;
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': language,
      'font-family': fontFamily,
    },
    svg('title', {}, version.file.words[language].title),
    svg('desc', {}, version.file.words[language].description.join(' ')),
    pictureMetadata(version, language),
    svg('rect', { width, height, fill: paper }),
    ...elements,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(root)}\n`;
}
