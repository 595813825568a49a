import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../../src/library/read/decode.ts';

const text = '---\ntitle: Müller – 李\n---\n';
const littleEndian = Buffer.from(text, 'utf16le');
const bigEndian = Buffer.from(littleEndian).swap16();
const mark = (bytes: number[], rest: Buffer) => Buffer.concat([Buffer.from(bytes), rest]);

const cases: [what: string, bytes: Buffer, read: ReturnType<typeof decode>][] = [
  ['UTF-8', Buffer.from(text), { text }],
  ['UTF-8 with a byte order mark', mark([0xef, 0xbb, 0xbf], Buffer.from(text)), { text }],
  ['UTF-16, little-endian', mark([0xff, 0xfe], littleEndian), { text, wrong: 'UTF-16' }],
  ['UTF-16, big-endian', mark([0xfe, 0xff], bigEndian), { text, wrong: 'UTF-16' }],
  ['UTF-16 without a mark', littleEndian, { text, wrong: 'UTF-16' }],
  ['UTF-16, big-endian, without a mark', bigEndian, { text, wrong: 'UTF-16' }],
  ['UTF-16 without frontmatter', Buffer.from('Only words.', 'utf16le'), { text: 'Only words.', wrong: 'UTF-16' }],
  ['Windows-1252', Buffer.from('M\xfcller \x96 so', 'latin1'), { text: 'Müller – so', wrong: 'Windows-1252' }],
  ['damaged UTF-8', mark([0xfc], Buffer.from('Müller')), { text: '\ufffdMüller' }],
  ['the line endings of old Macs', Buffer.from('a\rb\r'), { text: 'a\nb\n', wrong: 'CR' }],
  ['the line endings of Windows', Buffer.from('a\r\nb\r\n'), { text: 'a\r\nb\r\n' }],
  ['U+FFFD in valid UTF-8', Buffer.from('>\ufffd'), { text: '>\ufffd' }],
  ['a text with a NUL', Buffer.from('a\0b'), { text: 'a\0b' }],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, ...new Array<number>(64).fill(0), 0xff]), undefined],
  ['nothing', Buffer.from(''), { text: '' }],
];
for (const [what, bytes, read] of cases) {
  test(`${what} is told from its bytes`, () => assert.deepEqual(decode(bytes), read));
}
