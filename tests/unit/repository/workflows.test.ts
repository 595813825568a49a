import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<
    string,
    {
      'timeout-minutes'?: number;
      permissions?: Record<string, string>;
      steps: { uses?: string; run?: string; env?: Record<string, string> }[];
    }
  >;
}

const root = new URL('../../..', import.meta.url);
const files = globSync('.github/workflows/*.yml', { cwd: root }).sort();
const workflows = files.map((file) => [file, parse(readFileSync(new URL(file, root), 'utf8')) as Workflow] as const);

test('every action is pinned by its hash, with the release beside it', () => {
  assert.ok(files.length >= 2);
  for (const file of files) {
    const uses = readFileSync(new URL(file, root), 'utf8').match(/uses: .*/g) ?? [];
    assert.ok(uses.length > 0, file);
    for (const line of uses) assert.match(line, /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, file);
  }
});

test('every engine that readers use is tested at each change', () => {
  const runs = workflows.flatMap(([, { jobs }]) =>
    Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run)),
  );
  for (const command of ['npm test', 'npm run test:firefox', 'xvfb-run -a npm run test:webkit']) {
    assert.ok(runs.includes(command), command);
  }
});

test('what is kept between builds comes after the installation, which would delete it', () => {
  const steps = workflows.flatMap(([, { jobs }]) => Object.values(jobs).map((job) => job.steps));
  const caching = steps.filter((each) => each.some(({ uses }) => uses?.startsWith('actions/cache@')));
  assert.equal(caching.length, 3);
  for (const each of caching) {
    const place = each.findIndex(({ uses }) => uses?.startsWith('actions/cache@'));
    assert.ok(each.slice(0, place).some(({ run }) => run === 'npm ci'));
  }
});

test('no job may more than its own list says, and only the one that publishes may write', () => {
  for (const [file, { permissions, jobs }] of workflows) {
    assert.deepEqual(permissions, {}, file);
    for (const [name, job] of Object.entries(jobs)) {
      const writes = Object.entries(job.permissions ?? {}).filter(([, right]) => right !== 'read');
      const publishes = job.steps.some(({ uses }) => uses?.startsWith('actions/deploy-pages@'));
      assert.deepEqual(writes.map(([what]) => what).sort(), publishes ? ['id-token', 'pages'] : [], `${file}: ${name}`);
      assert.ok(job['timeout-minutes'], `${file}: ${name}`);
    }
  }
});

test('what publishes a newsroom’s texts checks them, and runs no test of the program', () => {
  const [, pages] = workflows.find(([file]) => file.endsWith('pages.yml')) ?? assert.fail();
  const commands = Object.values(pages.jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run = '' }) => /^npm.*/.exec(run) ?? []),
  );
  assert.deepEqual(
    commands.map((command) => command.split(' -- ')[0]),
    ['npm ci', 'npm run check', 'npm run build'],
  );
});

test('whatever builds or checks the content for readers has the key of the protected names', () => {
  const steps = workflows.flatMap(([, { jobs }]) => Object.values(jobs).flatMap((job) => job.steps));
  const building = steps.filter(({ run = '' }) =>
    /^npm run (?:build|check|test:content|test:all|shards -- (?:extract|build))/.test(run),
  );
  assert.equal(building.length, 6);
  for (const { run, env } of building) assert.match(env?.['GLOSS_PROTECTED_KEY'] ?? '', /secrets\./, run);
});

test('an archive is built in shards by whoever asks for it, all of one moment', () => {
  const [, archive] = workflows.find(([file]) => file.endsWith('archive.yml')) ?? assert.fail();
  assert.deepEqual(Object.keys((archive as unknown as { on: object }).on), ['workflow_dispatch']);
  const steps = Object.values(archive.jobs).flatMap((job) => job.steps);
  for (const { run, env } of steps.filter(({ run = '' }) => /shards -- (?:extract|build)/.test(run)))
    assert.match(env?.['SOURCE_DATE_EPOCH'] ?? '', /outputs\.epoch/, run);
});
