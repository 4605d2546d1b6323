/** A real Chromium. Without one (CHROMIUM_PATH, or Debian's) the tests that need it are skipped and say so. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
export const isChromiumThere = existsSync(executablePath);
if (!isChromiumThere) {
  process.stderr.write(`SKIPPED: the page's tests need Chromium at ${executablePath}; set CHROMIUM_PATH.\n`);
}
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGS });
}

/** Everything that the page complains of, or asks elsewhere for, from now on. */
export function watchTroubles(page: Page, home: string): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('dialog', (dialog) => troubles.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) troubles.push(`asked for ${request.url()}`);
  });
  return troubles;
}
