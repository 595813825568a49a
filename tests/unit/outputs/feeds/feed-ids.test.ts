import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeEntryId } from '../../../../src/outputs/feeds/feed-ids.ts';

test('the id of a change is a tag URI of the site, and no address', () => {
  const cases: [root: string, change: string, id: string][] = [
    ['https://a.example/', 'claim/rain', 'tag:a.example,2026:changes/claim/rain'],
    ['https://a.example:8080/', 'claim/rain', 'tag:a.example,2026:changes/claim/rain'],
    ['https://a.example/news/en/', 'claim/rain', 'tag:a.example,2026:news/en/changes/claim/rain'],
    ['https://a.example/', 'office-began/li/部长', 'tag:a.example,2026:changes/office-began/li/%E9%83%A8%E9%95%BF'],
  ];
  for (const [root, change, id] of cases)
    assert.equal(
      changeEntryId(change, (path) => root + path.slice(1)),
      id,
    );
});
