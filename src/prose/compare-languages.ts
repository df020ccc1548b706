import type { Problem } from '../facts/problem.ts';
import { ruleOf, type Bindings } from './components.ts';
import type { CheckedClaim } from './claims/check-claim.ts';
import type { AnyHead, ParsedStory } from './parse-story.ts';

/** A fact, chart or photo where a language binds it first: its line, 1 for the head. */
interface Binding {
  readonly kind: 'fact' | 'chart' | 'photo';
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
      if (kind !== 'fact' && kind !== 'chart' && kind !== 'photo') continue;
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
        id: `${tag} ada di ${from.file} baris ${line}, tetapi tidak ada di sini. Kedua bahasa harus memuat angka, grafik, dan foto yang sama: tambahkan di sini, atau hapus di sana.`,
        en: `${tag} stands in ${from.file}, line ${line}, but not here. Both languages must bind the same figures, charts and photos: add it here, or remove it there.`,
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
  ['topics', frontMatter.topics?.join(', ')],
  ...['published', 'updated', 'event', 'chart', 'photo', 'checked'].map(
    (key) => [key, Reflect.get(frontMatter, key)] as const,
  ),
  ['order', String(Reflect.get(frontMatter, 'order'))],
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

type Known = Pick<Bindings, 'facts' | 'charts' | 'photos'>;

const isKnown = (story: ParsedStory<AnyHead>, { facts, charts, photos }: Known) => {
  const targets = { fact: facts, chart: charts, photo: photos };
  return [...bound(story).values()].every(({ kind, id }) => targets[kind].ids?.has(id) !== false);
};

/** The same headings in the same order, and as many paragraphs, lists and charts under each: else a reader of one language is told less. */
function* unlikeShapes(id: ParsedStory<AnyHead>, en: ParsedStory<AnyHead>): Generator<Problem> {
  const [fewer, more] = id.headings.length < en.headings.length ? [id, en] : [en, id];
  const tell = (file: string, line: number, message: Problem['message']): Problem => ({
    file,
    line,
    column: 1,
    message,
  });
  const at = more.headings.findIndex(({ depth }, index) => fewer.headings[index]?.depth !== depth);
  const heading = more.headings[at];
  if (heading !== undefined) {
    yield tell(fewer.file, fewer.headings[at]?.line ?? 1, {
      id: `Subjudul tidak sama: “${heading.text}” ada di ${more.file} baris ${heading.line}, tetapi tidak di sini pada urutan yang sama. Tambahkan di sini, atau hapus di sana.`,
      en: `The headings differ: “${heading.text}” stands in ${more.file}, line ${heading.line}, but not here in the same order. Add it here, or remove it there.`,
    });
    return;
  }
  for (const [index, inId] of id.blocks.entries()) {
    const inEn = en.blocks[index] ?? 0;
    if (inId === inEn) continue;
    const [short, long] = inId < inEn ? [id, en] : [en, id];
    const [least, most] = [Math.min(inId, inEn), Math.max(inId, inEn)];
    const under = short.headings[index - 1];
    const place =
      under === undefined
        ? { id: 'sebelum subjudul pertama', en: 'before the first heading' }
        : { id: `di bawah “${under.text}”`, en: `under “${under.text}”` };
    yield tell(short.file, under?.line ?? 1, {
      id: `Ada ${least} alinea ${place.id} di sini, padahal ${most} di ${long.file}. Kedua bahasa harus memuat alinea yang sama: tambahkan yang kurang, atau pecah dan gabungkan di tempat yang sama.`,
      en: `There ${least === 1 ? 'is 1 paragraph' : `are ${least} paragraphs`} ${place.en} here, but ${most} in ${long.file}. Both languages must hold the same paragraphs: add what is missing, or break them at the same places.`,
    });
  }
}

/**
 * The two languages of a story bind the same facts and charts and carry the same dates, or readers of one are told less.
 * While one of them binds something that does not exist, what it was meant to bind is not known, and only the dates are compared.
 * @param areSound whether nothing is wrong in either, so that a paragraph more or less is not part of another mistake
 */
export function compareLanguages(
  id: ParsedStory<AnyHead>,
  en: ParsedStory<AnyHead>,
  known: Known,
  areSound = true,
): readonly Problem[] {
  const heads = [...unlikeHeads(id, en)];
  if (!isKnown(id, known) || !isKnown(en, known)) return heads;
  const bindings = [...missing(id, en), ...missing(en, id), ...missingClaims(id, en), ...missingClaims(en, id)];
  // A paragraph that one language lacks is told by what it binds, where it binds something.
  return bindings.length > 0 || !areSound ? [...bindings, ...heads] : [...unlikeShapes(id, en), ...heads];
}
