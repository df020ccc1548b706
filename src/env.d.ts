/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Facts already mentioned on this page: only the first mention is the anchor that a card leads back to. */
    mentioned?: Set<string>;
    /** The chart that leads this page and is not drawn a second time. */
    hero?: string | undefined;
    /** What the text on this page prints by name. */
    bound?: import('./printed/shared.ts').Bound;
  }
}
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2' | 'truetype';
    /** An axis is kept within limits, or pinned to one value. */
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Buffer>;
}
