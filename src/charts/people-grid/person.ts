import { round } from '../svg/svg.ts';

/** CSS pixels: twenty of them stand side by side on the narrowest phone without touching. */
export const personWidth = 13;
export const personHeight = 25;

/** Outline of a person whose box starts there: a head over shoulders, the same on both sides, so that half its width is half of it. */
export const personPath = (left: number, top: number): string =>
  `M${round(left + 6.5)} ${top}a3.3 3.3 0 0 1 0 6.6a3.3 3.3 0 0 1 0-6.6zM${round(left)} ${top + personHeight}v-11a6.5 6.5 0 0 1 13 0v11z`;
