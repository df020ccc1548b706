import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';

/** SHA-256 of the canonical JSON of a value, as 64 hexadecimal digits: the same content has the same fingerprint everywhere. */
export const fingerprint = (value: unknown): string => sha256(canonicalJson(value));
