/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Facts already mentioned on this page: only the first mention is the anchor that a card leads back to. */
    mentioned?: Set<string>;
    /** What the text on this page prints by name. */
    bound?: import('./printed/shared.ts').Bound;
  }
}
