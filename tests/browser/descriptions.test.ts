import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { chartPaths } from './paths.ts';

describe('for somebody who hears the page', () => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site, { viewport: { width: 360, height: 740 } });
  });

  afterAll(() => site.close());

  test.each(chartPaths)('%s tells what each chart shows, with every fold closed', async (path) => {
    const { page } = watched;
    await visit(page, path);
    const drawings = await page.locator('svg.drawing:not(.key)').count();
    expect(await page.locator('details[open]').count()).toBe(0);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    // As the browser hands it to a screen reader, whatever the markup says.
    const pictures = nodes.filter(({ ignored, role }) => !ignored && ['img', 'image'].includes(String(role?.value)));
    const told = pictures.map(({ name, description }) => ({
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
    }));
    expect(told.length).toBe(drawings);
    for (const { name, description } of told) {
      expect(name.length).toBeGreaterThan(5);
      expect(description.length, name).toBeGreaterThan(40);
    }
  });
});
