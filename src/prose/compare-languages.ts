import type { Problem } from '../facts/problem.ts';
import { ruleOf, type Bindings } from './components.ts';
import type { CheckedClaim } from './claims/check-claim.ts';
import type { AnyHead, ParsedStory } from './parse-story.ts';

/** A fact or chart where a language binds it first: its line, 1 for the head. */
interface Binding {
  readonly kind: 'fact' | 'chart';
  readonly id: string;
  /** How to write it. */
  readonly tag: string;
  readonly line: number;
}

function bound(story: ParsedStory<AnyHead>): ReadonlyMap<string, Binding> {
  const found = new Map<string, Binding>();
  const add = (binding: Binding) => {
    const key = `${binding.kind} ${binding.id}`;
    if (!found.has(key)) found.set(key, binding);
  };
  for (const { id } of story.headFigures) add({ kind: 'fact', id, tag: `<Fact id="${id}" />`, line: 1 });
  for (const { component, attributes, line } of story.uses) {
    for (const [name, { kind }] of Object.entries(ruleOf(component).attributes)) {
      if (kind !== 'fact' && kind !== 'chart') continue;
      const id = attributes[name] ?? '';
      add({ kind, id, tag: `<${component} ${name}="${id}" />`, line });
    }
  }
  return found;
}

function* missing(from: ParsedStory<AnyHead>, to: ParsedStory<AnyHead>): Generator<Problem> {
  const there = bound(to);
  for (const [key, { tag, line }] of bound(from)) {
    if (there.has(key)) continue;
    yield {
      file: to.file,
      line: 1,
      column: 1,
      message: {
        id: `${tag} ada di ${from.file} baris ${line}, tetapi tidak ada di sini. Kedua bahasa harus memuat fakta dan grafik yang sama: tambahkan di sini, atau hapus di sana.`,
        en: `${tag} stands in ${from.file}, line ${line}, but not here. Both languages must bind the same facts and charts: add it here, or remove it there.`,
      },
    };
  }
}

/** Claims are the same when they say the same of the same facts and the same party makes them, the record or a source. */
const claimKey = ({ that, attributed }: CheckedClaim) => `${that}${attributed ? ' by' : ''}`;

function* missingClaims(from: ParsedStory<AnyHead>, to: ParsedStory<AnyHead>): Generator<Problem> {
  // While a claim is wrong in one of them, what it is meant to be is not known.
  if (![...from.claims, ...to.claims].every(({ isSettled }) => isSettled)) return;
  const there = new Set(to.claims.map(claimKey));
  const told = new Set<string>();
  for (const claim of from.claims) {
    const key = claimKey(claim);
    if (there.has(key) || told.has(key)) continue;
    told.add(key);
    const by = claim.attributed ? ' by="…"' : '';
    yield {
      file: to.file,
      line: 1,
      column: 1,
      message: {
        id: `Klaim “${claim.words}”, that="${claim.that}"${by}, ada di ${from.file}, tetapi tidak di sini. Kedua bahasa harus memuat klaim yang sama: tandai di sini, atau hapus di sana.`,
        en: `The claim “${claim.words}”, that="${claim.that}"${by}, stands in ${from.file} but not here. Both languages must make the same claims: mark it here, or remove it there.`,
      },
    };
  }
}

/** What must be the same in both heads, as a reader of both would notice. */
const alike = ({ frontMatter }: ParsedStory<AnyHead>): readonly (readonly [key: string, value: unknown])[] => [
  ...['published', 'updated', 'event', 'chart'].map((key) => [key, Reflect.get(frontMatter, key)] as const),
  ['asked', frontMatter.asked?.map(({ on, answered }) => `${on ?? 'null'}/${answered ?? 'null'}`).join(', ')],
];

function* unlikeHeads(id: ParsedStory<AnyHead>, en: ParsedStory<AnyHead>): Generator<Problem> {
  const inEnglish = new Map(alike(en));
  for (const [key, there] of alike(id)) {
    const here = inEnglish.get(key);
    if (here === there) continue;
    const [inEn, inId] = [here, there].map((value) => (typeof value === 'string' ? `"${value}"` : '—'));
    yield {
      file: en.file,
      line: 1,
      column: 1,
      message: {
        id: `"${key}" di sini ${inEn}, di ${id.file} ${inId}. Samakan.`,
        en: `"${key}" is ${inEn} here and ${inId} in ${id.file}. Make them the same.`,
      },
    };
  }
}

const isKnown = (story: ParsedStory<AnyHead>, { facts, charts }: Pick<Bindings, 'facts' | 'charts'>) =>
  [...bound(story).values()].every(({ kind, id }) => (kind === 'fact' ? facts : charts).ids?.has(id) !== false);

/**
 * The two languages of a story bind the same facts and charts and carry the same dates, or readers of one are told less.
 * While one of them binds something that does not exist, what it was meant to bind is not known, and only the dates are compared.
 */
export function compareLanguages(
  id: ParsedStory<AnyHead>,
  en: ParsedStory<AnyHead>,
  bindings: Pick<Bindings, 'facts' | 'charts'>,
): readonly Problem[] {
  const heads = [...unlikeHeads(id, en)];
  if (!isKnown(id, bindings) || !isKnown(en, bindings)) return heads;
  return [...missing(id, en), ...missing(en, id), ...missingClaims(id, en), ...missingClaims(en, id), ...heads];
}
