import { writePageCard, type CardWords } from '../citing/picture/page-card.ts';
import { PictureMaker, pictureRoot } from './pictures/picture-maker.ts';

let maker: PictureMaker | undefined;

const ours = (): PictureMaker => (maker ??= new PictureMaker(pictureRoot()));

/** The card of a page as a PNG, with the typeface of today. */
export function cardBytes(words: CardWords): Promise<Uint8Array> {
  const { svg, inks } = writePageCard(words);
  return ours().render(svg, 1, {}, inks);
}

/** A picture that no version keeps, as a PNG in all its colours, with the typeface of today. */
export const picturePng = (svg: string): Promise<Uint8Array> => ours().render(svg, 1, {});
