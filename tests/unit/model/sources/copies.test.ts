import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copiesSchema, copyingHost, copyingHosts } from '../../../../src/model/sources/copies.ts';
import { sourceSchema } from '../../../../src/model/sources/source.ts';

const hosts = copyingHosts([{ data: { what: 'Copies reports.', hosts: ['copies.example'] } }]);

for (const [url, host] of [
  ['https://copies.example/a', 'copies.example'],
  ['http://WWW.Copies.example/a', 'copies.example'],
  ['https://copies.example.:8080/a', 'copies.example'],
  ['https://m.copies.example/a', 'copies.example'],
  ['https://notcopies.example/a', undefined],
  ['https://copies.example.org/a', undefined],
  ['no address', undefined],
  [undefined, undefined],
] as const) {
  test(`${url} is ${host === undefined ? 'not ' : ''}on a list that has copies.example`, () => {
    assert.equal(copyingHost(url, hosts), host);
  });
}

for (const [host, isHost] of [
  ['copies.example', true],
  ['xn--bcher-kva.example', true],
  ['https://copies.example/', false],
  ['Copies.example', false],
  ['copies', false],
] as const) {
  test(`"${host}" is ${isHost ? 'the name of a host' : 'refused as the name of a host'}`, () => {
    assert.equal(copiesSchema.safeParse({ what: 'W.', hosts: [host] }).success, isHost);
  });
}

test('a dot behind the host of an address is refused: it is another address for the same place', () => {
  const read = (url: string) => sourceSchema.safeParse({ outlet: { named: 'P' }, title: 'T', url }).success;
  assert.equal(read('https://example.org./a'), false);
  assert.equal(read('https://example.org/a.'), true);
});
