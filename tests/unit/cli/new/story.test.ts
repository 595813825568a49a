import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { findingsIn, newIn } from './desk.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/new-story/${name}`, import.meta.url), 'utf8');
const TEXTS = { 'notas.yaml': fixture('notas.yaml'), 'texto.md': fixture('texto.md') };

/** What a newsroom writes once, and the author. */
const DEFAULTS = `defaults:
  language: es
  checked: newest source
  kind:
    articles: report
    entities: { personas: person, lugares: place, organizaciones: organisation, cosas: thing }
`;
const AUTHOR = ['author', 'Redacción de La Ría', '--role', 'Escribe y cuida los textos de este sitio'];
const STORY = ['--list', 'notas.yaml'];

/** The values that stand in some data: all that somebody typed who wrote it, but for its keys. */
function valuesIn(data: unknown): unknown[] {
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(valuesIn) : [data];
}

/** The values that somebody typed on a command line: of options, and what stands without one. The kind is no value. */
function typedIn(args: readonly string[]): string[] {
  return args.filter((arg, index) => !arg.startsWith('--') && !(index === 0 && /^[a-z]+$/.test(arg)));
}

async function started() {
  const { after } = await newIn({ 'site.yaml': DEFAULTS }, AUTHOR);
  return newIn(after, STORY, { texts: TEXTS });
}

test('a story of 400 words, eight entities, two claims and five sources takes at most 80 typed fields', async () => {
  const { started: all, changed } = await started();
  const count = (kind: string) => all.filter((each) => each.kind === kind).length;
  assert.deepEqual(['article', 'entity', 'claim', 'source'].map(count), [1, 8, 2, 5]);
  const words = TEXTS['texto.md'].split(/\s+/).length;
  assert.ok(words > 380 && words < 420, `${words} words`);
  // The article is a draft until somebody takes that away: one more.
  const typed = [...typedIn(STORY), ...valuesIn(parse(TEXTS['notas.yaml'])), 'draft'];
  assert.ok(typed.length <= 80, `${typed.length} fields`);
  const written = changed.flatMap(({ path, text }) =>
    valuesIn(path.endsWith('.md') ? parse(text.split('---\n')[1] ?? '') : parse(text)),
  );
  assert.ok(written.length > typed.length, `${written.length} values are written`);
});

test('the check finds nothing in it but that it is a draft, and nothing when it is published', async () => {
  const { after } = await started();
  const path = Object.keys(after).find((each) => each.startsWith('articles/')) ?? assert.fail();
  assert.deepEqual(await findingsIn(after), [`${path}:5:8 unpublished-text`]);
  const published = { ...after, [path]: (after[path] ?? '').replace('draft: true\n', '') };
  assert.deepEqual(await findingsIn(published), []);
});

test('a day on which something was checked is that of a source, and is written nowhere', async () => {
  const { after } = await started();
  assert.ok(!Object.values(after).some((text) => /^checked: '/m.test(text)));
});
