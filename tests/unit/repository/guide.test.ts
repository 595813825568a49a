import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { fieldsOf } from '../../../src/cli/guide/field-table.ts';
import { blocksOf } from '../../../src/cli/guide/fill-blocks.ts';
import { readGuide } from '../../../src/cli/guide/guide-files.ts';
import { GUIDE_SCHEMAS } from '../../../src/cli/guide/guide-schemas.ts';
import { makeGuide } from '../../../src/cli/guide/make-guide.ts';
import { isRulePart, RULE_PARTS, rulesOf } from '../../../src/cli/guide/rule-parts.ts';
import { sectionsOf } from '../../../src/cli/guide/sections.ts';
import { groupIn } from '../../../src/cli/guide/zod-parts.ts';
import { RULES } from '../../../src/library/check/rules/rules.ts';
import { RELATIONS } from '../../../src/model/claims/claim.ts';
import { POLICY_IDS } from '../../../src/model/policy.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const guide = readGuide();
const blocks = [...guide].flatMap(([, text]) => blocksOf(text));

test('what is made in the guide is what its generator makes: npm run guide', () => {
  assert.deepEqual(Object.fromEntries(guide), Object.fromEntries(makeGuide(guide)));
});

test('each group of fields has its table in the guide, once', () => {
  const named = blocks.filter(({ sort }) => sort === 'fields').map(({ name }) => name);
  assert.deepEqual(named.sort(), Object.keys(GUIDE_SCHEMAS).sort());
});

test('every field of every schema of the model is in one of these tables', async () => {
  const tables = Object.values(GUIDE_SCHEMAS).flatMap((group) => [group, ...groupsWithin(group)]);
  const schemas = await schemasOfModel();
  assert.ok(schemas.size > 25);
  const untold = [...schemas].filter(([, { shape }]) => {
    return !tables.some((table) => Object.keys(shape).every((name) => name in table.shape));
  });
  assert.deepEqual(
    untold.map(([name]) => name),
    [],
  );
});

test('every field says what it is, in whole sentences', () => {
  const fields = Object.entries(GUIDE_SCHEMAS).flatMap(([of, group]) =>
    fieldsOf(group, () => false).map(({ path, description = '' }) => ({
      field: [of, ...path].join(' › '),
      description,
    })),
  );
  assert.ok(fields.length > 250);
  assert.deepEqual(
    fields.filter(({ description }) => !/[.!?]”?$/.test(description)),
    [],
  );
});

test('every rule has its place in the guide', () => {
  const parts = blocks.filter(({ sort, name }) => sort === 'rules' && name !== '').map(({ name }) => name);
  assert.deepEqual(parts.sort(), Object.keys(RULE_PARTS).sort());
  assert.deepEqual(parts.filter(isRulePart).flatMap(rulesOf).sort(), Object.keys(RULES).sort());
});

test('the guide says what each answer does to a claim, and names each policy', () => {
  const rows = [...(guide.get('claims.md') ?? '').matchAll(/^\| `([^`]+)` \| (?:A|It|Who|Somebody)\b/gm)];
  const explained = new Set(rows.map(([, name]) => name));
  assert.deepEqual(
    RELATIONS.filter((relation) => !explained.has(relation)),
    [],
  );
  assert.deepEqual(
    POLICY_IDS.filter((id) => !guide.get('site.md')?.includes(`\`${id}\``)),
    [],
  );
});

test('where a message of the check names a part of the guide, the guide has a heading of that name', () => {
  const wording = readFileSync(new URL('../library/check/wording.txt', import.meta.url), 'utf8');
  const named = new Set([...wording.matchAll(/the guide has it under “([^”]+)”/g)].map(([, name = '']) => name));
  assert.ok(named.size > 0);
  const headings = [...guide.values()].flatMap((text) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, words]) => words));
  assert.deepEqual(
    [...named].filter((name) => !headings.includes(name)),
    [],
  );
});

test('no file of the guide is long', () => {
  assert.deepEqual(
    [...guide].filter(([, text]) => text.split('\n').length > 250).map(([path]) => path),
    [],
  );
});

test('links between the guide, the README and the files for contributors lead to what there is', () => {
  const paths = [...guide.keys()].map((path) => `.github/guide/${path}`);
  const dead = [...paths, 'content/README.md', 'README.md', '.github/CONTRIBUTING.md'].flatMap((path) =>
    linksIn(textOf(path))
      .filter((link) => !leadsSomewhere(path, link))
      .map((link) => `${path}: ${link}`),
  );
  assert.deepEqual(dead, []);
});

/** The groups of fields that a group holds, at any depth. */
function groupsWithin({ shape }: z.ZodObject): z.ZodObject[] {
  return Object.values(shape).flatMap((schema) => {
    const group = groupIn(schema);
    return group ? [group, ...groupsWithin(group)] : [];
  });
}

/** The groups of fields that files of `src/model` give to others, by their names. */
async function schemasOfModel(): Promise<Map<string, z.ZodObject>> {
  const found = new Map<string, z.ZodObject>();
  for (const path of globSync('src/model/**/*.ts', { cwd: root })) {
    const module: Record<string, unknown> = await import(pathToFileURL(join(root, path)).href);
    for (const [name, value] of Object.entries(module)) if (value instanceof z.ZodObject) found.set(name, value);
  }
  return found;
}

/** A file's text; nothing where a newsroom has left it out with the bundled content. */
function textOf(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
}

/** The addresses of links in Markdown that lead to a file of the repository. */
function linksIn(text: string): string[] {
  const links: string[] = [];
  visit(remark().parse(text), 'link', ({ url }) => {
    if (!/^(?:[a-z]+:|\/)/.test(url)) links.push(url);
  });
  return links;
}

const ids = new Map<string, ReadonlySet<string>>();

function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', id] = link.split('#');
  const target = path === '' ? from : join(dirname(from), path);
  if (!existsSync(join(root, target))) return target === 'content/README.md';
  if (id === undefined) return true;
  const known = ids.get(target) ?? new Set(sectionsOf(textOf(target)).map((section) => section.id));
  ids.set(target, known);
  return known.has(id);
}
