import { parse, type DocumentNode, type ValueNode } from '@humanwhocodes/momoa';
import { checkJsonTree, nameOf, startOf, type OffsetFault } from './check-json-tree.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { explainJsonError } from './explain-json-error.ts';
import type { ParsedFile, Path } from './parsed-file.ts';
import { createLineIndex } from './position.ts';
import type { Problem } from './problem.ts';

/** Far deeper than any file of ours, far shallower than what would exhaust the stack. */
const deepest = 100;

/** Offset of the bracket that opens one level too many, or null. Brackets inside text do not count. */
function findTooDeep(text: string): number | null {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\[^])*"?|[[{\]}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > deepest) return index;
  }
  return null;
}

const offsetOf = (error: unknown): number | null =>
  error instanceof Error && 'offset' in error && typeof error.offset === 'number' ? error.offset : null;

/** Where the engine stopped; it names no position when the text ends too early or is short. */
function positionIn(error: unknown, text: string): number | null {
  if (!(error instanceof Error)) return null;
  const position = /position (\d+)/.exec(error.message)?.[1];
  const end = text.trimEnd().length;
  if (position !== undefined) return Math.min(Number(position), end);
  return /unexpected end|unterminated/i.test(error.message) ? end : null;
}

function momoaTree(text: string): { readonly tree: DocumentNode } | { readonly offset: number | null } {
  try {
    return { tree: parse(text, { mode: 'json', ranges: true }) };
  } catch (error) {
    return { offset: offsetOf(error) };
  }
}

/** The engine is the judge of what JSON is; momoa is asked only where things stand. */
function parseTree(text: string): { readonly tree: DocumentNode; readonly value: unknown } | OffsetFault {
  const tooDeep = findTooDeep(text);
  if (tooDeep !== null) {
    return { offset: tooDeep, message: {
      id: `Kurung di sini bersarang lebih dari ${deepest} tingkat. Periksa kurung yang lupa ditutup.`,
      en: `Brackets are nested more than ${deepest} levels deep here. Look for one that was never closed.`,
    } }; // prettier-ignore
  }
  const result = momoaTree(text);
  let offset = 'offset' in result ? result.offset : null;
  try {
    const value: unknown = JSON.parse(text);
    if ('tree' in result) return { tree: result.tree, value };
  } catch (error) {
    offset = positionIn(error, text) ?? offset;
  }
  return explainJsonError(text, offset ?? text.length);
}

/** Node and key of what a path leads to, as far as it leads. */
function follow(body: ValueNode, path: Path): { readonly value: number; readonly key: number } {
  let node = body;
  let key = startOf(body);
  for (const step of path) {
    if (node.type === 'Object') {
      const member = node.members.find((candidate) => nameOf(candidate) === step);
      if (member === undefined) break;
      key = startOf(member);
      node = member.value;
    } else if (node.type === 'Array' && typeof step === 'number' && node.elements[step] !== undefined) {
      node = node.elements[step].value;
      key = startOf(node);
    } else break;
  }
  return { value: startOf(node), key };
}

/**
 * Reads JSON as RFC 8259 has it and no wider: UTF-8 without a byte order mark, no key twice, no number that changes when
 * stored, no text that cannot be shown. Gives the value and where each part stands, or everything that is wrong.
 */
export function parseJson(
  bytes: Uint8Array,
  file: string,
): { readonly parsed: ParsedFile } | { readonly problems: readonly Problem[] } {
  const decoded = decodeUtf8(bytes, file);
  if ('problems' in decoded) return decoded;
  const { text } = decoded;
  const position = createLineIndex(text);
  const problem = ({ offset, message }: OffsetFault): Problem => ({ file, ...position(offset), message });
  const result = parseTree(text);
  if ('offset' in result) return { problems: [problem(result)] };
  const { tree, value } = result;
  const problems = Array.from(checkJsonTree(tree.body, text), problem);
  if (problems.length > 0) return { problems };
  return { parsed: { file, value, locate: (path, at) => position(follow(tree.body, path)[at ?? 'value']) } };
}
