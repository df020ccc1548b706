import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStyles } from '../citing/embed/embed-styles.ts';
import type { Looks } from '../citing/versions/compose-version.ts';
import { pictureRoot } from './pictures/picture-maker.ts';
import { rendererOfToday } from './version-file-bytes.ts';

/** What a version that is published today is drawn with, and the typefaces to keep for its pictures. */
export function looksOfToday(root = pictureRoot()): {
  readonly looks: Looks;
  readonly typefaces: ReadonlyMap<string, Uint8Array>;
} {
  const sheet = (name: string) => readFileSync(join(root, `src/theme/styles/${name}.css`), 'utf8');
  const [tokens, drawing] = [sheet('tokens'), sheet('drawing')];
  const { renderer, typefaces } = rendererOfToday(root);
  const embeds = readStyles({ tokens, others: [sheet('reset'), sheet('figure'), sheet('embed'), drawing] });
  return { looks: { embeds, sheets: { tokens, drawing }, renderer }, typefaces };
}
