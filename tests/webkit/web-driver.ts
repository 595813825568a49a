import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from '../e2e/set-up/free-port.ts';

/** A browser that is driven over W3C WebDriver (https://www.w3.org/TR/webdriver2/), as far as the tests need it. */
export interface WebDriver {
  open(url: string): Promise<void>;
  /** Runs the body of a function in the page, and gives what it returns. */
  run<T>(script: string, ...args: unknown[]): Promise<T>;
  /** Moves the pointer to the middle of the first element of a selector, over some moves as a hand does. */
  pointAt(selector: string): Promise<void>;
  /** Presses keys one after the other, wherever the focus is. */
  type(keys: string): Promise<void>;
  close(): Promise<void>;
}

/** How long the driver may take to answer that it is ready, in milliseconds. */
const START = 30_000;

/** The key Escape (WebDriver 2, § 17.4.2). */
export const ESCAPE = '\uE00C';

/** Starts the program of a driver, and a browser with it. Throws with what to install where it is not there. */
export async function startDriver(program: string, remedy: string): Promise<WebDriver> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(program, [`--port=${port}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  await Promise.race([ready(address), ended(child, `${program} did not start: ${remedy}.`)]);
  try {
    return await startSession(address, child);
  } catch (error) {
    child.kill();
    throw new Error(`${program} started no browser: ${remedy}.`, { cause: error });
  }
}

async function startSession(address: string, child: ChildProcess): Promise<WebDriver> {
  const { sessionId } = (await ask(`${address}/session`, 'POST', {
    capabilities: { alwaysMatch: { timeouts: { pageLoad: 60_000, script: 30_000 } } },
  })) as { sessionId: string };
  const session = `${address}/session/${sessionId}`;
  const run = <T>(script: string, ...args: unknown[]) =>
    ask(`${session}/execute/sync`, 'POST', { script, args }) as Promise<T>;
  const act = async (actions: unknown) => {
    await ask(`${session}/actions`, 'POST', { actions: [actions] });
  };
  return {
    open: async (url) => void (await ask(`${session}/url`, 'POST', { url })),
    run,
    async pointAt(selector) {
      const [x, y] = await run<[number, number]>(MIDDLE, selector);
      const move = (dx: number) => ({ type: 'pointerMove', duration: 50, origin: 'viewport', x: x + dx, y });
      const parameters = { pointerType: 'mouse' };
      await act({ type: 'pointer', id: 'mouse', parameters, actions: [-2, -1, 0].map(move) });
    },
    async type(keys) {
      const presses = [...keys].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      await act({ type: 'key', id: 'keyboard', actions: presses });
    },
    async close() {
      await ask(session, 'DELETE').finally(() => child.kill());
    },
  };
}

/** The middle of the first element's first line, in whole pixels of the window, once it stands in its middle. */
const MIDDLE = `
  const element = document.querySelector(arguments[0]);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getClientRects()[0];
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
`;

async function ask(url: string, method: string, body?: unknown): Promise<unknown> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(url, { method, signal: AbortSignal.timeout(90_000), ...sent });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

async function ready(address: string): Promise<void> {
  const until = Date.now() + START;
  while (Date.now() < until) {
    const status = await ask(`${address}/status`, 'GET').catch(() => undefined);
    if ((status as { ready?: boolean } | undefined)?.ready) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error(`Nothing answers at ${address}.`);
}

function ended(child: ChildProcess, why: string): Promise<never> {
  return new Promise((_, reject) => {
    child.once('error', (cause) => reject(new Error(why, { cause })));
    child.once('exit', () => reject(new Error(why)));
  });
}
