/**
 * Takes the README's pictures: plays the demo, looks at its page in Chromium, writes the PNG files beside this one.
 * Run it from the project's folder: npx node docs/pictures/take.ts (Chromium at CHROMIUM_PATH or where Debian
 * has it, and a font with emoji, without which the marks of severity are empty boxes).
 */
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startDemo } from '../../src/demo/start-demo.ts';
import { createLog } from '../../src/log.ts';

const SIZE = { width: 1280, height: 860 };
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const demo = await startDemo({ port: 0, log: createLog('warn'), onStep: () => undefined });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  await demo.played;
  const page = await browser.newPage({ viewport: SIZE, locale: 'en-GB', timezoneId: 'UTC' });
  await page.goto(demo.page);
  await shoot(page, 'cards', async () => {
    await openChannel(page, 'all-sahel');
    await page.locator('.embed', { hasText: 'Banibangou' }).scrollIntoViewIfNeeded();
  });
  await shoot(page, 'incidents', async () => {
    await openChannel(page, 'bot-commands');
    await ask(page, 'gao');
  });
} finally {
  await browser.close();
  await demo.stop();
}

async function openChannel(page: Page, name: string): Promise<void> {
  await page.locator('.channel', { hasText: name }).first().click();
  await page.locator('#title', { hasText: name }).waitFor();
}

/** Types `/incidents`, chooses the first region offered for `region`, and waits for the answer. */
async function ask(page: Page, region: string): Promise<void> {
  const box = page.locator('#text');
  await box.pressSequentially('/incidents');
  await page.getByRole('option', { name: '/incidents' }).waitFor();
  await box.press('Enter');
  const field = page.getByLabel(/^region:/);
  await field.pressSequentially(region);
  await page.getByRole('option', { name: 'Gao (region' }).waitFor();
  await field.press('Enter');
  await field.press('Enter');
  await page.locator('.message .embed').last().waitFor();
}

async function shoot(page: Page, name: string, prepare: () => Promise<void>): Promise<void> {
  await prepare();
  const file = join(import.meta.dirname, `${name}.png`);
  await page.screenshot({ path: file });
  process.stdout.write(`${file}\n`);
}
