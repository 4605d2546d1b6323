/** The demo as a newcomer sees it: its page in a real Chromium, played by the real bot. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startDemo } from '../../src/demo/start-demo.ts';
import { createLog } from '../../src/log.ts';
import { writeArticle } from '../end-to-end/articles.ts';
import { PATIENCE, TEST_TIMEOUT } from '../end-to-end/open-desk.ts';
import { isChromiumThere, launchChromium, watchTroubles } from '../local-discord/chromium.ts';

async function open() {
  const demo = await startDemo({ port: 0, log: createLog('silent'), onStep: () => {} });
  onTestFinished(() => demo.stop());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const troubles = watchTroubles(page, demo.page);
  await page.goto(demo.page);
  return { ...demo, page, troubles, shown: (text: string) => page.locator('.message', { hasText: text }) };
}

describe.skipIf(!isChromiumThere)('the page of the demo', { timeout: TEST_TIMEOUT }, () => {
  it('shows cards as they come, lists the incidents of Gao, and takes a hostile article as plain text', async () => {
    const { page, discord, folder, troubles, shown } = await open();
    await page.evaluate('window.wasNotReloaded = true');
    await page.locator('.channel', { hasText: 'all-sahel' }).click();
    await shown('Tessit').first().waitFor();

    await page.locator('.channel', { hasText: 'bot-commands' }).click();
    await page.locator('#text').fill('/incidents ');
    const region = page.locator('#composer input').first();
    await region.pressSequentially('gao');
    await page.getByRole('option', { name: /^Gao/ }).first().click();
    await region.press('Enter');
    await shown('Tessit').waitFor();

    await page.locator('.channel', { hasText: 'all-sahel' }).click();
    // Of an article a card shows who says what, and the name of its file.
    await writeFile(join(folder, `@everyone <img src=x onerror=alert(1)>.txt`), writeArticle('scripted'));
    await shown('<img src=x onerror=alert(1)>').waitFor();
    const alive =
      '#messages script, #messages iframe, #messages img[src="x"], #messages a[href^="javascript"]';
    expect(await page.locator(alive).count()).toBe(0);
    const links = await page
      .locator('#messages a')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.textContent]));
    for (const [href, label] of links) if (/evil/.test(`${href}`)) expect(label).toBe(href);
    for (const { id } of discord.state.messages('all-sahel'))
      expect(discord.state.pinged(id)).toEqual({ users: [], roles: [], everyone: false });
    expect(await page.locator('.pinged').count()).toBe(0);
    expect(await page.evaluate('window.wasNotReloaded')).toBe(true);
    expect(troubles).toEqual([]);
  });
});
