import { nearest } from '../facts/nearest.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { suggest } from '../facts/suggest.ts';
import type { Bindings } from './bindings.ts';
import { components, isComponent, type ComponentName, type ComponentRule } from './components.ts';

/** How to write a component, with the attributes that somebody gave it under another name. */
function withAttributes(name: ComponentName, tag: string): string {
  const { content, example }: ComponentRule = components[name];
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
