import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiled, compiledName } from '../../../../src/cli/compile/compiled.ts';

const of = (path: string, text: string) => compiled(path, Buffer.from(text)).toString();

test('code loses its types, and every line stays where it was', () => {
  const text =
    "import type { A } from './a.ts';\nimport { b } from '../b.ts';\nexport const c: A = b as A;\nawait import('./d.ts');\n";
  const lines = of('/x/c.ts', text).split('\n');
  assert.match(lines[0] ?? '', /^\s*$/);
  assert.equal(lines[1], "import { b } from '../b.js';");
  assert.match(lines[2] ?? '', /^export const c *= b *;$/);
  assert.equal(lines[3], "await import('./d.js');");
  assert.equal(compiledName('/x/c.ts'), '/x/c.js');
});

test('pages and components keep their types, and find the compiled files', () => {
  const page = "---\nimport { a } from '../a.ts';\nconst b: string = a;\n---\n<script>import './c.ts';</script>\n";
  assert.equal(of('/p.astro', page), page.replace('a.ts', 'a.js').replace('c.ts', 'c.js'));
  assert.equal(compiledName('/p.astro'), '/p.astro');
});

test('a package that is named so, and what is no code, stay as they are', () => {
  assert.equal(of('/x/a.ts', "import 'some.ts';\n"), "import 'some.ts';\n");
  const bytes = Buffer.from([0, 255, 46]);
  assert.equal(compiled('/x/a.css', bytes), bytes);
});
