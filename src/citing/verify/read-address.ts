import type { Mention } from './find-mentions.ts';

/** What somebody typed or pasted, as far as it is an address of ours. A fact's address names the fact, and a version where it has one. */
export type AddressRead =
  | { readonly kind: 'chart'; readonly mention: Mention }
  | { readonly kind: 'fact'; readonly fact: string; readonly version: string | null };

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const version = new RegExp(
  `/v/(${id})/([0-9a-f]{1,64})(?:/(?:en|perubahan|changes|en/changes)?/?|/([^/?#]+))?(?:[?#]|$)`,
);
const frozen = new RegExp(`/embed/(${id})/([0-9a-f]{16})(?:/|$)`);
const live = new RegExp(`/(?:grafik|charts|embed)/(${id})(?:/|$)`);
const fact = new RegExp(`/(?:angka|facts)/(${id})/?(?:#v-([0-9a-f]{8,64}))?$`);

/** Reads an address, whole or as a path, with whatever stands around it in a citation. Null when none of ours is in it. */
export function readAddress(text: string): AddressRead | null {
  for (const word of text.trim().split(/[\s<>"'“”]+/)) {
    const path = word.replace(/[.,;)\]]+$/, '').replace(/^[a-z]+:\/\/[^/]+/i, '');
    const [, chart, start, file] = version.exec(path) ?? frozen.exec(path) ?? [];
    if (chart !== undefined && start !== undefined)
      return { kind: 'chart', mention: { chart, version: start.slice(0, 16), file: file ?? null } };
    const [, shown] = live.exec(path) ?? [];
    if (shown !== undefined) return { kind: 'chart', mention: { chart: shown, version: null, file: null } };
    const [, known, release] = fact.exec(path) ?? [];
    if (known !== undefined) return { kind: 'fact', fact: known, version: release ?? null };
  }
  return null;
}
