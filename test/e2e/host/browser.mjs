import { chromium } from 'playwright-core';
import { hostPaths } from './install.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium in which the workbench is shown; `CHROMIUM` names another one. */
export function launchBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? hostPaths.chromium, headless: true, args: flags });
}

/** The size of the workbench's window, in pixels. */
export const windowSize = { width: 1400, height: 900 };
