import { expect, test } from 'vitest';
import { xmlError } from '../testing/chart-laws.ts';
import { pageSvg } from './page-svg.ts';
import { svg } from './svg.ts';

const drawing = { height: 40, margin: { left: 8, right: 56 }, elements: [svg('circle', { cx: '50%', cy: 20, r: 6 })] };

test('a drawing fills its column, keeps its height, and names and describes itself to a screen reader', () => {
  expect(pageSvg(drawing, 'Satu dari dua', 'grafik-uraian')).toBe(
    '<div class="plot"><div class="flow"><svg class="drawing ml8 mr56" width="100%" height="2.857em" role="img" aria-label="Satu dari dua" aria-describedby="grafik-uraian"><circle cx="50%" cy="1.429em" r=".429em"/></svg></div></div>',
  );
});

test('every length of a drawing that is no share of its column grows with the size of text', () => {
  const shifted = svg('text', { x: '50%', dx: 6, y: 18, class: 'axis', transform: 'translate(9 0)' }, 'Luwu');
  const mark = svg('svg', { x: '25%', y: 9, overflow: 'visible' }, svg('path', { d: 'M0-6L6 0Z' }));
  const lines = svg(
    'svg',
    { height: 36, viewBox: '0 0 100 36', preserveAspectRatio: 'none' },
    svg('path', { d: 'M0 0L100 36' }),
  );
  const written = pageSvg({ ...drawing, elements: [shifted, mark, lines] }, 'x', 'y');
  expect(written).toContain(
    '<svg x=".643em" y="0" overflow="visible"><text x="50%" dx=".462em" y="1.385em" class="axis">Luwu</text></svg>',
  );
  expect(written).toContain(
    '<svg x="25%" y=".643em" overflow="visible"><svg width="1em" height="1em" viewBox="0 0 14 14"',
  );
  expect(written).toContain(
    '<svg height="2.571em" viewBox="0 0 100 36" preserveAspectRatio="none"><path d="M0 0L100 36"/></svg>',
  );
});

test('what follows a drawing is one picture with it to a screen reader', () => {
  const key = {
    height: 24,
    margin: { left: 0, right: 0 },
    widest: 180,
    elements: [svg('circle', { cx: 9, cy: 9, r: 4 })],
  };
  const written = pageSvg({ ...drawing, after: [key] }, 'x', 'y');
  expect(written.split('role="img"')).toHaveLength(2);
  expect(written).toContain('<svg class="drawing key" width="12.857em" height="1.714em" aria-hidden="true">');
});

test('without margins there are no classes for them', () => {
  expect(pageSvg({ ...drawing, margin: { left: 0, right: 0 } }, 'x', 'y')).toContain('class="drawing"');
});

test('a label with quotation marks and brackets stays a label', () => {
  const written = pageSvg(drawing, '“Tertinggi” <di> "Sulawesi" & sekitarnya', 'y');
  expect(xmlError(written)).toBeNull();
  expect(written).toContain('aria-label="“Tertinggi” &lt;di&gt; &quot;Sulawesi&quot; &amp; sekitarnya"');
});
