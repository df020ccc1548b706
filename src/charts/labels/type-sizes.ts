/** Sizes of the text in a drawing, in CSS pixels. None is below 13 on any screen. */
export const labelSize = 14;
export const tickSize = 13;
