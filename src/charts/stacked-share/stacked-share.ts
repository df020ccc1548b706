import { z } from 'zod';
import type { Fault } from '../../facts/problem.ts';
import { bilingual } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/chart-words.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { describeStackedShare } from './describe.ts';
import { stackedShareExamples } from './examples.ts';
import { drawWhole } from './draw.ts';
import { factTable } from '../fact-table.ts';
import { obstacleFaults } from '../obstacle-faults.ts';
import { resolveWhole } from './resolve-whole.ts';
import { factsOf, labelFaults, labelInGroup, rowSchema } from '../rows.ts';
import { sameLabelFaults } from '../same-label-faults.ts';
import { layoutStackedShare, sharePrinted, type StackedShareLayout, type Whole } from './layout.ts';
import { unitName } from '../../i18n/units.ts';

const shape = {
  bars: z
    .array(
      z.strictObject({
        /** What the whole is. */
        label: bilingual,
        parts: z.array(rowSchema).min(2).max(5),
      }),
    )
    .min(1)
    .max(8),
};

interface Wholes extends ResolvedBase {
  readonly wholes: readonly Whole[];
}

/** Bars that are each one whole: how it is divided, the subject first. */
export const stackedShare: ChartType<'stacked-share', typeof shape, Wholes, StackedShareLayout> = {
  name: 'stacked-share',
  shape,
  examples: stackedShareExamples,

  resolve({ bars }, catalogue) {
    const faults: Fault[] = [...usedTwice(bars)];
    const wholes = bars.map(({ label, parts: specs }, index): Whole => {
      const { parts, faults: own } = resolveWhole(specs, catalogue, ['bars', index, 'parts']);
      faults.push(...labelFaults(label, pageFrame.narrowest, ['bars', index, 'label'], { weight: '700' }), ...own);
      return { label, parts };
    });
    faults.push(...sameLabelFaults(wholes.map(({ label }, index) => ({ label, path: ['bars', index, 'label'] }))));
    faults.push(...obstacleFaults(partFacts(wholes), 'comparison', catalogue, ['bars']));
    if (faults.length > 0) return { faults };
    const sorted = wholes.toSorted(byPeriod);
    return { resolved: { wholes: sorted, facts: partFacts(sorted) } };
  },

  layout({ wholes }, frame, language) {
    return layoutStackedShare(wholes, frame, language);
  },

  draw({ wholes, height }, theme) {
    return { height, margin: { left: 0, right: 0 }, elements: wholes.flatMap((whole) => drawWhole(whole, theme)) };
  },

  describe: describeStackedShare,

  table({ wholes }, language) {
    const rows = wholes.flatMap(({ label, parts }) =>
      parts.map((part) => ({ ...part, label: wholes.length === 1 ? part.label : labelInGroup(label, part.label) })),
    );
    const plain = factTable(rows, language);
    if (rows.every(({ fact }) => fact.unit === 'percent')) return plain;
    // The share stands beside the value it was computed from, and says whose arithmetic it is.
    const words = chartWords[language];
    const heading = `${unitName('percent', language)} (${words.ourArithmetic})`;
    return {
      columns: plain.columns.toSpliced(2, 0, heading),
      rows: plain.rows.map((cells, index) =>
        cells.toSpliced(2, 0, { text: sharePrinted(rows[index]?.share ?? 0, language, 'number') }),
      ),
    };
  },
};

const partFacts = (wholes: readonly Whole[]) => wholes.flatMap(({ parts }) => factsOf(parts));

/** The earliest first; of one period, the one with the largest first part; else by id, so that the file's order changes nothing. */
function byPeriod(a: Whole, b: Whole): number {
  const [left, right] = [a.parts[0], b.parts[0]];
  if (!left || !right) return 0;
  const [one, other] = [left.fact.period.to.last, right.fact.period.to.last];
  if (one !== other) return one < other ? -1 : 1;
  return right.share - left.share || (left.fact.id < right.fact.id ? -1 : 1);
}

/** One count is part of one whole. Twice in the same bar is found where its rows are joined. */
function usedTwice(bars: readonly { readonly parts: readonly { readonly fact: string }[] }[]): Fault[] {
  const owner = new Map<string, number>();
  return bars.flatMap(({ parts }, bar) =>
    parts.flatMap(({ fact }, part): Fault[] => {
      const first = owner.get(fact) ?? bar;
      owner.set(fact, first);
      if (first === bar) return [];
      return [{ path: ['bars', bar, 'parts', part, 'fact'], message: {
        id: `"${fact}" sudah menjadi bagian dari batang lain. Hapus salah satunya.`,
        en: `"${fact}" is part of another bar already. Remove one of them.`,
      } }]; // prettier-ignore
    }),
  );
}
