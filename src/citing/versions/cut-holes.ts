import { sha256 } from '../../facts/fingerprint.ts';
import type { FormOne } from './form-1.ts';
import { writeFrozen } from './open-frozen.ts';
import { fill, openVersion } from './open-version.ts';
import { shortLength } from './short-length.ts';

const unnamed = sha256('a version that has no name yet');

/** Bytes of no file there is. */
const unmeasured = 543_211;

/**
 * The name of a version is made from what it holds, so that it cannot stand in it: while it is written this name stands for it, and a
 * length that no file has for its own.
 */
export const standIn = {
  hash: unnamed,
  short: unnamed.slice(0, shortLength),
  start: unnamed.slice(0, 8),
  text: ' '.repeat(unmeasured),
};

/** Every string in a value. */
export function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* strings(inner);
}

/** The same value with every string replaced; keys are left as they are. */
export function mapStrings<Value>(value: Value, replace: (text: string) => string): Value;
export function mapStrings(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]): [string, unknown] => [
      key,
      mapStrings(inner, replace),
    ]),
  );
}

export type Swap = readonly [from: string, to: string];

/** How a version names itself before it has a name, and the holes that stand for that in its file. */
export const nameHoles: readonly Swap[] = [
  [standIn.hash, '⟦hash⟧'],
  [standIn.short, '⟦short⟧'],
  [standIn.start, '⟦start⟧'],
];

/** What is a template in a version: all but what is read as it stands. */
const templatesOf = ({ change, pages, citations, records, figure, embeds, files, parts }: FormOne) => ({
  change,
  pages,
  citations,
  records,
  figure,
  embeds,
  files,
  parts,
});

/** Files of a package whose SHA-256 its descriptor tells. */
const isSummed = (part: string): boolean => /^csv-|\.(csv|json|md|txt)-(id|en)$/.test(part);

export const swapAll = (text: string, swaps: readonly Swap[]): string =>
  swaps.reduce((left, [from, to]) => left.replaceAll(from, to), text);

/** Throws RangeError when the signs of a hole stand in what is read as it stands. */
export function refuseHoles(name: string, value: unknown): void {
  const [hole] = [...strings(value)].filter((text) => /[⟦⟧]/.test(text));
  if (hole !== undefined)
    throw new RangeError(`${name}: ⟦ and ⟧ mark holes in the archive and may not stand in "${hole}"`);
}

/**
 * Puts a hole wherever a version names itself or repeats a part, and makes sure that filling the holes gives back what was there. Throws
 * RangeError when it would not.
 * @param file in which the stand-in stands for its name, its length and its text
 * @param shared parts that other texts repeat word for word
 */
export function cutHoles(file: FormOne, shared: ReadonlyMap<string, string>): FormOne {
  refuseHoles(file.chart, [file.words, file.facts]);
  const swaps: readonly Swap[] = [
    ...Array.from(shared, ([name, text]): Swap => [text.replace('⟦about⟧', 'uraian'), `⟦part:${name}⟧`]),
    ...Object.entries(file.parts)
      .filter(([name]) => isSummed(name))
      .map(([name, text]): Swap => [sha256(text), `⟦sha256:${name}⟧`]),
    [sha256(standIn.text), '⟦hash⟧'],
    [`"bytes": ${unmeasured}`, '"bytes": ⟦bytes:record⟧'],
    ...nameHoles,
  ];
  const isShared = new Set(shared.values());
  const cut: FormOne = {
    ...file,
    ...mapStrings(templatesOf(file), (text) => (isShared.has(text) ? text : swapAll(text, swaps))),
  };
  const frozen = openVersion(writeFrozen(cut));
  const named = swaps.map(([from, to]): Swap => [from, fill(frozen, to)]);
  const wanted = [...strings(templatesOf(file))].map((text) => swapAll(text.replaceAll('⟦about⟧', 'uraian'), named));
  const got = [...strings(templatesOf(cut))].map((text) => fill(frozen, text));
  const lost = wanted.find((text, index) => text !== got[index] && !text.includes('⟦drawing:'));
  if (lost !== undefined)
    throw new RangeError(
      `a text of ${file.chart} does not come out of its version as it went in: ${lost.slice(0, 200)}`,
    );
  return cut;
}
