import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { asWritten, nearest, suggest } from '../facts/suggest.ts';
import type { Mend } from '../facts/mend.ts';
import { forms } from '../facts/format.ts';
import { isForm } from '../facts/placeholders.ts';
import { refuseReference } from '../facts/rules/check-references.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import {
  type AttributeKind,
  type Bindings,
  type ComponentName,
  type ComponentRule,
  ruleOf,
  isComponent,
} from './components.ts';

/** BCP 47, as far as prose needs it: a language, and perhaps a script or a region. */
const bcp47 = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** What is wrong with the value of an attribute, or null. */
export function refuseValue(kind: AttributeKind, value: string, bindings: Bindings): Bilingual | null {
  switch (kind) {
    case 'fact':
      return refuseReference(value, bindings.facts);
    case 'chart':
      return refuseReference(value, bindings.charts);
    case 'photo':
      return refuseReference(value, bindings.photos);
    case 'term':
      return refuseReference(value, bindings.terms);
    case 'form': {
      if (isForm(value)) return null;
      const help = suggest(value, forms);
      return {
        id: `Bentuk ${asWritten(value)} tidak dikenal. ${help.id}`,
        en: `The form ${asWritten(value)} is not known. ${help.en}`,
      };
    }
    case 'language-tag':
      if (bcp47.test(value)) return null;
      return {
        id: `${asWritten(value)} bukan kode bahasa. Tulis misalnya "en", "id" atau "mak".`,
        en: `${asWritten(value)} is no language code. Write "en", "id" or "mak", for example.`,
      };
    case 'text':
      if (value.trim() !== '') return null;
      return { id: 'Atribut ini kosong. Isi dengan teks.', en: 'This attribute is empty. Fill it in.' };
  }
}

/** What may stand in an attribute, as far as it is a list. */
function knownValues(kind: AttributeKind, { facts, charts, photos, terms }: Bindings): Iterable<string> {
  const lists = {
    fact: facts.ids,
    chart: charts.ids,
    photo: photos.ids,
    term: terms.ids,
    form: forms,
    'language-tag': null,
    text: null,
  };
  return lists[kind] ?? [];
}

/** How to write a component, with the attributes that somebody gave it under another name. */
function withAttributes(name: ComponentName, tag: string): string {
  const { content, example } = ruleOf(name);
  const [, attributes = ''] = /^<[^\s/>]*((?:\s+[\w-]+="[^"]*")+)\s*\/?>/.exec(tag) ?? [];
  if (attributes === '') return example;
  const start = `<${name}${attributes.replace(/\s+/g, ' ')}`;
  return content === 'none' ? `${start} />` : `${start}>…</${name}>`;
}

/**
 * That something is no component that may stand here, with what was meant.
 * @param tag as it stands in the file
 */
export function refuseComponentName(name: string | null, tag: string, bindings: Bindings): Bilingual {
  const shown = name ?? '';
  if (name === null || /^[a-z]/.test(name)) {
    const near = nearest(shown, bindings.components);
    const meant = near !== null && isComponent(near) ? withAttributes(near, tag) : null;
    return {
      id: `<${shown}> adalah HTML, yang tidak boleh ada di naskah. ${meant === null ? 'Tulis dengan Markdown.' : `Mungkin maksudnya ${meant}.`}`,
      en: `<${shown}> is HTML, which may not stand in prose. ${meant === null ? 'Write it in Markdown.' : `Did you mean ${meant}?`}`,
    };
  }
  const near = nearest(shown, bindings.components);
  const help: Bilingual =
    near !== null && isComponent(near)
      ? { id: `Mungkin maksudnya ${withAttributes(near, tag)}.`, en: `Did you mean ${withAttributes(near, tag)}?` }
      : suggest(shown, bindings.components);
  return {
    id: `Komponen <${shown}> tidak dikenal di sini. ${help.id}`,
    en: `The component <${shown}> is not known here. ${help.en}`,
  };
}

/** A fault at an offset of the file. */
export interface TextFault {
  readonly offset: number;
  readonly message: Bilingual;
  /** How many signs of the file it is about, where those can be written otherwise. */
  readonly length?: number;
  readonly mends?: readonly Mend[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

function* contentFaults(node: Element, name: ComponentName, rule: ComponentRule, offset: number): Generator<TextFault> {
  if (rule.content === 'none' && node.children.length > 0) {
    yield {
      offset,
      message: {
        id: `<${name}> tidak boleh berisi apa pun. Tulis ${rule.example}.`,
        en: `<${name}> may hold nothing. Write ${rule.example}.`,
      },
    };
  }
  if (rule.content === 'required' && node.children.length === 0) {
    yield {
      offset,
      message: {
        id: `<${name}> kosong. Tulis ${rule.example} dengan isinya.`,
        en: `<${name}> is empty. Write ${rule.example} with what it holds.`,
      },
    };
  }
  if (rule.block && node.type === 'mdxJsxTextElement') {
    yield {
      offset,
      message: {
        id: `<${name}> harus berdiri di baris sendiri. Beri baris kosong sebelum dan sesudahnya.`,
        en: `<${name}> must stand on a line of its own. Leave an empty line before and after it.`,
      },
    };
  }
}

/**
 * Checks one component of prose: its name, its attributes, what they name and what stands between its tags.
 * @param source the text of the file; attributes carry no places of their own and are looked up in it
 */
export function checkComponent(
  node: Element,
  source: string,
  bindings: Bindings,
): {
  readonly component: ComponentName | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly faults: readonly TextFault[];
} {
  const start = node.position?.start.offset ?? 0;
  const { name } = node;
  const none = { component: null, attributes: {} };
  if (name === null || !isComponent(name) || !bindings.components.includes(name)) {
    return {
      ...none,
      faults: [
        { offset: start, message: refuseComponentName(name, source.slice(start, node.position?.end.offset), bindings) },
      ],
    };
  }
  const rule = ruleOf(name);
  const faults: TextFault[] = [...contentFaults(node, name, rule, start)];
  const attributes: Record<string, string> = {};
  const tag = source.slice(start, node.position?.end.offset);
  const at = (attribute: string) => start + Math.max(0, tag.search(new RegExp(`\\s${attribute}\\b`)) + 1);
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      faults.push({
        offset: start,
        message: {
          id: `<${name}> memuat {…}. Tulis ${rule.example}.`,
          en: `<${name}> holds {…}. Write ${rule.example}.`,
        },
      });
      continue;
    }
    const known = Object.hasOwn(rule.attributes, attribute.name) ? rule.attributes[attribute.name] : undefined;
    const offset = at(attribute.name);
    if (known === undefined) {
      const help = suggest(attribute.name, Object.keys(rule.attributes));
      faults.push({
        offset,
        message: {
          id: `Atribut ${asWritten(attribute.name)} tidak dikenal pada <${name}>. ${help.id}`,
          en: `The attribute ${asWritten(attribute.name)} is not known on <${name}>. ${help.en}`,
        },
      });
    } else if (typeof attribute.value !== 'string') {
      faults.push({
        offset,
        message: {
          id: `Nilai ${attribute.name} harus teks dalam kutip ganda. Tulis ${attribute.name}="…".`,
          en: `The value of ${attribute.name} must be text in double quotes. Write ${attribute.name}="…".`,
        },
      });
    } else if (Object.hasOwn(attributes, attribute.name)) {
      faults.push({
        offset,
        message: {
          id: `Atribut ${attribute.name} ditulis dua kali. Hapus salah satunya.`,
          en: `The attribute ${attribute.name} stands twice. Remove one of them.`,
        },
      });
    } else {
      const message = refuseValue(known.kind, attribute.value, bindings);
      const near = message === null ? null : nearest(attribute.value, knownValues(known.kind, bindings));
      const written = `${attribute.name}="${attribute.value}"`;
      const instead: Mend = { kind: 'write', write: [`${attribute.name}="${near ?? ''}"`] };
      const isFound = near !== null && source.startsWith(written, offset);
      if (message !== null)
        faults.push({ offset, message, ...(isFound ? { length: written.length, mends: [instead] } : {}) });
    }
    attributes[attribute.name] = typeof attribute.value === 'string' ? attribute.value : '';
  }
  for (const [attribute, { required }] of Object.entries(rule.attributes)) {
    if (!required || Object.hasOwn(attributes, attribute)) continue;
    faults.push({
      offset: start,
      message: {
        id: `<${name}> belum punya ${attribute}. Tulis ${rule.example}.`,
        en: `<${name}> has no ${attribute}. Write ${rule.example}.`,
      },
    });
  }
  return { component: name, attributes, faults };
}
