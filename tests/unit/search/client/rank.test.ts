import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alsoWritten, rank } from '../../../../src/search/client/rank.ts';

const li = { title: 'Li Shangfu', names: ['Li Shangfu', '李尚福', 'Li Shang-Fu'] };
const china = { title: 'China', names: ['China', 'People’s Republic of China', 'PRC'] };
const taiwan = { title: 'Taiwan', names: ['Taiwan', 'Republic of China'] };
const visit = { title: 'State visit to China', names: ['State visit to China'] };
const story = { title: 'China', names: [] };

test('the entity with the very name comes first, then the better fit, then Pagefind’s order', () => {
  assert.deepEqual(rank('republic of china', [china, taiwan]), [taiwan, china]);
  assert.deepEqual(rank('china', [story, visit, taiwan, china]), [china, story, visit, taiwan]);
  assert.deepEqual(rank('missiles', [story, visit, china]), [story, visit, china]);
  assert.deepEqual(rank('', [visit, china]), [visit, china]);
});

test('a name is told when the query fits it better than the title', () => {
  assert.equal(alsoWritten('李尚福', li), '李尚福');
  assert.equal(alsoWritten('shang-fu', li), 'Li Shang-Fu');
  assert.equal(alsoWritten('shangfu', li), undefined);
  assert.equal(alsoWritten('prc', china), 'PRC');
  assert.equal(alsoWritten('missiles', li), undefined);
});
