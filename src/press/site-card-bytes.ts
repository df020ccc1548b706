import { writeSiteCard } from '../citing/picture/site-card.ts';
import type { Language } from '../i18n/locale.ts';
import { PictureMaker, pictureRoot } from './pictures/picture-maker.ts';

let maker: PictureMaker | undefined;

/** The site's own share card as a PNG, with the typeface of today. */
export function siteCardBytes(language: Language): Promise<Uint8Array> {
  maker ??= new PictureMaker(pictureRoot());
  return maker.render(writeSiteCard(language), 1, {});
}
