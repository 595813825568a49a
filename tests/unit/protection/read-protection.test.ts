import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keyedList, writeKeyedList } from '../../../src/protection/keyed-list.ts';
import { makeKeyedList } from '../../../src/protection/make-keyed-list.ts';
import { readProtection } from '../../../src/protection/read-protection.ts';
import { KEY } from './lists.ts';

const PLAIN = '# A source in danger.\r\n\r\nMarta Quellmann\r\n';
const KEYED = writeKeyedList(keyedList([{ line: 3, name: 'Marta Quellmann' }], KEY));

type Given = {
  plain?: string | Uint8Array;
  keyed?: string;
  key?: string;
  variable?: string;
  required?: boolean;
};

function inFolder<Result>({ plain, keyed }: Given, use: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'gloss-protected-'));
  try {
    if (plain !== undefined) writeFileSync(join(root, '.protected-names'), plain);
    if (keyed !== undefined) writeFileSync(join(root, '.protected-names.hmac'), keyed);
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Which list is used, or why none; and that it finds the name. */
function saidOf(given: Given): string {
  const { key, variable, required = false } = given;
  const environment = { GLOSS_PROTECTED_KEY: key, GLOSS_PROTECTED: variable };
  const { find, list, problem } = inFolder(given, (root) => readProtection(root, environment, required));
  if (problem) return 'by' in problem ? `${problem.case} ${problem.by}` : problem.case;
  if (!find) return 'none';
  assert.deepEqual(
    find('by Marta Quellmann').map(({ line }) => line),
    [3],
  );
  return list ?? '';
}

const cases: [what: string, given: Given, said: string][] = [
  ['no list where none is needed', {}, 'none'],
  ['an empty variable is none', { key: '', variable: '' }, 'none'],
  ['the names themselves', { plain: PLAIN }, '.protected-names'],
  ['with a byte order mark', { plain: `\ufeff${PLAIN}` }, '.protected-names'],
  ['the keyed list with its key', { keyed: KEYED, key: KEY }, '.protected-names.hmac'],
  ['both, and the key', { plain: PLAIN, keyed: KEYED, key: KEY }, '.protected-names'],
  ['both, without the key', { plain: PLAIN, keyed: KEYED }, '.protected-names'],
  ['both, of different names', { plain: `${PLAIN}Tova Brenk\n`, keyed: KEYED, key: KEY }, 'differs'],
  ['both, the keyed one by another key', { plain: PLAIN, keyed: KEYED, key: `${KEY}!` }, 'wrong-key'],
  ['a keyed list without its key', { keyed: KEYED }, 'no-key'],
  ['a keyed list with an empty key', { keyed: KEYED, key: '' }, 'no-key'],
  ['a keyed list with another key', { keyed: KEYED, key: `${KEY}!` }, 'wrong-key'],
  ['a key that can be guessed', { keyed: KEYED, key: 'secret' }, 'short-key'],
  ['a damaged keyed list', { keyed: KEYED.slice(0, 90), key: KEY }, 'damaged'],
  ['a damaged one beside the names', { plain: PLAIN, keyed: '{}', key: KEY }, 'damaged'],
  ['an empty keyed list', { keyed: '', key: KEY }, 'damaged'],
  ['an empty list', { plain: '' }, 'empty'],
  ['a list of notes', { plain: '# nobody\n\n' }, 'empty'],
  ['a line without a name', { plain: `${PLAIN}Li\n` }, 'no-name'],
  ['a list that is no text', { plain: Uint8Array.of(0xff, 0xfe, 0x4d, 0) }, 'unreadable'],
  ['none, and the settings want one', { required: true }, 'missing settings'],
  ['none, and the variable wants one', { variable: 'required' }, 'missing variable'],
  ['none, and a key', { key: KEY }, 'missing key'],
  ['one that is wanted', { plain: PLAIN, variable: 'required', required: true }, '.protected-names'],
  ['a variable that says nothing', { plain: PLAIN, variable: 'yes' }, 'wrong-variable'],
];

for (const [what, given, said] of cases) test(`${what}: ${said}`, () => assert.equal(saidOf(given), said));

test('a folder in the place of the list is no list', () => {
  const { problem } = inFolder({}, (root) => {
    mkdirSync(join(root, '.protected-names'));
    return readProtection(root, {}, false);
  });
  assert.deepEqual(problem, { case: 'unreadable', path: '.protected-names' });
});

test('the keyed list is made of the names, or it is said why not, without any name', () => {
  const made = (given: Given, key = KEY) => inFolder(given, (root) => makeKeyedList(root, key));
  assert.deepEqual(made({ plain: PLAIN }), { text: KEYED, names: 1 });
  const refused = [made({ plain: PLAIN }, ''), made({}), made({ plain: '#\n' }), made({ plain: `${PLAIN}Li\n` })];
  for (const each of refused) {
    assert.ok('refused' in each);
    assert.doesNotMatch(each.refused, /Marta|Quellmann|\bLi\b/);
  }
  assert.match((refused[3] as { refused: string }).refused, /line 4/);
});
