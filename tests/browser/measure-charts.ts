/**
 * Runs in the page: everything a reader would find wrong with the charts on it at the present width. Texts are compared by their em boxes,
 * which is where the ink is, and not by their line boxes, which may touch.
 */
export function measureCharts(): string[] {
  const faults: string[] = [];

  /** Words that a line runs through and no halo keeps it off. */
  function crossedWords(drawing: Element, shapes: readonly SVGGraphicsElement[]): string[] {
    const lines = shapes.filter((shape) => shape.matches('[class$="-line"], .bracket, .track, .target-tick'));
    const points = lines.flatMap((line) => {
      const matrix = line.getScreenCTM();
      if (!matrix || !(line instanceof SVGGeometryElement)) return [];
      const length = line.getTotalLength();
      const steps = Math.max(2, Math.ceil((length * Math.max(matrix.a, 1)) / 4));
      return Array.from({ length: steps + 1 }, (_, step) =>
        line.getPointAtLength((length * step) / steps).matrixTransform(matrix),
      );
    });
    return [...drawing.querySelectorAll('text')]
      .filter((text) => !text.closest('.halo'))
      .filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(text).fontSize);
        const lead = Math.max(0, (bottom - top - size * 0.8) / 2);
        return points.some(({ x, y }) => x > left + 1 && x < right - 1 && y > top + lead && y < bottom - lead);
      })
      .map((text) => `a line runs through “${text.textContent}”`);
  }

  /** Marks of which other marks leave less than a quarter to be seen. */
  function hiddenMarks(drawing: Element): string[] {
    const marks = [
      ...drawing.querySelectorAll<SVGGeometryElement>(
        'circle, rect.subject, rect.context, rect[class$="-hollow"], rect.outline, path.announced-line, path.target-tick',
      ),
    ].filter((mark) => !mark.closest('svg[preserveAspectRatio="none"]'));
    if (marks.length === 0) return [];
    for (const text of drawing.querySelectorAll('text')) text.style.pointerEvents = 'none';
    drawing.scrollIntoView({ behavior: 'instant', block: 'start' });
    const plot = drawing.closest('[class$="plot"]')?.getBoundingClientRect();
    // Nothing is seen beyond the window, nor beyond the box in which a drawing is moved sideways.
    const seenAt = (x: number, y: number) =>
      plot && (x < plot.left || x > plot.right) ? null : document.elementFromPoint(x, y);
    const middle = (mark: Element) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    return marks
      .filter((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        // A hairline is too thin to take samples of, and nothing is nothing.
        if (Math.min(width, height) < 2 && !mark.matches('.target-tick')) return false;
        const { x: ownX, y: ownY } = middle(mark);
        const half = parseFloat(getComputedStyle(mark).strokeWidth) / 2 || 0;
        const across = (share: number) => left - half + (width + 2 * half) * share;
        const down = (share: number) => top - half + (height + 2 * half) * share;
        const steps = Array.from({ length: 13 }, (_, step) => (step + 0.5) / 13);
        const matrix = mark.getScreenCTM()?.inverse();
        const own = steps.flatMap((x) =>
          steps.flatMap((y) => {
            const at = new DOMPoint(across(x), down(y)).matrixTransform(matrix);
            const { fill } = getComputedStyle(mark);
            const inked = (fill !== 'none' && mark.isPointInFill(at)) || mark.isPointInStroke(at);
            const seen = inked ? seenAt(across(x), down(y)) : null;
            return seen ? [seen] : [];
          }),
        );
        // Two figures of one value at one moment are one spot, whose label names both.
        const isTie = own.some((seen) => {
          if (!seen.matches('circle') || seen === mark) return false;
          const { x, y } = middle(seen);
          return Math.hypot(x - ownX, y - ownY) < 1.5;
        });
        return own.length > 0 && !isTie && own.filter((seen) => seen === mark).length < own.length / 4;
      })
      .map((mark) => `<${mark.tagName} class="${mark.getAttribute('class')}"> is hidden`);
  }

  /** What a drawing may fill: its figure, and where it scrolls by itself all that can be scrolled to. */
  function roomOf(drawing: Element): DOMRect | undefined {
    const figure = drawing.closest('figure')?.getBoundingClientRect();
    const plot = drawing.closest('[class$="plot"]');
    if (!figure || !plot || !/auto|scroll/.test(getComputedStyle(plot).overflowX)) return figure;
    const { left } = plot.getBoundingClientRect();
    return new DOMRect(left - plot.scrollLeft, figure.top, Math.max(plot.scrollWidth, plot.clientWidth), figure.height);
  }

  // CSS pixels: a drawing fills its column at least up to this width.
  const narrowest = 288;
  for (const drawing of document.querySelectorAll('svg.drawing:not(.key)')) {
    const figure = roomOf(drawing);
    const name = `“${drawing.getAttribute('aria-label')}”`;
    const own = drawing.getBoundingClientRect();
    if (!figure) {
      faults.push(`${name} stands outside a figure`);
      continue;
    }
    if (
      own.width <
        Math.min(figure.width, narrowest, Number(parseFloat(getComputedStyle(drawing).maxWidth) || narrowest)) - 1 ||
      own.height < 30 ||
      !drawing.checkVisibility()
    )
      faults.push(`${name} is not to be seen`);
    const shapes = [...drawing.querySelectorAll<SVGGraphicsElement>('rect, circle, path, line, use')];
    const marks = shapes.map((mark) => mark.getBoundingClientRect());
    if (!marks.some(({ width, height }) => width > 1 || height > 1)) faults.push(`${name} has no ink`);
    for (const mark of shapes) {
      const box = mark.getBoundingClientRect();
      const clipped = mark.closest('svg[overflow="hidden"]');
      if (!clipped && (box.left < figure.left - 1.5 || box.right > figure.right + 1.5))
        faults.push(`${name}: <${mark.tagName} class="${mark.getAttribute('class')}"> leaves its figure`);
    }
    const texts = [...drawing.querySelectorAll('text')].map((element) => {
      const size = parseFloat(getComputedStyle(element).fontSize);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const lead = Math.max(0, (Math.min(bottom - top, size * 1.6) - size) / 2);
      return { text: `“${element.textContent}”`, size, left, right, top: top + lead, bottom: bottom - lead };
    });
    if (texts.length === 0 && !drawing.matches('.scaled')) faults.push(`${name} has no words`);
    faults.push(...crossedWords(drawing, shapes).map((fault) => `${name}: ${fault}`));
    faults.push(...hiddenMarks(drawing).map((fault) => `${name}: ${fault}`));
    texts.forEach((one, index) => {
      if (one.size < 13) faults.push(`${name}: ${one.text} is ${one.size} px`);
      const outside =
        one.left < figure.left - 1 ||
        one.right > figure.right + 1 ||
        one.top < figure.top ||
        one.bottom > figure.bottom;
      if (outside) faults.push(`${name}: ${one.text} leaves its figure`);
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across > 0.5 && down > 0.5)
          faults.push(`${name}: ${one.text} and ${other.text} overlap by ${across.toFixed(1)} × ${down.toFixed(1)} px`);
      }
    });
  }
  return faults;
}
