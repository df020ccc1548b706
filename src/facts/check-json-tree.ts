import type { AnyNode, MemberNode, ValueNode } from '@humanwhocodes/momoa';
import type { Bilingual } from './schema/common.ts';
import { asWritten } from './as-written.ts';
import { explainInvisible } from './invisible.ts';

/** A fault at an offset of the text. */
export interface OffsetFault {
  readonly offset: number;
  readonly message: Bilingual;
}

export const startOf = (node: AnyNode): number => node.range?.[0] ?? node.loc.start.offset;

export const nameOf = ({ name }: MemberNode): string => (name.type === 'String' ? name.value : name.name);

function* checkText(value: string, offset: number): Generator<OffsetFault> {
  if (!value.isWellFormed()) {
    yield { offset, message: {
      id: 'Teks ini memuat setengah karakter (surrogate tunggal) yang tidak dapat ditampilkan. Tulis ulang karakternya.',
      en: 'This text holds half a character (a lone surrogate), which cannot be shown. Write the character again.',
    } }; // prettier-ignore
    return;
  }
  const message = explainInvisible(value)?.message;
  if (message !== undefined) yield { offset, message };
}

function* checkNumber(value: number, written: string, offset: number): Generator<OffsetFault> {
  const lost = value === 0 && /[1-9]/.test(written.split(/e/i)[0] ?? '');
  if (Number.isFinite(value) && !lost && (!Number.isInteger(value) || Number.isSafeInteger(value))) return;
  const quoted = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  yield { offset, message: {
    id: `Angka ${quoted} di luar yang dapat disimpan dengan tepat. Periksa jumlah angkanya; yang terbesar ${Number.MAX_SAFE_INTEGER}.`,
    en: `The number ${quoted} cannot be stored exactly. Check its digits; the largest is ${Number.MAX_SAFE_INTEGER}.`,
  } }; // prettier-ignore
}

/** What JSON allows and data must not hold: a key twice, numbers that change when read, text that cannot be shown. */
export function* checkJsonTree(node: ValueNode, text: string): Generator<OffsetFault> {
  switch (node.type) {
    case 'String':
      yield* checkText(node.value, startOf(node));
      break;
    case 'Number':
      yield* checkNumber(node.value, text.slice(startOf(node), node.range?.[1] ?? node.loc.end.offset), startOf(node));
      break;
    case 'Array':
      for (const { value } of node.elements) yield* checkJsonTree(value, text);
      break;
    case 'Object': {
      const seen = new Set<string>();
      for (const member of node.members) {
        const name = nameOf(member);
        yield* checkText(name, startOf(member));
        if (seen.has(name)) {
          yield { offset: startOf(member), message: {
            id: `Kunci ${asWritten(name)} ditulis dua kali dalam satu objek; hanya satu yang akan terbaca. Hapus salah satunya.`,
            en: `The key ${asWritten(name)} stands twice in one object; only one would be read. Remove one of them.`,
          } }; // prettier-ignore
        }
        seen.add(name);
        yield* checkJsonTree(member.value, text);
      }
    }
  }
}
