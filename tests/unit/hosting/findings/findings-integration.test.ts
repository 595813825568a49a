import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { afterEach, test } from 'node:test';
import type { AstroIntegration } from 'astro';
import { ASK_FINDINGS, FINDINGS, type ShownFindings } from '../../../../src/browser/findings/messages.ts';
import findings from '../../../../src/hosting/findings/findings-integration.ts';
import type { Finding } from '../../../../src/library/check/finding.ts';
import { tellCheck } from '../../../../src/loaders/check-in-dev.ts';

type Hooks = Required<AstroIntegration['hooks']>;
const { hooks } = findings() as unknown as { hooks: Hooks };
const FOUND: Finding = {
  rule: 'unmarked-claim',
  values: { id: 'rain' },
  file: 'content/entities/people/ada.md',
  line: 9,
  column: 1,
};

/** What is put into pages by the command. */
function scriptsOf(command: string): string[] {
  const scripts: string[] = [];
  const injectScript = (_stage: string, script: string) => scripts.push(script);
  hooks['astro:config:setup']({ command, injectScript } as unknown as Parameters<Hooks['astro:config:setup']>[0]);
  return scripts;
}

/** A dev server at a base path, with what it sent to all pages and to the one that asked. */
function serverAt(base: string) {
  const heard = new EventEmitter();
  const sent: unknown[] = [];
  const hot = {
    on: heard.on.bind(heard),
    send: (event: string, shown: unknown) => sent.push([event, shown]),
  };
  const server = { environments: { client: { hot } } };
  hooks['astro:config:done']({ config: { base } } as Parameters<Hooks['astro:config:done']>[0]);
  hooks['astro:server:setup']({ server } as unknown as Parameters<Hooks['astro:server:setup']>[0]);
  const ask = (path: unknown): ShownFindings | undefined => {
    let answer: ShownFindings | undefined;
    heard.emit(ASK_FINDINGS, path, { send: (_event: string, shown: ShownFindings) => (answer = shown) });
    return answer;
  };
  return { sent, ask };
}

function tell(found: readonly Finding[]): void {
  tellCheck({ entities: [] }, found, { folder: '/site', isShown: false });
}

afterEach(() => hooks['astro:server:done']({} as Parameters<Hooks['astro:server:done']>[0]));

test('pages have the list in dev alone', () => {
  assert.deepEqual(['build', 'preview', 'sync'].map(scriptsOf), [[], [], []]);
  assert.match(scriptsOf('dev').join(), /^import ".+\/src\/browser\/findings\/show-findings\.ts";$/);
});

test('a page that asks is given its findings, those of its own file apart; under a base path too', () => {
  for (const [base, prefix] of [
    ['/', ''],
    ['/news', '/news'],
    ['/news/', '/news'],
  ] as const) {
    const { ask } = serverAt(base);
    tell([FOUND]);
    for (const path of ['/entities/ada/', '/entities/ada']) assert.equal(ask(`${prefix}${path}`)?.own.length, 1, path);
    assert.deepEqual([ask(`${prefix}/`)?.own.length, ask(`${prefix}/`)?.others.length], [0, 1]);
    assert.equal(ask(undefined)?.others.length, 1);
    assert.equal(ask(`${prefix}/`)?.meaning, '', 'a warning keeps nothing from being shown');
  }
  const { ask } = serverAt('/news');
  assert.equal(ask('/newsroom/entities/ada/')?.own.length, 0);
});

test('all pages hear of each check, of a server that has stopped no more', () => {
  const { sent } = serverAt('/');
  tell([FOUND]);
  assert.deepEqual(sent, [[FINDINGS, undefined]]);
  const again = serverAt('/');
  tell([]);
  assert.deepEqual([sent.length, again.sent.length], [1, 1], 'a restarted server alone');
  hooks['astro:server:done']({} as Parameters<Hooks['astro:server:done']>[0]);
  tell([FOUND]);
  assert.equal(again.sent.length, 1);
});
