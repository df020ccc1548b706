import { writePageCard, type CardWords } from '../citing/picture/page-card.ts';
import { PictureMaker, pictureRoot } from './pictures/picture-maker.ts';

let maker: PictureMaker | undefined;

/** The card of a page as a PNG, with the typeface of today. */
export function cardBytes(words: CardWords): Promise<Uint8Array> {
  maker ??= new PictureMaker(pictureRoot());
  const { svg, inks } = writePageCard(words);
  return maker.render(svg, 1, {}, inks);
}
