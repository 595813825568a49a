import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveDates } from '../../../../src/cli/migrate/move-dates.ts';

/** The lines of frontmatter as they are migrated; `undefined` where nothing is changed. */
function migrated(...lines: string[]): string[] | undefined {
  const text = `---\n${lines.join('\n')}\n---\n\nSo.\n`;
  const moved = moveDates({ path: 'articles/x.md', text });
  return moved === text ? undefined : moved.slice('---\n'.length, -'\n---\n\nSo.\n'.length).split('\n');
}
const correction = (...dates: string[]) => ['corrections:', ...dates.map((date) => `  - { id: a, date: '${date}' }`)];

test('the day of which a text spoke stands in `about`, and `updated` says when it was published', () => {
  assert.deepEqual(
    migrated('title: T', "published: '2023-04-17' # its day", "updated: '2026-11-23' # ours", 'kind: report'),
    ['title: T', "about: '2023-04-17' # its day", "published: '2026-11-23' # ours", 'kind: report'],
  );
});

test('a text that was never changed, and one that was migrated, stay as they are', () => {
  assert.equal(migrated("published: '2023-04-17'"), undefined);
  assert.equal(migrated("published: '2023-04-17'", "updated: '2023-04-17'"), undefined);
  assert.equal(migrated("about: '2023-04-17'", "published: '2026-11-23'", "updated: '2026-11-24'"), undefined);
  assert.equal(migrated('title: T'), undefined);
  assert.equal(migrated('- a'), undefined);
});

test('what was corrected before its last change was public by then', () => {
  assert.deepEqual(
    migrated('published: 2023-04-17', "updated: '2026-11-23'", ...correction('2026-11-20', '2026-11-12')),
    [
      'about: 2023-04-17',
      "published: '2026-11-12'",
      "updated: '2026-11-23'",
      ...correction('2026-11-20', '2026-11-12'),
    ],
  );
});

test('a correction that left `updated` alone is the last change', () => {
  assert.deepEqual(migrated("published: '2023-04-17'", ...correction('2023-04-20')), [
    "about: '2023-04-17'",
    "published: '2023-04-17'",
    "updated: '2023-04-20'",
    ...correction('2023-04-20'),
  ]);
});
