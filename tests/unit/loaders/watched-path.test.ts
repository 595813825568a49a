import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { concernsSite } from '../../../src/loaders/watched-path.ts';

const root = join('/', 'site');
// As a URL of Astro's configuration gives them: one with a separator at its end, one without.
const folders = { content: join(root, 'content'), public: join(root, 'public/') };

const PATHS: readonly [path: string, concerns: boolean][] = [
  ['content/articles/a.md', true],
  ['content/sources/2026.yaml', true],
  ['content/sources.yaml', true],
  ['content/pictures/deep/flood.jpg', true],
  ['content/entities/people', true],
  ['content/notes.txt', true],
  ['public/logo.svg', true],
  ['public/.well-known/security.txt', true],
  ['content/articles/a.md~', false],
  ['content/articles/.a.md.swp', false],
  ['content-of-last-year/a.md', false],
  ['public-old/logo.svg', false],
  ['src/site/settings.ts', false],
];

for (const [path, concerns] of PATHS) {
  test(`a change of ${path} ${concerns ? 'has' : 'does not have'} the content read again`, () => {
    assert.equal(concernsSite(join(root, path), folders), concerns);
  });
}
