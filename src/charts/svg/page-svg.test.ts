import { expect, test } from 'vitest';
import { xmlError } from '../testing/chart-laws.ts';
import { pageSvg } from './page-svg.ts';
import { svg } from './svg.ts';

const drawing = { height: 40, margin: { left: 8, right: 56 }, elements: [svg('circle', { cx: '50%', cy: 20, r: 6 })] };

test('a drawing fills its column, keeps its height, and names and describes itself to a screen reader', () => {
  expect(pageSvg(drawing, 'Satu dari dua', 'grafik-uraian')).toBe(
    '<svg class="drawing ml8 mr56" width="100%" height="40" role="img" aria-label="Satu dari dua" aria-describedby="grafik-uraian"><circle cx="50%" cy="20" r="6"/></svg>',
  );
});

test('without margins there are no classes for them', () => {
  expect(pageSvg({ ...drawing, margin: { left: 0, right: 0 } }, 'x', 'y')).toContain('class="drawing"');
});

test('a label with quotation marks and brackets stays a label', () => {
  const written = pageSvg(drawing, '“Tertinggi” <di> "Sulawesi" & sekitarnya', 'y');
  expect(xmlError(written)).toBeNull();
  expect(written).toContain('aria-label="“Tertinggi” &lt;di&gt; &quot;Sulawesi&quot; &amp; sekitarnya"');
});
