import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataIndex, PART_SIZE, partsOf, tombstoneJson } from '../../../../src/outputs/json/data-files.ts';
import type { Site } from '../../../../src/views/site.ts';

const url = (path: string) => `https://a.example${path}`;
/** A site with so many claims; what they say is never asked. */
function siteWith(claims: number, withdrawn: Site['withdrawn'] = []): Site {
  return { claims: Array.from({ length: claims }), entities: [], withdrawn } as unknown as Site;
}

test('data come in parts that are never larger than one size, and in one where there is little or nothing', () => {
  const sizes: [claims: number, parts: number][] = [
    [0, 1],
    [1, 1],
    [PART_SIZE, 1],
    [PART_SIZE + 1, 2],
    [10 * PART_SIZE, 10],
  ];
  for (const [claims, parts] of sizes) assert.equal(partsOf('claims', siteWith(claims)).length, parts, String(claims));
  const index = dataIndex('claims', siteWith(PART_SIZE + 1), url) as { count: number; parts: object[] };
  assert.equal(index.count, PART_SIZE + 1);
  assert.deepEqual(index.parts, [
    { url: 'https://a.example/claims/parts/1.json', count: PART_SIZE },
    { url: 'https://a.example/claims/parts/2.json', count: 1 },
  ]);
});

test('what was withdrawn is named in the list of its sort, and stands at its address with the day and the reason', () => {
  const stone = { was: 'claims', id: 'x', on: '2026-11-29', reason: 'By order of a court.', formerly: [] } as const;
  const site = siteWith(1, [{ ...stone, formerly: [] }]);
  const { withdrawn } = dataIndex('claims', site, url) as { withdrawn: object[] };
  assert.deepEqual(withdrawn, [{ id: 'x', url: 'https://a.example/claims/x/', on: '2026-11-29' }]);
  assert.deepEqual((dataIndex('entities', site, url) as { withdrawn: object[] }).withdrawn, []);
  const file = tombstoneJson({ ...stone, formerly: [] }, url) as Record<string, unknown>;
  assert.deepEqual(
    [file['id'], file['url'], file['withdrawn']],
    ['x', 'https://a.example/claims/x/', { on: '2026-11-29', reason: 'By order of a court.' }],
  );
});
