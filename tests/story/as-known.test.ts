import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildLibrary } from '../../src/library/build-library.ts';
import { asKnownOn } from '../../src/library/changes/as-known-on.ts';
import { readContent } from '../../src/library/read/read-content.ts';
import { heldAt } from '../../src/model/offices/role.ts';
import { builtFile } from '../sites/built.ts';

const MINISTER = 'Minister of National Defence of China';

test('asked who is minister, the story answers on 1 October 2023 otherwise than today', async () => {
  const { files } = await readContent(fileURLToPath(new URL('../../content', import.meta.url)));
  const own = files.filter(({ path }) => /\/sources\/|\/entities\/people\/li-shangfu\.md$/.test(path));
  const li = buildLibrary(own, { base: '/', publicFiles: new Set() }).library.entities[0]?.data;
  assert.ok(li);
  const titles = (known: string, day = known) => heldAt(asKnownOn(li, known), day).map(({ title }) => title);
  assert.deepEqual(titles('2023-10-01'), [
    MINISTER,
    'State Councillor of China',
    'Member of the Central Military Commission of China',
  ]);
  assert.deepEqual(titles('2026-11-29'), []);
  // Of one and the same day: what nobody had announced yet, and what is known of it.
  assert.ok(titles('2023-10-01', '2023-10-25').includes(MINISTER));
  assert.ok(!titles('2023-10-24', '2023-10-25').includes(MINISTER));
  const tells = (known: string) => asKnownOn(li, known).facts.some(({ text }) => text.startsWith('An investigation'));
  assert.deepEqual([tells('2023-10-01'), tells('2024-06-27')], [false, true]);
});

test('his feed answers the same by since when each change is known', () => {
  interface Item {
    title: string;
    _change: { kind: string; held: string; known: string };
  }
  const { items } = JSON.parse(builtFile('content', 'entities/li-shangfu/feed.json')) as { items: Item[] };
  const office = (day: string) =>
    items.find(
      ({ title, _change: { known } }) => title.startsWith('Li Shangfu') && title.endsWith(MINISTER) && known <= day,
    )?.title;
  assert.equal(office('2023-10-01'), `Li Shangfu becomes ${MINISTER}`);
  assert.equal(office('2026-11-29'), `Li Shangfu is no longer ${MINISTER}`);
});
