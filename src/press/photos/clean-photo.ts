import { refusePicture } from '../../library/read-photos.ts';
import { mostPixels, photoEndings } from '../../prose/photos/photo.ts';
import { measurePicture, type PictureKind } from '../../prose/photos/picture-size.ts';
import { RefusalError } from '../refusal.ts';

/** What no page needs: on the widest it is drawn 936 wide, on screens with two pixels to one twice that. In pixels. */
const widest = 2400;

/**
 * A photo as it is kept: turned upright, no wider than any page needs, and without anything else that its camera or program wrote into it,
 * such as where it was taken. A photo stays a JPEG, a PNG or a WebP. Throws RefusalError for what cannot be printed.
 */
export async function cleanPhoto(
  bytes: Uint8Array,
): Promise<{ readonly bytes: Uint8Array; readonly ending: (typeof photoEndings)[PictureKind] }> {
  const measured = measurePicture(bytes);
  const refused = refusePicture(bytes);
  if (measured === null || refused !== null) throw new RefusalError(refused ?? broken);
  const { default: sharp } = await import('sharp');
  const upright = sharp(bytes, { limitInputPixels: mostPixels })
    .rotate()
    .resize({ width: widest, withoutEnlargement: true });
  const quality = { quality: 90 };
  const clean = await upright
    .toFormat(measured.kind, measured.kind === 'png' ? {} : quality)
    .toBuffer()
    .catch(() => {
      throw new RefusalError(broken);
    });
  const left = refusePicture(clean);
  if (left !== null) throw new RefusalError(left);
  return { bytes: new Uint8Array(clean), ending: photoEndings[measured.kind] };
}

const broken = {
  id: 'Foto ini tidak dapat dibuka: isinya rusak. Minta berkas aslinya.',
  en: 'This photo cannot be opened: it is damaged. Ask for the original file.',
};
