import { pictureRoot } from './picture-root.ts';
import { PictureMaker } from './picture-maker.ts';

let maker: PictureMaker | null = null;

/** A PNG with texts inside, from the project's cache where it can be. Rejects when the SVG is broken or a font is missing. */
export async function renderPng(
  svg: string,
  scale: number,
  texts: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  maker ??= new PictureMaker(pictureRoot());
  return maker.render(svg, scale, texts);
}
