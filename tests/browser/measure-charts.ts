/**
 * Runs in the page: everything a reader would find wrong with the charts on it at the present width. Texts are compared by their em boxes,
 * which is where the ink is, and not by their line boxes, which may touch.
 */
export function measureCharts(): string[] {
  const faults: string[] = [];
  // CSS pixels: a drawing fills its column at least up to this width.
  const narrowest = 288;
  for (const drawing of document.querySelectorAll('svg.drawing')) {
    const figure = drawing.closest('figure')?.getBoundingClientRect();
    const name = `“${drawing.getAttribute('aria-label')}”`;
    const own = drawing.getBoundingClientRect();
    if (!figure) {
      faults.push(`${name} stands outside a figure`);
      continue;
    }
    if (own.width < Math.min(figure.width, narrowest) - 1 || own.height < 30 || !drawing.checkVisibility())
      faults.push(`${name} is not to be seen`);
    const marks = [...drawing.querySelectorAll('rect, circle, path, line, use')].map((mark) =>
      mark.getBoundingClientRect(),
    );
    if (!marks.some(({ width, height }) => width > 1 || height > 1)) faults.push(`${name} has no ink`);
    const texts = [...drawing.querySelectorAll('text')].map((element) => {
      const size = parseFloat(getComputedStyle(element).fontSize);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const lead = Math.max(0, (Math.min(bottom - top, size * 1.6) - size) / 2);
      return { text: `“${element.textContent}”`, size, left, right, top: top + lead, bottom: bottom - lead };
    });
    if (texts.length === 0) faults.push(`${name} has no words`);
    texts.forEach((one, index) => {
      if (one.size < 13) faults.push(`${name}: ${one.text} is ${one.size} px`);
      const outside =
        one.left < figure.left - 0.5 ||
        one.right > figure.right + 0.5 ||
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
