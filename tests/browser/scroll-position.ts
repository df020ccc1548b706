import type { CDPSession, Page } from 'playwright-core';

export interface Viewport {
  /** How far the page is scrolled down, in CSS pixels. */
  readonly scrollY: number;
  readonly height: number;
}

/** Where the page stands once it has stopped moving. Asked of the browser, since a page without JavaScript cannot be asked itself. */
export async function settledViewport(page: Page): Promise<Viewport> {
  const session = await page.context().newCDPSession(page);
  let before = await read(session);
  for (let still = 0; still < 3;) {
    await page.waitForTimeout(40);
    const now = await read(session);
    still = now.scrollY === before.scrollY ? still + 1 : 0;
    before = now;
  }
  await session.detach();
  return before;
}

async function read(session: CDPSession): Promise<Viewport> {
  const { cssVisualViewport } = await session.send('Page.getLayoutMetrics');
  return { scrollY: Math.round(cssVisualViewport.pageY), height: cssVisualViewport.clientHeight };
}
