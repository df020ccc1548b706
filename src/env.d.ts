/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Facts already mentioned on this page: only the first mention is the anchor that a card leads back to. */
    mentioned?: Set<string>;
    /** What the story on this page prints from, when it is kept on older values. */
    edition?: import('./library/locks/edition.ts').Edition | undefined;
  }
}
