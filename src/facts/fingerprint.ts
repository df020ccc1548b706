import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits. Node's own: a pure function, though it comes from a `node:` module. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** SHA-256 of the canonical JSON of a value, as 64 hexadecimal digits: the same content has the same fingerprint everywhere. */
export const fingerprint = (value: unknown): string => sha256(canonicalJson(value));
