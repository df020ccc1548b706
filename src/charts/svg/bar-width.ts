import { percent } from './svg.ts';

/** Whether a length, in percent of the plot, is above zero and yet thinner than a screen can show. */
export const isHairline = (length: number): boolean => length > 0 && length < 0.1;

/**
 * The width of a bar from its length in percent of the plot. Zero has no width. What would be thinner than any screen can
 * show becomes a hairline of one pixel, so that every known value leaves ink.
 */
export const barWidth = (length: number): string | number => (isHairline(length) ? 1 : percent(length));
