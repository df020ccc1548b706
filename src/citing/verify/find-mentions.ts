/** A version that some text or file name speaks of. `version` is the start of its hash: 16 digits, or 8 when a file name gave it. */
export interface Mention {
  readonly chart: string;
  readonly version: string | null;
  /** The name of a file in the version's folder, where it was part of an address. */
  readonly file: string | null;
}

const inAddress = /\/v\/([a-z0-9]+(?:-[a-z0-9]+)*)\/([0-9a-f]{16})(?:\/([a-z0-9.-]+\.[a-z]+))?(?![0-9a-f])/g;
const inName =
  /([a-z0-9]+(?:-[a-z0-9]+)*)-([0-9a-f]{8})(?:-(?:id|en)(?:-card)?)?(?: ?\(\d+\))?\.(?:csl\.)?[a-z]{2,4}\b/g;
const inRecord = /"chart":"([a-z0-9]+(?:-[a-z0-9]+)*)"/g;

/** Every version spoken of, the likeliest first: by its address, by the name of one of its files, by the chart alone. */
export function findMentions(text: string): readonly Mention[] {
  const mentions = [
    ...Array.from(text.matchAll(inAddress), ([, chart = '', version = '', file = null]) => ({ chart, version, file })),
    ...Array.from(text.matchAll(inName), ([, chart = '', version = '']) => ({ chart, version, file: null })),
    ...Array.from(text.matchAll(inRecord), ([, chart = '']) => ({ chart, version: null, file: null })),
  ];
  return [...new Map(mentions.map((mention) => [JSON.stringify(mention), mention])).values()];
} // prettier-ignore
