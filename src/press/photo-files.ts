import type { ImageMetadata } from 'astro';

const pictures = import.meta.glob<{ readonly default: ImageMetadata }>('/content/stories/*/photos/*.{jpg,png,webp}');

/** The picture of a photo as Astro's image service takes it. @param file from the root of the project */
export async function readPhotoFile(file: string): Promise<ImageMetadata> {
  const found = await pictures[`/${file}`]?.();
  if (found === undefined) throw new Error(`${file} is missing`);
  return found.default;
}
