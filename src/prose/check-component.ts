import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { asWritten } from '../facts/as-written.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { suggest } from '../facts/suggest.ts';
import { components, isComponent, type ComponentName, type ComponentRule } from './components.ts';
import type { Bindings } from './bindings.ts';
import { refuseComponentName } from './refuse-component-name.ts';
import { refuseValue } from './refuse-value.ts';

/** A fault at an offset of the file. */
export interface TextFault {
  readonly offset: number;
  readonly message: Bilingual;
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
    yield { offset, message: {
      id: `<${name}> harus berdiri di baris sendiri. Beri baris kosong sebelum dan sesudahnya.`,
      en: `<${name}> must stand on a line of its own. Leave an empty line before and after it.`,
    } }; // prettier-ignore
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
  const rule: ComponentRule = components[name];
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
      if (message !== null) faults.push({ offset, message });
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
