import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { scanSite } from '../../../src/hosting/scan-site.ts';
import { finderOf } from '../protection/lists.ts';

test('every file and every path is compared, hidden ones too, and no name is given back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-scan-'));
  const files = {
    'index.html': '<p>Marta</p><p>Quellmann</p>',
    'articles/a/index.html': '<main><p>by Marta <b>Quellmann</b></p></main>',
    'articles/b/index.html': '<main><p>Nothing</p></main>',
    'articles/c/index.html': '<main><p>by Marta <b>Quellmann</b></p></main>',
    'entities/marta-quellmann/index.html': 'x',
    'claims.json': '{"by":"Marta Quellmann","of":"Tova Brenk"}',
    '.well-known/security.txt': 'Contact: Tova Brenk',
    'images/photo.bin': '\0\0Tova Brenk\0',
  };
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const found = await scanSite(folder, finderOf('Marta Quellmann', 'Tova Brenk'));
    assert.deepEqual(found, [
      { path: '.well-known/security.txt', inPath: false, lines: [2] },
      { path: 'articles/a/index.html', inPath: false, lines: [1] },
      { path: 'articles/c/index.html', inPath: false, lines: [1] },
      { path: 'claims.json', inPath: false, lines: [1, 2] },
      { path: 'entities/[protected name]/index.html', inPath: true, lines: [1] },
      { path: 'images/photo.bin', inPath: false, lines: [2] },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
