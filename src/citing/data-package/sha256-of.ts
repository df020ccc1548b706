import { createHash } from 'node:crypto';

/** SHA-256 of the bytes of a file, as 64 hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A text as the bytes of its file. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
