/** A text as one line: whatever breaks lines or controls a terminal is a blank, and so are the blanks that a browser must not break at. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFEFF]+/gu, ' ').trim();
