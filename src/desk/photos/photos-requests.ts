import { z } from 'zod';
import { ProblemsError } from '../../facts/problem.ts';
import { type Bilingual, identifier, slugify } from '../../facts/schema/common.ts';
import { messageLanguage } from '../../library/message-language.ts';
import { photosFolder, readPhotos } from '../../library/read-photos.ts';
import { cleanPhoto } from '../../press/photos/clean-photo.ts';
import { smallPhoto } from '../../press/photos/small-photo.ts';
import { formatJson, plannedDisk, type PlannedFile } from '../../press/planned-files.ts';
import { RefusalError } from '../../press/refusal.ts';
import { heaviest, photoFileSchema } from '../../prose/photos/photo.ts';
import type { Desk } from '../desk.ts';
import { request } from '../request.ts';

/** How wide the small pictures of the desk are, in pixels. */
const small = 480;

const tooHeavy: Bilingual = {
  id: 'Foto ini terlalu berat; paling berat 8 MB.',
  en: 'This photo is too heavy; 8 MB at most.',
};

/** A name for a photo by what it shows, which no other photo of the story has. */
function freeName(desk: Desk, folder: string, alt: string): string {
  const words =
    slugify(alt)
      .slice(0, 40)
      .replace(/-[^-]*$/, '') || 'foto';
  const taken = new Set((desk.disk.list(folder) ?? []).map(({ name }) => name.replace(/\.\w+$/, '')));
  const names = [words, ...Array.from({ length: taken.size + 1 }, (_, count) => `${words}-${count + 2}`)];
  return names.find((name) => !taken.has(name)) ?? words;
}

/** What the page may ask of photos. */
export const photosRequests = {
  /**
   * Adds a photo to the folder of a story, cleaned of what its camera noted, with what must be known of it: both files or none. Says what is
   * wrong with the words instead where something is.
   */
  'photos.add': request(
    z.strictObject({
      slug: identifier,
      /** Its bytes in Base64. */
      picture: z.base64().max(Math.ceil((heaviest * 4) / 3) + 4),
      words: photoFileSchema.omit({ $schema: true }),
    }),
    async (desk, { slug, picture, words }) => {
      const { library, open, drafts } = desk.record();
      if (!library.stories.has(slug) && !drafts.has(slug))
        throw new RefusalError({ id: `Cerita ${slug} tidak ada.`, en: `There is no story ${slug}.` });
      const given = new Uint8Array(Buffer.from(picture, 'base64'));
      if (given.length > heaviest) throw new RefusalError(tooHeavy);
      const { bytes, ending } = await cleanPhoto(given);
      const folder = photosFolder(slug);
      const name = freeName(desk, folder, words.alt.id);
      const path = `${folder}${name}.json`;
      const files: readonly PlannedFile[] = [
        {
          path: `${folder}${name}.${ending}`,
          text: Buffer.from(bytes).toString('base64'),
          encoding: 'base64',
          before: null,
        },
        {
          path,
          text: await formatJson({ $schema: '../../../schemas/photo.schema.json', ...words }, path),
          before: null,
        },
      ];
      const { problems } = readPhotos(plannedDisk(desk.disk, files), slug, open.data, open.names);
      const own = problems.filter(({ file }) => files.some((each) => each.path === file));
      if (own.length > 0) throw new ProblemsError(own, messageLanguage(process.env));
      desk.write(files);
      return { name };
    },
  ),

  /** A photo of a story as a small picture, with what it shows; null for one that is not there or has something wrong. */
  'photos.small': request(z.strictObject({ slug: identifier, name: identifier }), async (desk, { slug, name }) => {
    const photo = desk.record().open.photosOf(slug).photos.get(name);
    const read = photo === undefined ? null : desk.disk.read(photo.picture);
    if (photo === undefined || read === null || 'problems' in read) return null;
    return { picture: await smallPhoto(read.bytes, small), alt: photo.words.alt, credit: photo.words.credit };
  }),
};
