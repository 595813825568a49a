import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** One answer that a visit to a page asked for. */
export interface Answer {
  url: string;
  /** What the browser asked for: "document", "stylesheet", "script", "font", "image". */
  kind: string;
  /** Of its body, as brotli has it; of a font, which is compressed already, as it is. */
  bytes: number;
}

/**
 * How long a loaded page may take until it has nothing to do, in milliseconds. In a browser without a window neither an
 * idle moment nor "networkidle" is sure to come.
 */
const IDLE = 500;

/**
 * Opens a page and gives the answers to all that it asked for, in their order: what belongs to the page, its fonts, and
 * what it fetches once it has nothing else to do.
 */
export async function visit(page: Page, path: string): Promise<Response[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path);
  await page.evaluate(async (timeout) => {
    await document.fonts.ready;
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout }));
  }, IDLE);
  return responses;
}

/** Weighs answers. One that the browser took from its cache has no body to weigh, so a first visit is what can be. */
export async function weigh(responses: readonly Response[]): Promise<Answer[]> {
  return Promise.all(
    responses.map(async (response) => {
      const kind = response.request().resourceType();
      const body = await response.body();
      return { url: response.url(), kind, bytes: (kind === 'font' ? body : brotliCompressSync(body)).byteLength };
    }),
  );
}

/** How many bytes the answers of some kinds have, or of all. */
export function weight(answers: readonly Answer[], ...kinds: string[]): number {
  return answers
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
