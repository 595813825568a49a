import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftsFolder } from '../../../../src/hosting/drafts/drafts-folder.ts';
import { draftsBuild } from '../../../../src/site/drafts-build.ts';

const KEY = 'k'.repeat(43);
const folderOf = (which: string, reader = '', key = KEY) =>
  draftsFolder(key, draftsBuild({ GLOSS_DRAFTS: which, GLOSS_DRAFTS_FOR: reader }) ?? assert.fail());

test('an address stays the same from build to build, and in whatever order the drafts are named', () => {
  // 128 bits of HMAC-SHA256, as another program finds them: printf '["*",""]' | openssl dgst -sha256 -hmac kkk…
  assert.equal(folderOf('*'), '0d9150a794e261f243c550b59f69d0c4');
  assert.equal(folderOf('a,b'), folderOf('b,a,b'));
});

test('another key, other drafts and another reader have other addresses, which say nothing of each other', () => {
  const folders = [
    folderOf('*'),
    folderOf('*', '', 'l'.repeat(43)),
    folderOf('*', 'Bo'),
    folderOf('a'),
    folderOf('b'),
    folderOf('a,b'),
    folderOf('a', 'Bo'),
    folderOf('a', 'Ann'),
  ];
  assert.equal(new Set(folders).size, folders.length);
  for (const folder of folders) assert.match(folder, /^[0-9a-f]{32}$/);
});

test('a build is for readers unless the variable says otherwise', () => {
  assert.equal(draftsBuild({}), undefined);
  assert.equal(draftsBuild({ GLOSS_DRAFTS: '', GLOSS_DRAFTS_FOR: 'Bo' }), undefined);
  assert.deepEqual(draftsBuild({ GLOSS_DRAFTS: '*' }), {});
  assert.deepEqual(draftsBuild({ GLOSS_DRAFTS: 'b,a', GLOSS_DRAFTS_FOR: 'Bo' }), { only: ['a', 'b'], reader: 'Bo' });
});
