import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongFlags, wrongPlace } from '../../../src/hosting/published-at.ts';

test('an address of a host, and a folder on it, are right', () => {
  for (const site of [
    undefined,
    'https://example.org',
    'https://example.org/',
    'http://localhost:4321',
    'https://日本.jp',
  ]) {
    assert.deepEqual(wrongPlace({ site, base: '/' }), [], site);
  }
  for (const base of ['/', '/sub', '/sub/', '/news/2026/', '/~desk', '/v1.0', '/@press', '/a_b-c', '']) {
    assert.deepEqual(wrongPlace({ base }), [], base);
  }
});

test('what is no address of a host is refused, with what to write', () => {
  const wrong = {
    'example.org': 'this is no address',
    '/news': 'this is no address',
    'javascript:alert(1)': 'an address of pages begins with https://, not javascript:',
    'file:///etc': 'an address of pages begins with https://, not file:',
    'https://user:secret@example.org': 'a name or password would stand in every page',
    'https://user@example.org': 'a name or password would stand in every page',
    'https://example.org/news': 'the path /news belongs into --base',
    'https://example.org/?x=1': 'nothing may follow the host, no "?" and no "#"',
    'https://example.org?': 'nothing may follow the host, no "?" and no "#"',
    'https://example.org#top': 'nothing may follow the host, no "?" and no "#"',
    ' https://example.org': 'spaces, backslashes and control characters are no part of an address',
    'https://exam\tple.org': 'spaces, backslashes and control characters are no part of an address',
    'https:\\\\example.org': 'spaces, backslashes and control characters are no part of an address',
  };
  for (const [site, why] of Object.entries(wrong)) {
    assert.deepEqual(wrongPlace({ site, base: '/' }), [
      `--site ${JSON.stringify(site)}: ${why}. Write where the site is published, without a path, such as https://example.org.`,
    ]);
  }
});

test('what is no folder of a host is refused, with what to write', () => {
  const odd = 'spaces, backslashes and control characters are no part of a path';
  const up = '"." and ".." lead out of the site';
  const letters = 'a folder has only letters from a to z, digits and - _ . ~ @ + in its name';
  const wrong = {
    '//evil.example/': 'two slashes begin the address of another host',
    '/a//b': 'between two folders stands one slash',
    '/https:/evil.example': 'this is an address, not a path',
    '/javascript:alert(1)': 'this is an address, not a path',
    '/a b': odd,
    '/a\u0000': odd,
    '/a\n': odd,
    '/\\evil.example': odd,
    '/a?b': '"?" and "#" end a path',
    '/a#b': '"?" and "#" end a path',
    '/..': up,
    '/a/../b': up,
    '/./a': up,
    '/%2e%2E/a': up,
    '/a%20b': letters,
    '/новости': letters,
    '/"onload': letters,
    '/*': letters,
  };
  for (const [base, why] of Object.entries(wrong)) {
    assert.deepEqual(wrongPlace({ base }), [
      `--base ${JSON.stringify(base)}: ${why}. Write the folder of the host in which the site stands, such as /news or ` +
        '/news/2026, or leave --base out where it stands at the top.',
    ]);
  }
});

test('what Astro would pass over in silence is refused: a number, and what is given twice', () => {
  const said = (...flags: string[]) => wrongFlags(flags);
  assert.deepEqual(said('build', '--base', '2026'), ['--base 2026: a number is not understood here. Write /2026.']);
  assert.deepEqual(said('--outDir=5'), ['--outDir 5: a number is not understood here. Write ./5.']);
  assert.deepEqual(said('--base', '/a', '--base=/b'), ['--base was given 2 times. Give it once.']);
  assert.deepEqual(
    said('build', '--base', '/2026', '--site', 'https://example.org', '--port', '80', '--base2', '1'),
    [],
  );
  assert.match(said('--site', 'foo').join(), /^--site "foo": this is no address\. Write .* such as https:/);
  assert.match(said('--base=//evil.example/').join(), /^--base "\/\/evil\.example\/": two slashes/);
});
