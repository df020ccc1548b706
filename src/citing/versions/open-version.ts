import { formOneSchema, type FormOne, type FrozenEmbed, type FrozenFile } from './form-1.ts';
import { type Frozen, openFrozen, sha256 } from './open-frozen.ts';

type Language = 'id' | 'en';

/** One published version of a chart, opened from the bytes of its file and from nothing else. */
export type FrozenVersion = Frozen<FormOne>;

/** Opens the text of a version's file. Throws RangeError with what is wrong. */
export const openVersion = (text: string): FrozenVersion => openFrozen(text, 1, formOneSchema);

/** Class names with the prefix under which the version's own style knows them. Only attributes are looked at. */
export const prefixClasses = (svg: string, prefix: string): string =>
  svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/ class="([^"]*)"/g, (_all, names: string) => ` class="${names.replace(/[^ ]+/g, `${prefix}$&`)}"`),
  );

/** Id of what describes a drawing, where the page has only one. */
const describedBy = 'uraian';

/**
 * A text of the version with everything between ⟦ and ⟧ filled in: `hash`, `short` and `start` (64, 16 and 8 digits of the version's
 * name), `about` (the id of what describes the drawing), `part:<name>`, `drawing:<name>` (a part with the classes of the version's
 * style), `sha256:<part>` and `bytes:record`. Throws RangeError for anything else.
 */
export function fill(version: FrozenVersion, template: string, about = describedBy): string {
  const { file, hash, short, text } = version;
  const part = (name: string): string => {
    const known = Object.hasOwn(file.parts, name) ? file.parts[name] : undefined;
    if (known === undefined) throw new RangeError(`the version does not hold ${name}`);
    return fill(version, known, about);
  };
  return template.replace(/⟦([^⟧]*)⟧/g, (hole, inside: string) => {
    const [what, name = ''] = inside.split(':');
    if (what === 'hash') return hash;
    if (what === 'short') return short;
    if (what === 'start') return hash.slice(0, 8);
    if (what === 'about') return about;
    if (what === 'part') return part(name);
    if (what === 'drawing') return prefixClasses(part(name), file.style.prefix);
    if (what === 'sha256') return sha256(part(name));
    // Nobody knows yet, when a version is published, whether it will turn out to be wrong.
    if (inside === 'notice') return hole;
    if (inside === 'bytes:record') return String(Buffer.byteLength(text));
    throw new RangeError(`nobody knows ${hole}`);
  });
}

/** What a version's page prints, in one language. */
export function openPage(version: FrozenVersion, language: Language) {
  const { description, jsonLd, head, figure, body } = version.file.pages[language];
  return {
    description,
    jsonLd: jsonLd.map((text): unknown => JSON.parse(fill(version, text))),
    head: fill(version, head),
    figure: fill(version, figure),
    body: fill(version, body),
  };
}

/** The picture of a version for machines, as part of what shows it. */
export function openImage(version: FrozenVersion, language: Language): object {
  const [image] = openPage(version, language).jsonLd;
  const entries = typeof image === 'object' && image !== null ? Object.entries(image) : [];
  return Object.fromEntries(entries.filter(([key]) => key !== '@context'));
}

/** The drawing alone, as it stands in a page that holds the version's style. @param about id of what describes it */
export const openDrawing = (version: FrozenVersion, language: Language, about: string): string =>
  fill(version, `⟦drawing:drawing-${language}⟧`, about);

/** What a reader is told about a version and the one before it; null for a first version. */
export function openChange(version: FrozenVersion, language: Language) {
  const { change } = version.file;
  if (change === null) return null;
  const { title, description, html } = change.page[language];
  return { title, description, html: fill(version, html) };
}

/** Ways to cite a version, the shortest first. */
export const openCitations = (version: FrozenVersion, language: Language) =>
  version.file.citations[language].map(({ name, text }) => ({ name, text: fill(version, text) }));

/** The citation of a version as data for reference managers. */
export const openRecords = (version: FrozenVersion, language: Language) =>
  version.file.records[language].map(({ label, text }) => ({ label, text: fill(version, text) }));

/** The `<figure>` to paste into an article. */
export const openFigure = (version: FrozenVersion, language: Language): string =>
  fill(version, version.file.figure[language]);

/**
 * The whole page of an embed.
 * @param notice markup that says above the chart what became known of the version later; its style is the version's own
 */
export const openEmbed = (version: FrozenVersion, embed: FrozenEmbed, notice = ''): string =>
  fill(version, embed.page).replace('⟦notice⟧', () => notice);

/** @param frozen the one that shows this version for ever */
export function findEmbed(version: FrozenVersion, language: Language, frozen: boolean): FrozenEmbed {
  const found = version.file.embeds.find((embed) => embed.language === language && embed.frozen === frozen);
  if (found === undefined) throw new RangeError(`version ${version.short} of ${version.file.chart} has no embed`);
  return found;
}

/** A file that a reader can take away of a version. */
export interface VersionFile {
  readonly kind: string;
  readonly language: Language | null;
  /** Such as `makassar-satu-dari-dua-ab1c85cd-id.svg`: what a reader finds again in a folder of downloads. */
  readonly name: string;
  /** The path on the site. */
  readonly path: string;
  readonly from: FrozenFile['from'];
}

/** Every file of a version, each once. */
export const listVersionFiles = (version: FrozenVersion): readonly VersionFile[] =>
  version.file.files.map(({ kind, language, name: template, from }) => {
    const name = fill(version, template);
    return { kind, language, name, path: `/v/${version.file.chart}/${version.short}/${name}`, from };
  });

/** One file of a version. Throws RangeError when the version has none of that kind. */
export function findVersionFile(version: FrozenVersion, kind: string, language: Language): VersionFile {
  const found = listVersionFiles(version).find(
    (file) => file.kind === kind && (file.language ?? language) === language,
  );
  if (found === undefined) throw new RangeError(`version ${version.short} of ${version.file.chart} has no ${kind}`);
  return found;
}

/** The picture that others show with a link to a chart: its path on the site, its size in pixels, and what it shows. */
export function shareCard(version: FrozenVersion, language: Language) {
  const { path, from } = findVersionFile(version, 'card', language);
  if (from.is !== 'png') throw new RangeError('a share card is a picture');
  const { width, height } = from.picture;
  return { path, width, height, alt: version.file.words[language].title };
}
