import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const styles = new URL('../../../src/styles/', import.meta.url);

/** Declarations that name a side of the window, where one of the text would be meant. */
const PHYSICAL: readonly RegExp[] = [
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-\w+)?\s*:/,
  /border-(?:top|bottom)-(?:left|right)-radius\s*:/,
  /(?:float|clear|text-align|text-align-last|caption-side)\s*:\s*(?:left|right)\b/,
  /(?:background-position|transform-origin|object-position)\s*:[^;]*\b(?:left|right)\b/,
  /gradient\(\s*to\s+(?:left|right)/,
  /(?:translateX|translate)\(\s*-?(?!0[\s,)])[\d.]/,
];

/** Shorthands of four values, whose second and fourth are the right and the left: alike, or named by `-inline`. */
function unevenSides(line: string): boolean {
  const [, values = ''] = /(?:^|[\s;{])(?:margin|padding|inset)\s*:\s*([^;]+);/.exec(line) ?? [];
  const parts = values.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
  return parts.length === 4 && parts[1] !== parts[3];
}

function physical(css: string): string[] {
  const lines = css.replace(/\/\*.*?\*\//gs, '').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => PHYSICAL.some((pattern) => pattern.test(line)) || unevenSides(line));
}

test('the styles speak of the sides of a text, not of the window', () => {
  const found = readdirSync(styles).flatMap((file) =>
    physical(readFileSync(new URL(file, styles), 'utf8')).map((line) => `${file}: ${line}`),
  );
  assert.deepEqual(found, []);
});

test('each way of naming a side of the window is found', () => {
  for (const line of [
    'margin-left: 1rem;',
    'padding-right: 0;',
    'left: 0;',
    'border-left-color: red;',
    'border-top-left-radius: 1px;',
    'float: right;',
    'text-align: left;',
    'background: linear-gradient(to right, red, blue);',
    'transform: translateX(-2px);',
    'padding: 1px 2px 1px 0;',
    'margin: 0 max(1px, 2px) 0 0;',
  ])
    assert.deepEqual(physical(`a {\n  ${line}\n}`), [line]);
  for (const line of [
    'margin-inline: 0 1rem;',
    'padding: 1px 2px 3px;',
    'padding: 1px 2px 3px 2px;',
    'text-align: start;',
    '.connections-left text {',
  ])
    assert.deepEqual(physical(line), [], line);
});
