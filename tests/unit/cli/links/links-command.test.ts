import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, beforeEach, test } from 'node:test';
import { checkAddresses, type LinksOptions } from '../../../../src/cli/links/links-command.ts';
import { type AnsweringServer, answeringServer } from './answering-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
after(() => rmSync(folder, { recursive: true }));

let server: AnsweringServer;
const register = () => readFileSync(join(folder, 'content/sources/a.yaml'), 'utf8');
const DAY = 86_400_000;

beforeEach(async () => {
  server = await answeringServer({
    '/robots.txt': () => [404],
    '/fine': () => [200],
    '/moved': () => [301, { location: '/fine,new' }],
    '/fine,new': () => [200],
    '/error': (_, count) => [count > 2 ? 200 : 500],
    '/archive': ({ url }) => [
      200,
      {},
      JSON.stringify({
        archived_snapshots: url?.endsWith('gone')
          ? { closest: { available: true, url: 'http://copies.example/1', timestamp: '20230414120000' } }
          : {},
      }),
    ],
  });
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  rmSync(join(folder, 'kept.json'), { force: true });
  for (const path of ['sources', 'articles']) mkdirSync(join(folder, 'content', path), { recursive: true });
  writeFileSync(
    join(folder, 'content/sources/a.yaml'),
    `a: # first\n  url: ${server.origin}/gone\n  archived: ${server.origin}/fine\n` +
      `b: { title: T, url: ${server.origin}/moved } # b\nc:\n  url: '${server.origin}/error'\n`,
  );
  writeFileSync(
    join(folder, 'content/articles/x.md'),
    `---\ntitle: T\n---\n\nA [link](${server.origin}/gone), [mail](mailto:a@b.example), \`${server.origin}/code\`.\n`,
  );
});
afterEach(() => server.close());

async function run(more: Partial<LinksOptions> = {}): Promise<{ lines: string[]; code: number; asked: string[] }> {
  const lines: string[] = [];
  const start = server.asked.length;
  const options: LinksOptions = {
    write: false,
    days: 7,
    kept: join(folder, 'kept.json'),
    web: { userAgent: 'x', timeout: 60_000, pause: 0, wait: async () => undefined, allowPrivate: true },
    now: 0,
    ...more,
  };
  const code = await checkAddresses(folder, options, (line) => lines.push(line.replaceAll(server.origin, 'SITE')));
  return { lines, code, asked: server.asked.slice(start).filter((request) => !request.includes('robots')) };
}

test('each address is asked for once, and told of at every place that names it', async () => {
  const { lines, code, asked } = await run();
  assert.deepEqual(lines.slice(0, -2).toSorted(), [
    'content/articles/x.md:5:10  gone  SITE/gone answers 404: there is no such page any more.',
    'content/sources/a.yaml:2:8  gone  SITE/gone answers 404: there is no such page any more. Its archived copy: SITE/fine',
    'content/sources/a.yaml:4:21  moved  SITE/moved has moved for good to SITE/fine,new',
    'content/sources/a.yaml:6:8  not known  SITE/error could not be asked: its server has an error (500).',
  ]);
  assert.equal(lines.at(-2), '4 addresses: 1 there, 1 moved, 1 gone, 1 not known');
  assert.equal(code, 1);
  assert.equal(asked.filter((request) => request === 'HEAD /gone').length, 1);
  assert.ok(!asked.some((request) => request.includes('code')));
});

test('a second run within some days asks only for what failed, and a later one for all', async () => {
  await run();
  const soon = await run({ now: 6 * DAY });
  assert.deepEqual(soon.asked.toSorted(), ['GET /gone', 'HEAD /error', 'HEAD /gone']);
  assert.match(soon.lines.join('\n'), /moved {2}SITE\/moved/, 'what is known is told all the same');
  const late = await run({ now: 8 * DAY });
  assert.ok(late.asked.includes('HEAD /fine'));
});

test('an address that has moved for good is changed in the register when that is asked for, and nothing else', async () => {
  const before = register();
  assert.match((await run()).lines.at(-1) ?? '', /Nothing is written/);
  assert.equal(register(), before);
  await run({ write: true });
  assert.equal(register(), before.replace(`${server.origin}/moved`, `'${server.origin}/fine,new'`));
});

test('an archive is asked for copies of the sources that name none, at the address that is given', async () => {
  assert.ok(!(await run()).asked.some((request) => request.includes('archive')));
  writeFileSync(
    join(folder, 'content/sources/a.yaml'),
    `a:\n  url: ${server.origin}/gone\nb:\n  url: ${server.origin}/fine\n`,
  );
  const { lines } = await run({ archives: `${server.origin}/archive` });
  const told = lines.filter((line) => /^\S+ {2}(?:no )?copy/.test(line)).toSorted();
  assert.deepEqual(told, [
    'content/sources/a.yaml:2:8  copy  archived: http://copies.example/1 (of 2023-04-14). Open it, and write it where it shows what was read.',
    'content/sources/a.yaml:4:8  no copy  The archive has none of SITE/fine',
  ]);
});
