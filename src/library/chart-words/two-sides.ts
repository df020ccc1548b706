import { valueAsPrinted } from '../../facts/format.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { aboutUnit, isShare, unitName } from '../../i18n/units.ts';
import { both, claim, counted, join, same } from './bound-words.ts';
import { type Named, nounOf } from './named-figures.ts';

/** A round number between two values: the multiple of a step that is nearest to the one, and not beyond the other. */
function roundBetween(near: number, far: number, steps: readonly number[]): number | null {
  for (const step of steps) {
    const found = near > far ? Math.ceil(near / step - 1) * step : Math.floor(near / step + 1) * step;
    const exact = Number(found.toPrecision(12));
    if (near > far ? exact > far && exact < near : exact < far && exact > near) return exact;
  }
  return null;
}

/** Steps of round numbers, as people say them. */
function stepsFor({ fact }: Named): readonly number[] {
  if (isShare(fact.unit)) return [5, 1];
  const size = 10 ** Math.floor(Math.log10(Math.max(10, valueAsPrinted(fact) ?? 0)));
  return [size / 2, size / 10];
}

const valueOf = ({ fact }: Named): number => valueAsPrinted(fact) ?? 0;

const bound = (at: number, { fact }: Named, side: 'above' | 'below'): Bilingual => {
  const words = { above: { id: 'di atas', en: 'above' }, below: { id: 'di bawah', en: 'below' } }[side];
  const { before = '' } = aboutUnit(fact.unit);
  return both((language) => {
    const unit = before === '' ? ` ${unitName(fact.unit, language)}` : '';
    return `${words[language]} ${before}${formatNumber(at, Number.isInteger(at) ? 0 : 1, language)}${unit}`;
  });
};

/** `Tiga daerah di atas 55 persen, tiga di bawah 30 persen`: the rows on both sides of their widest gap. */
export function sides(rows: readonly Named[]): readonly Bilingual[] {
  const sorted = rows.toSorted((a, b) => valueOf(b) - valueOf(a));
  const gaps = sorted.slice(1).map((row, index) => valueOf(sorted[index] ?? row) - valueOf(row));
  const cut = gaps.indexOf(Math.max(...gaps)) + 1;
  const [upper, lower] = [sorted.slice(0, cut), sorted.slice(cut)];
  const [least, most] = [upper.at(-1), lower[0]];
  if (!least || !most || rows.length < 3) return [];
  const above = roundBetween(valueOf(least), valueOf(most), stepsFor(least));
  const below = roundBetween(valueOf(most), valueOf(least), stepsFor(most));
  if (above === null || below === null) return [];
  const all = (some: readonly Named[], name: string, at: number) => {
    const calls = some.map(({ fact }) => `${name}(${fact.id}, ${at})`);
    return calls.length === 1 ? (calls[0] ?? '') : `and(${calls.join(', ')})`;
  };
  return [
    join(
      counted(upper.length),
      same(' '),
      nounOf(rows, upper.length),
      same(' '),
      claim(all(upper, 'more-than', above), bound(above, least, 'above')),
      same(', '),
      counted(lower.length),
      same(' '),
      claim(all(lower, 'less-than', below), bound(below, most, 'below')),
    ),
  ];
}
