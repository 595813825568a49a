import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonOptions } from '../../../src/cli/common-options.ts';

test('whose content it is may stand anywhere, in either form, and the last one counts', () => {
  const rows: [string[], string | undefined, string[]][] = [
    [['--strict'], undefined, ['--strict']],
    [['--content', 'a', '--strict'], 'a', ['--strict']],
    [['b', '--content=a b', '--', '--x'], 'a b', ['b', '--', '--x']],
    [['--content', 'a', '--content=b'], 'b', []],
  ];
  for (const [given, folder, rest] of rows) {
    assert.deepEqual(commonOptions(given), { rest, ...(folder !== undefined && { folder }) });
  }
});

test('without a folder behind it, the option names none', () => {
  assert.deepEqual(commonOptions(['--content']), { folder: '', rest: [] });
});
