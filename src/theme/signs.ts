const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** Every sign that the site's own typefaces carry: ASCII and the punctuation of both languages. A test holds the content to it. */
export const signs = `${ascii}\u00a0–—‘’“”…·•×÷−±≈≤≥→←↑↓°§©é½`;
