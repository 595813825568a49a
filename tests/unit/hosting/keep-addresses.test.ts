import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keepAddresses } from '../../../src/hosting/keep-addresses.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-addresses-'));
after(() => rmSync(folder, { recursive: true }));

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

for (const base of ['/', '/news', '/news/']) {
  test(`what stands at a new address stands at the old one too, and a page that leads on stays (${base})`, async () => {
    const start = base.replace(/\/$/, '');
    const files = {
      'entities/new.json': '{}',
      'entities/new/index.html': 'the page',
      'entities/new/feed.xml': '<feed/>',
      'entities/old/index.html': 'leads on',
      'authors/ana/index.html': 'her page',
      _redirects: ['/', '.json', '/feed.xml', '/feed.json', '.png']
        .map((end) => `${start}/entities/old${end} ${start}/entities/new${end} 301\n`)
        .concat(`${start}/m%C3%BAsica.html ${start}/authors/ana/ 301\n`)
        .join(''),
    };
    rmSync(folder, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    assert.equal(await keepAddresses(folder, base), 3);
    assert.equal(read('entities/old.json'), '{}');
    assert.equal(read('entities/old/feed.xml'), '<feed/>');
    assert.equal(read('música.html'), 'her page');
    assert.equal(read('entities/old/index.html'), 'leads on');
    assert.ok(!existsSync(join(folder, 'entities/old.png')));
    assert.deepEqual(
      read('_redirects')
        .split('\n')
        .map((line) => line.split(' ')[0]),
      [
        `${start}/entities/old/`,
        `${start}/entities/old.json`,
        `${start}/entities/old/feed.xml`,
        `${start}/m%C3%BAsica.html`,
        '',
      ],
      'a line that leads to nothing is no line',
    );
  });
}
