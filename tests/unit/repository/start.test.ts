import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../../src/cli/report/check-content.ts';

const file = new URL('../../../content/README.md', import.meta.url);
/** A newsroom that replaces the content may leave the start out: then nothing is asked of it. */
const start = existsSync(file) ? readFileSync(file, 'utf8') : '';
const testStart = start === '' ? () => {} : test;

/** The files that the start has its reader write: each block of code behind the path of a file and a colon. */
const examples = new Map(
  [...start.matchAll(/`(content\/[^`]+)`:\n\n```\w+\n([\s\S]*?)```/g)].map(([, path = '', text = '']) => [path, text]),
);

testStart('the files that the start has its reader write are without a finding', async () => {
  assert.deepEqual(
    [...examples.keys()].map((path) => path.split('/')[1]),
    ['authors', 'sources', 'entities', 'claims', 'articles'],
  );
  assert.deepEqual(await checked(examples), []);
});

testStart('the mistake of the start is found where it says, in the words that it gives', async () => {
  const [, message = ''] = /^ {4}(content\/\S+:\d+:\d+ {2}.*)$/m.exec(start) ?? [];
  const [, wrong = ''] = /Say you wrote `([^`]+)` behind the first sentence/.exec(start) ?? [];
  const path = 'content/articles/bridge-opened.md';
  const text = examples.get(path)?.replace('[^gazette-2022-09-03]', wrong) ?? '';
  assert.notEqual(text, examples.get(path));
  assert.deepEqual(await checked(new Map([...examples, [path, text]])), [message]);
});

/** What the check prints of a site that has these files alone: each finding in a line. */
async function checked(files: ReadonlyMap<string, string>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'gloss-start-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { stderr } = await checkContent([root, '--format', 'terminal'], {});
    return stderr.split('\n').filter((line) => line !== '');
  } finally {
    rmSync(root, { recursive: true });
  }
}
