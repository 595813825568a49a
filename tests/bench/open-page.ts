import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/set-up/browser.ts';

/** Serves on a free port, and opens a page of the tests' browser that is still empty. */
export async function openPage(serve: RequestListener) {
  const server = createServer(serve).listen(0, '127.0.0.1');
  const browser = await findBrowser();
  const chrome = await chromium.launch({
    executablePath: browser.path,
    env: { ...(process.env as Record<string, string>), ...browser.environment },
    chromiumSandbox: false,
  });
  return {
    page: await chrome.newPage(),
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      await chrome.close();
      server.close();
    },
  };
}
