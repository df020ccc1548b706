import type { Fact } from '../../facts/fact.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Drawing, Table } from '../chart.ts';
import type { ChartTypeName } from '../registry.ts';
import type { SvgNode } from '../svg/svg.ts';
import { wordsOf } from './placed-boxes.ts';

/** A chart in one language, as the laws look at it. */
export interface Shown {
  readonly type: ChartTypeName;
  /** The small drawings that follow the picture, such as the keys of its marks. */
  readonly keys: readonly Drawing[];
  readonly elements: readonly SvgNode[];
  readonly facts: readonly Fact[];
  /** What stands over the picture: where it gives a period, the marks of that period need not. */
  readonly heading: string;
  readonly texts: readonly SvgNode[];
  readonly hasLines: boolean;
  readonly sentences: readonly string[];
  readonly table: Table;
  readonly language: Language;
}

export const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');

export const wordsIn = ({ texts }: Shown): readonly string[] => texts.map((text) => plain(wordsOf(text)));
