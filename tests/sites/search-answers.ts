import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { openPage } from '../bench/open-page.ts';

/** What the search of a built site answers to a question. */
export interface Answer {
  /** What is said of it: "12 results for “tide”". */
  status: string;
  /** The addresses of the results, in order. */
  paths: string[];
}

export interface Answers {
  byQuestion: Map<string, Answer>;
  /** What the first question costs of the folder `pagefind/`, until all its results are shown. */
  first: { requests: number; bytes: number };
}

/** So many results at the most are looked at: of more only the number is known. */
export const MOST = 200;

/** Asks the search page of a built site one question after the other, in a browser, and has it show all results. */
export async function searchAnswers(folder: string, questions: readonly string[]): Promise<Answers> {
  const files = sirv(folder, { dev: true, brotli: true });
  const first = { requests: 0, bytes: 0 };
  let isFirst = true;
  const isPiece = (path: string) => /^names(?:-\d+)?\.json$/.test(path);
  const pieces = readdirSync(join(folder, 'search')).filter(isPiece).length;
  const named = new Set<string>();
  const { page, origin, close } = await openPage((request: IncomingMessage, response: ServerResponse) => {
    if (isFirst && request.url?.startsWith('/pagefind/')) {
      first.requests += 1;
      response.on('finish', () => {
        first.bytes += Number(response.getHeader('content-length') ?? 0);
      });
    }
    if (isPiece(basename(request.url ?? ''))) named.add(request.url ?? '');
    files(request, response, () => void response.writeHead(404).end());
  });
  try {
    await page.goto(`${origin}search/`);
    const byQuestion: Answers['byQuestion'] = new Map();
    // The names are added piece by piece, and what is not there yet is not found.
    await ask(page, questions[0] ?? '');
    isFirst = false;
    while (named.size < pieces) await page.waitForTimeout(50);
    await page.waitForTimeout(NAMES_ADDED_MS);
    await ask(page, ' ');
    for (const question of questions) byQuestion.set(question, await ask(page, question));
    return { byQuestion, first };
  } finally {
    await close();
  }
}

/** Some thousand names are made searchable in less. */
const NAMES_ADDED_MS = 2000;

function ask(page: Page, question: string): Promise<Answer> {
  return page.evaluate(
    async ({ asked, most }) => {
      const search = document.querySelector('main gloss-search');
      const field = search?.querySelector<HTMLInputElement>('input[type="search"]');
      if (!search || !field) throw new Error('The page has no search.');
      const status = () => search.querySelector('[role="status"]')?.textContent ?? '';
      const links = () => [...search.querySelectorAll<HTMLAnchorElement>('.search-results > li h2 a')];
      const wait = async (done: () => boolean, milliseconds: number) => {
        const end = Date.now() + milliseconds;
        while (!done() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
        return done();
      };
      field.value = asked;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.form?.requestSubmit();
      const words = asked.trim();
      if (!(await wait(() => status().includes(`“${words}”`) || words === '', 60_000)))
        throw new Error(`No answer to ${words}: ${status()}`);
      for (let clicks = 0; links().length < most && clicks < most; clicks++) {
        const more = search.querySelector<HTMLButtonElement>('button.search-more:not([hidden])');
        if (!more) break;
        const shown = links().length;
        // It is hidden until the answer is there, and stays so when all are shown. Pages that were read may not have the words.
        more.click();
        await wait(() => links().length > shown || !more.hidden, 3000);
      }
      return { status: status(), paths: links().map(({ pathname }) => pathname) };
    },
    { asked: question, most: MOST },
  );
}
