import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fileTexts } from '../../../src/protection/file-texts.ts';
import { finderOf } from './lists.ts';

const find = finderOf('Måns Quellmann');
const NAME = 'Måns Quellmann';
const binary = (...parts: (string | Buffer)[]) =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0, 0, 1]), ...parts.map((part) => Buffer.from(part)), Buffer.from([0, 0])]);

const files: [what: string, bytes: Buffer][] = [
  ['a text in UTF-8', Buffer.from(`by ${NAME}`)],
  ['a text in UTF-16', Buffer.from(`\ufeffby ${NAME}`, 'utf16le')],
  ['a text in Latin-1', Buffer.from(`by ${NAME}`, 'latin1')],
  [
    'a feed with HTML as text',
    Buffer.from('<?xml version="1.0"?><a>&lt;b&gt;Må&lt;/b&gt;ns &lt;i&gt;Quellmann&lt;/i&gt;</a>'),
  ],
  ['what is compressed, as the search index', gzipSync(`pagefind_dcd{"content":"by ${NAME}"}`)],
  ['the fields of a picture, in UTF-8 (XMP, IPTC)', binary('Artist', Buffer.from([0]), NAME)],
  ['the fields of a picture, as Windows writes them', binary(Buffer.from(NAME, 'utf16le'))],
];

for (const [what, bytes] of files) {
  test(`a name is found in ${what}`, () => assert.ok(fileTexts(bytes).flatMap(find).length > 0));
}

test('any bytes are read, and most say nothing', () => {
  assert.deepEqual(fileTexts(Buffer.alloc(0)), ['']);
  assert.deepEqual(fileTexts(Buffer.from([0x1f, 0x8b, 1, 0])), []);
  assert.deepEqual(fileTexts(Buffer.from([0, 1, 2, 3, 0xff])), []);
});
