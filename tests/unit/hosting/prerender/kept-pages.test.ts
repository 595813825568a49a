import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptPages } from '../../../../src/hosting/prerender/kept-pages.ts';
import { answerWith, REST } from '../../../../src/views/reads/reads.ts';

const FILE = 'entities/ada/index.html';
const QUESTION = 'names\nada';

/** A site with one page, of which all is written down, and where that is. */
function builtSite() {
  const root = mkdtempSync(join(tmpdir(), 'kept-'));
  const [list, site] = [join(root, 'cache/pages.json'), join(root, 'dist')];
  mkdirSync(join(site, 'entities/ada'), { recursive: true });
  answers('Ada');
  const pages = keptPages(list, site, 'today');
  assert.equal(pages.take(FILE), undefined);
  pages.note(FILE, new Set([QUESTION]), Buffer.from('<p>Ada'));
  assert.deepEqual(pages.save(), { taken: 0, of: 1 });
  writeFileSync(join(site, FILE), '<p>Ada');
  return { list, site };
}

function answers(name: string, rest = 'all else'): void {
  answerWith('names', () => name);
  answerWith(REST, () => rest);
}

test('a page is taken from the site as long as all that it asked is answered as before, build after build', () => {
  const { list, site } = builtSite();
  for (const build of ['second', 'third']) {
    const pages = keptPages(list, site, 'today');
    assert.equal(pages.take(FILE)?.toString(), '<p>Ada', build);
    assert.deepEqual(pages.save(), { taken: 1, of: 1 });
  }
  answers('Augusta');
  assert.equal(keptPages(list, site, 'today').take(FILE), undefined);
  answers('Ada', 'another policy');
  assert.equal(keptPages(list, site, 'today').take(FILE), undefined);
  answers('Ada');
  assert.ok(keptPages(list, site, 'today').take(FILE));
});

test('it is not taken of another day or program, nor where the site or the list was changed by somebody', () => {
  const { list, site } = builtSite();
  assert.equal(keptPages(list, site, 'tomorrow').take(FILE), undefined);
  assert.equal(keptPages(list, `${site}-gone`, 'today').take(FILE), undefined);
  writeFileSync(join(site, FILE), '<p>Eve');
  assert.equal(keptPages(list, site, 'today').take(FILE), undefined);
  writeFileSync(join(site, FILE), '<p>Ada');
  assert.ok(keptPages(list, site, 'today').take(FILE));
  writeFileSync(list, readFileSync(list, 'latin1').replace('ada', 'eve'), 'latin1');
  assert.equal(keptPages(list, site, 'today').take(FILE), undefined);
});

test('what is not rendered any more is forgotten', () => {
  const { list, site } = builtSite();
  assert.deepEqual(keptPages(list, site, 'today').save(), { taken: 0, of: 0 });
  assert.equal(keptPages(list, site, 'today').take(FILE), undefined);
});
