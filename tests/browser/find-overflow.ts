/**
 * Runs in the page: texts that stick out of the window, and whether the page scrolls sideways. A region that scrolls by itself,
 * such as a wide table, may hold more than it shows, and so may what is there for the ears alone.
 */
export function findOverflow(): string[] {
  const width = document.documentElement.clientWidth;
  const faults: string[] = [];
  const scrolled = document.documentElement.scrollWidth;
  if (scrolled > width) faults.push(`the page is ${scrolled} px wide in a window of ${width} px`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (
      !parent ||
      node.nodeValue?.trim() === '' ||
      parent.closest('.scroll, .skip, .description, .hidden') ||
      !parent.checkVisibility()
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right } = range.getBoundingClientRect();
    // Where a drawing scrolls by itself, what it holds has to be within what can be scrolled to.
    const plot = parent.closest('[class$="plot"]');
    const scrolls = plot !== null && /auto|scroll/.test(getComputedStyle(plot).overflowX);
    const start = scrolls ? plot.getBoundingClientRect().left : 0;
    const end = scrolls ? start + plot.scrollWidth : width;
    if (left < start - 0.5 || right > end + 0.5)
      faults.push(`“${node.nodeValue?.trim()}” runs from ${left} to ${right} px of ${start} to ${end}`);
    const clipping =
      parent.scrollWidth > parent.clientWidth + 1 && /hidden|clip/.test(getComputedStyle(parent).overflowX);
    if (clipping) faults.push(`“${node.nodeValue?.trim()}” is cut off by its box`);
  }
  return faults;
}
