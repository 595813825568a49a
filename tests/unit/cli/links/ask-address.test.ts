import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askAddress } from '../../../../src/cli/links/ask-address.ts';
import type { Answer } from '../../../../src/cli/links/types.ts';
import { openWeb, type Web } from '../../../../src/cli/links/web.ts';
import { type AnsweringServer, answeringServer } from './answering-server.ts';

let server: AnsweringServer;
let other: AnsweringServer;
let web: Web;
const waits: number[] = [];
const to = (location: string, status = 302): [number, Record<string, string>] => [status, { location }];

before(async () => {
  other = await answeringServer({ '/robots.txt': () => to('/robots'), '/robots': () => [404], '/': () => [200] });
  server = await answeringServer({
    '/robots.txt': () => [
      200,
      {},
      'User-agent: *\nDisallow: /forbidden\nUser-agent: GlossLinks\nDisallow: /not-for-us\n',
    ],
    '/': () => [200],
    '/fine': () => [200],
    '/moved': () => to('/fine', 301),
    '/moved-twice': () => to('/moved', 308),
    '/moved-then-found': () => to('/found', 301),
    '/found': () => to('/fine'),
    '/gone': () => [410],
    '/error': () => [500],
    '/login': () => [401],
    '/no-head': ({ method }) => [method === 'HEAD' ? 405 : 200],
    '/wait': (_, count) => (count === 1 ? [429, { 'retry-after': '7' }] : [200]),
    '/later': () => [503, { 'retry-after': '3600' }],
    '/circle': () => to('/circle-back'),
    '/circle-back': () => to('/circle'),
    '/article': () => to('/'),
    '/english-home': () => to('/en/'),
    '/en/': () => [200],
    '/sold': () => to(`${localhost(other.origin)}/`, 301),
    '/file': () => to('file:///etc/passwd'),
  });
  web = openWeb({
    userAgent: 'GlossLinks/1.0 (a test)',
    timeout: 60_000,
    pause: 0,
    wait: async (milliseconds) => void waits.push(milliseconds),
    allowPrivate: true,
  });
});
after(async () => {
  await web.close();
  await server.close();
  await other.close();
});

/** The same server by a name. */
function localhost(origin: string): string {
  return origin.replace('127.0.0.1', 'localhost');
}

const cases: [what: string, path: string, answer: Answer, asked?: string[]][] = [
  ['a page that is there', '/fine', { is: 'there' }, ['HEAD /fine']],
  ['one that has moved for good', '/moved', { is: 'moved', to: '/fine' }, ['HEAD /moved', 'HEAD /fine']],
  ['one that has moved twice', '/moved-twice', { is: 'moved', to: '/fine' }],
  ['one that moved and from there leads on for now', '/moved-then-found', { is: 'moved', to: '/found' }],
  ['one that leads on for now', '/found', { is: 'there' }],
  ['one that is gone', '/gone', { is: 'gone', status: 410 }, ['HEAD /gone', 'GET /gone']],
  ['one that was never there', '/missing', { is: 'gone', status: 404 }],
  ['an error of the server', '/error', { is: 'unknown', why: 'server', detail: 500 }, ['HEAD /error', 'GET /error']],
  ['one that asks who it is', '/login', { is: 'unknown', why: 'refused', detail: 401 }],
  ['one that is not asked by HEAD', '/no-head', { is: 'there' }, ['HEAD /no-head', 'GET /no-head']],
  ['one that asks to wait for a little', '/wait', { is: 'there' }, ['HEAD /wait', 'HEAD /wait']],
  ['one that asks to wait for long', '/later', { is: 'unknown', why: 'later', detail: 3600 }, ['HEAD /later']],
  ['a circle', '/circle', { is: 'unknown', why: 'circle' }, ['HEAD /circle', 'HEAD /circle-back']],
  ['one that leads to the first page', '/article', { is: 'home', to: '/', of: 'same' }],
  ['one that leads to the first page in English', '/english-home', { is: 'home', to: '/en/', of: 'same' }],
  ['the first page itself', '/', { is: 'there' }],
  ['what the robots.txt forbids to this program', '/not-for-us/x', { is: 'unknown', why: 'robots' }, []],
  ['what the robots.txt forbids to others', '/forbidden', { is: 'gone', status: 404 }],
  ['one that leads to a file', '/file', { is: 'unknown', why: 'connection', detail: 'file:' }],
];
for (const [what, path, answer, asked] of cases) {
  test(`${what}: ${answer.is}${'why' in answer ? `, ${answer.why}` : ''}`, async () => {
    const start = server.asked.length;
    const found = await askAddress(web, `${server.origin}${path}`);
    const whole = 'to' in answer ? { ...answer, to: `${server.origin}${answer.to}` } : answer;
    assert.deepEqual(found, whole);
    const requests = server.asked.slice(start).filter((request) => request !== 'GET /robots.txt');
    if (asked) assert.deepEqual(requests, asked);
  });
}

test('no answer in time is told as that', async () => {
  const hasty = openWeb({ userAgent: 'x', timeout: 200, pause: 0, allowPrivate: true });
  const slow = await answeringServer({ '/robots.txt': () => [404], '/slow': () => 'silence' });
  assert.deepEqual(await askAddress(hasty, `${slow.origin}/slow`), { is: 'unknown', why: 'timeout' });
  await hasty.close();
  await slow.close();
});

test('one that leads to the first page of another site is told as that', async () => {
  const name = localhost(other.origin);
  assert.deepEqual(await askAddress(web, `${server.origin}/sold`), { is: 'home', to: `${name}/`, of: 'other' });
  assert.deepEqual(other.asked, ['GET /robots.txt', 'GET /robots', 'HEAD /'], 'its robots.txt may lead on');
});

test('a host whose robots.txt cannot be read is not asked', async () => {
  const broken = await answeringServer({ '/robots.txt': () => [503] });
  assert.deepEqual(await askAddress(web, `${broken.origin}/x`), { is: 'unknown', why: 'robots-unread', detail: '503' });
  assert.deepEqual(broken.asked, ['GET /robots.txt']);
  await broken.close();
});

test('a host without TLS, one without a name, and one that takes no connection are told apart', async () => {
  const whys = [];
  for (const url of [server.origin.replace('http:', 'https:'), 'http://nothing.invalid/', 'http://127.0.0.1:1/']) {
    const answer = await askAddress(web, url);
    whys.push('why' in answer ? answer.why : answer.is);
  }
  assert.deepEqual(whys, ['secure', 'host', 'connection']);
});

test('it waits as long as it was asked to, asks for a robots.txt once, and says who it is', () => {
  assert.ok(waits.includes(7000));
  assert.ok(!waits.includes(3_600_000));
  assert.equal(server.asked.filter((request) => request === 'GET /robots.txt').length, 1);
  assert.deepEqual([...server.agents], ['GlossLinks/1.0 (a test)']);
});

test('one host gets one request at a time, with a pause before each but the first', async () => {
  const paused: number[] = [];
  const polite = openWeb({
    userAgent: 'x',
    timeout: 60_000,
    pause: 5,
    wait: async (ms) => void paused.push(ms),
    allowPrivate: true,
  });
  const alone = await answeringServer({
    '/robots.txt': () => [404],
    '/a': () => [200],
    '/b': () => [200],
    '/c': () => [200],
  });
  const answers = await Promise.all(['/a', '/b', '/c'].map((path) => askAddress(polite, alone.origin + path)));
  assert.deepEqual(answers, [{ is: 'there' }, { is: 'there' }, { is: 'there' }]);
  assert.equal(alone.most, 1);
  assert.deepEqual(alone.asked, ['GET /robots.txt', 'HEAD /a', 'HEAD /b', 'HEAD /c']);
  assert.deepEqual(paused, [5, 5, 5]);
  await polite.close();
  await alone.close();
});

test('private networks are never asked, by number or by name', async () => {
  const careful = openWeb({ userAgent: 'x', timeout: 60_000, pause: 0 });
  const start = server.asked.length;
  for (const url of [
    server.origin,
    localhost(server.origin),
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/',
    'http://[::1]/',
    'http://[fd00::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
  ]) {
    assert.deepEqual(await askAddress(careful, url), { is: 'unknown', why: 'private' }, url);
  }
  assert.equal(server.asked.length, start);
  await careful.close();
});
