/** How many digits of a hash stand in an address: 64 bits, never twice in one archive. By itself, since a browser needs no more. */
export const shortLength = 16;
