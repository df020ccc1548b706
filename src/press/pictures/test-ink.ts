import sharp from 'sharp';

const svgOf = (inside: string, width = 1200) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="200"><rect width="${width}" height="200" fill="#fff"/>${inside}</svg>`;

/** A picture of one line of text. */
export const wordOf = (weight: string, text: string, family = 'Plus Jakarta Sans, system-ui, sans-serif') =>
  svgOf(`<text x="20" y="140" font-size="100" font-weight="${weight}" font-family="${family}">${text}</text>`);

export interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly share: number;
}

/** Where a picture is not in the colour of its top left corner. Pixels, and the share of them. */
export async function inkOf(png: Uint8Array): Promise<Ink> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const found = { left: info.width, right: -1, top: info.height, bottom: -1, count: 0 };
  for (let index = 0; index < data.length; index += 3) {
    if (data[index] === data[0] && data[index + 1] === data[1] && data[index + 2] === data[2]) continue;
    const [x, y] = [(index / 3) % info.width, Math.floor(index / 3 / info.width)];
    found.left = Math.min(found.left, x);
    found.right = Math.max(found.right, x);
    found.top = Math.min(found.top, y);
    found.bottom = Math.max(found.bottom, y);
    found.count++;
  }
  return { ...found, share: found.count / (info.width * info.height) };
}
