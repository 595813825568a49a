import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { runImport } from '../../../../src/cli/import/run-import.ts';
import { loadLibrary } from '../../../../src/library/load.ts';
import { folderOf, PNG, post } from './archive-on-disk.ts';

const ENTITY =
  'kind: place\nnames: [{ text: Port Velin, language: en }]\ndescription: A port\nsummary: A port.\nsources: [a]\nchecked: 2026-01-01';
const SITE = {
  'content/entities/port-velin.md': post(ENTITY, ''),
  'content/sources/all.yaml': 'a: { outlet: { named: P }, title: T }\n',
  'content/topics/ferries.md': post('title: Ferries\nsummary: What sails.', ''),
};
const SETTINGS = "baseURL = 'https://old.example/'\ntitle = 'The Gazette'\n";

const chosen = { section: [], publishAll: false, dryRun: false };

/** Imports files of a site of Hugo into a new site, and gives both with what was said. */
async function imported(files: Record<string, string | Uint8Array>, choices: object = {}, site = folderOf(SITE)) {
  const archive = folderOf({ 'hugo.toml': SETTINGS, ...files });
  const outcome = await runImport('hugo', archive, { ...chosen, site, ...choices });
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  return { outcome, archive, site, read, said: 'said' in outcome ? outcome.said.split('\n') : [] };
}

async function checked(site: string) {
  const folders = { content: join(site, 'content'), public: join(site, 'public'), base: '/', addressed: true };
  return loadLibrary(folders, '2026-11-30T00:00Z');
}

const FERRY = {
  'content/posts/ferry/index.md': post(
    'title: The ferry is back\ndate: 2013-05-02T12:30:00+02:00\nauthor: Ana Ruiz\ntags: [port velin, ferries, Storms]',
    'At Port Velin the master said: “Nobody was hurt.” See [the storm](/posts/storm/) and [the same](https://old.example/posts/storm/).\n\n![Cars in a row](cars.png)\n\nThe [plan](/files/plan.pdf).',
  ),
  'content/posts/ferry/cars.png': PNG,
  'content/posts/storm.md': post('title: A storm\ndate: 2013-05-01\nsummary: It blew.\nauthor: Ana Ruiz'),
  'static/files/plan.pdf': '%PDF-1.4',
};
const OWNER = { credit: 'The Gazette', licence: 'CC BY 4.0' };

test('posts become articles that the check lets pass, with their pictures, links, lists and addresses', async () => {
  const { site, read, said } = await imported(FERRY, OWNER);
  assert.equal(
    read('content/articles/ferry.md'),
    `---
title: The ferry is back
summary: "At Port Velin the master said: “Nobody was hurt.”"
kind: report
published: 2013-05-02T12:30+02:00
authors:
  - ana-ruiz
topics:
  - ferries
  - storms
entities:
  - port-velin
fromArchive: true
pictures:
  - file: archive/posts/ferry/cars.png
    credit: The Gazette
    licence: CC BY 4.0
addresses:
  - /posts/ferry/
---

At Port Velin the master said: “Nobody was hurt.” See [the storm](/articles/storm/) and [the same](/articles/storm/).

![Cars in a row](../pictures/archive/posts/ferry/cars.png)

The [plan](/files/plan.pdf).
`,
  );
  assert.equal(
    read('content/topics/storms.md'),
    '---\ntitle: Storms\nsummary: What the archive has under “Storms”.\naddresses:\n  - /tags/storms/\n---\n',
  );
  assert.equal(read('content/authors/ana-ruiz.md'), '---\nname: Ana Ruiz\nrole: Author\n---\n');
  assert.deepEqual(readFileSync(join(site, 'content/pictures/archive/posts/ferry/cars.png')), PNG);
  assert.equal(read('public/files/plan.pdf'), '%PDF-1.4');
  assert.deepEqual(
    said.slice(-6),
    [
      '2 articles: 2 published, 0 drafts',
      '0 articles that the check would refuse, in the folder not-imported',
      '0 posts not imported, each named above',
      '1 topic, 1 author, 1 picture and 1 other file are new',
      '1 summary taken from the first sentence of the text',
      '0 warnings of the check',
    ]
      .concat('Run npm run check.')
      .slice(-6),
  );
  assert.deepEqual(
    (await checked(site)).findings.map(({ rule }) => rule),
    [],
  );
});

test('a dry run writes nothing, and a second run brings in nothing again', async () => {
  const { site, archive } = await imported(FERRY, { ...OWNER, dryRun: true });
  assert.ok(!existsSync(join(site, 'content/articles')));
  await runImport('hugo', archive, { ...chosen, ...OWNER, site });
  writeFileSync(
    join(site, 'content/articles/ferry.md'),
    readFileSync(join(site, 'content/articles/ferry.md'), 'utf8').replace('is back', 'was back'),
  );
  const again = await runImport('hugo', archive, { ...chosen, ...OWNER, site });
  assert.ok('said' in again);
  assert.match(
    again.said,
    /ferry\/index\.md:1 {2}not imported: it is there already, as content\/articles\/ferry\.md\n/,
  );
  assert.match(again.said, /\n0 articles: 0 published, 0 drafts\n/);
  assert.match(readFileSync(join(site, 'content/articles/ferry.md'), 'utf8'), /was back/);
});

test('where something is missing the article is a draft, to which nothing published links', async () => {
  const files = {
    'content/posts/poll.md': post('title: A poll\ndate: 2013-05-02', 'Who wins?\n\n{{< poll id="7" >}}'),
    'content/posts/result.md': post(
      'title: Its result\ndate: 2013-05-03',
      'After [the poll](/posts/poll/) all was clear.',
    ),
  };
  const { read, said, site } = await imported(files);
  assert.match(read('content/articles/poll.md'), /^draft: true$/m);
  assert.match(
    read('content/articles/result.md'),
    /After the poll<!-- not carried: link to \/posts\/poll\/ --> all was clear\./,
  );
  assert.ok(said.includes('content/posts/poll.md:7  the shortcode poll'), said.join('\n'));
  assert.deepEqual(
    (await checked(site)).findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`),
    [
      'unpublished-text content/articles/poll.md:6',
      'uncarried-part content/articles/poll.md:16',
      'uncarried-part content/articles/result.md:13',
    ],
  );
  const all = await imported(files, { publishAll: true });
  assert.doesNotMatch(all.read('content/articles/poll.md'), /draft/);
});

test('what has no date or no title is named; who signs is asked where nothing says it', async () => {
  const { said } = await imported({
    'content/posts/a.md': post('title: A'),
    'content/posts/b.md': post('date: 2013-05-02'),
    'content/posts/c.md': post('title: C\ndate: 2013-05-02'),
    'content/posts/d.md': post('title: [D\ndate: 2013-05-02'),
    'content/posts/e.md': `\n${post('title: E\ndate: 2013-05-02', '<form>x</form>')}`,
  });
  assert.ok(said.includes('content/posts/d.md:1  not imported: its front matter cannot be read'), said.join('\n'));
  // Hugo passes over empty lines before the front matter.
  assert.ok(said.includes('content/posts/e.md:6  <form> cannot stand in a text'));
  assert.ok(said.includes('content/posts/a.md:1  not imported: it has no date'));
  assert.ok(said.includes('content/posts/b.md:1  not imported: it has no title'));
  assert.ok(said.includes('5 posts in the archive') && said.includes('3 posts not imported, each named above'));
  assert.ok(said.includes('2 posts without an author, signed by The Gazette'));
  const { outcome } = await imported({ 'hugo.toml': '', 'content/posts/c.md': post('title: C\ndate: 2013-05-02') });
  assert.deepEqual(outcome, {
    refused:
      '1 posts name no author, the first in content/posts/c.md, and the archive does not either. Say who signs them: --author "…".',
  });
});

test('what the check would refuse lies beside the content, with the reason', async () => {
  const crowded = `${'[a] '.repeat(4100)}b`;
  const { site, said } = await imported({
    'content/posts/one.md': post('title: One\ndate: 2013-05-02', `<p>${crowded}</p>`),
    'content/posts/two.md': post('title: Two\ndate: 2013-05-03', 'See [one](/posts/one/).'),
  });
  assert.ok(existsSync(join(site, 'not-imported/articles/one.md')));
  assert.ok(
    said.some((line) => line.startsWith('not-imported/articles/one.md  crowded-paragraph: ')),
    said.join('\n'),
  );
  assert.deepEqual(
    (await checked(site)).findings.map(({ rule }) => rule),
    ['uncarried-part'],
  );
});

test('an address at which something stands is left out where it is not the first, and named', async () => {
  const { read, said } = await imported({
    'content/posts/a.md': post(
      'title: A\ndate: 2013-05-02\naliases: [/claims/, "/has#sign/", /a.html, /posts/a]\ntags: [T]',
    ),
    'content/posts/b.md': post('title: B\ndate: 2013-05-03\naliases: [/a.html, /tags/t/]'),
  });
  assert.match(read('content/articles/a.md'), /addresses:\n {2}- \/posts\/a\/\n {2}- \/a\.html\n/);
  assert.ok(said.includes('content/posts/a.md:1  the address /claims/ leads to something else already'));
  assert.ok(
    said.some((line) => line.startsWith('content/posts/a.md:1  the address /has#sign/ cannot lead on from here')),
  );
});

test('nothing outside of an archive is read, whatever its paths and links say', async () => {
  const outside = folderOf({ 'secret.md': post('title: Secret\ndate: 2013-05-02'), 'secret.png': PNG });
  const site = folderOf(SITE);
  const archive = folderOf({
    'hugo.toml': SETTINGS,
    'content/posts/a.md': post(
      'title: A\ndate: 2013-05-02',
      `A.\n\n![s](../../../${outside.split('/').at(-1)}/secret.png)\n\n![t](linked/secret.png)\n\n[x](/../../etc/passwd)`,
    ),
  });
  symlinkSync(outside, join(archive, 'content/posts/linked'));
  symlinkSync(join(outside, 'secret.md'), join(archive, 'content/posts/secret.md'));
  const outcome = await runImport('hugo', archive, { ...chosen, ...OWNER, site });
  assert.ok('said' in outcome);
  assert.match(outcome.said, /content\/posts\/linked:1 {2}a link to another place, which is not followed/);
  assert.match(outcome.said, /content\/posts\/secret\.md:1 {2}a link to another place, which is not followed/);
  assert.match(outcome.said, /\n1 article: 0 published, 1 draft\n/);
  assert.match(outcome.said, /0 pictures and 0 other files are new/);
  assert.ok(!existsSync(join(site, 'content/pictures')));
});

test('a drawing that runs something is not brought in, and neither is a page of HTML', async () => {
  const { site, said } = await imported(
    {
      'content/posts/a.md': post('title: A\ndate: 2013-05-02', 'A.\n\n![b](/b.svg)\n\n[c](/c.html) [d](/d.svg)'),
      'static/b.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
      'static/c.html': '<script>alert(1)</script>',
      'static/d.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
    OWNER,
  );
  assert.ok(!existsSync(join(site, 'public')) && !existsSync(join(site, 'content/pictures')));
  assert.ok(
    said.some((line) => /^content\/posts\/a\.md:7 {2}the picture \/b\.svg: it holds something that runs/.test(line)),
    said.join('\n'),
  );
});

test('hostile texts are harmless once they are articles', async () => {
  const attacks = JSON.parse(readFileSync(new URL('../../../fixtures/attacks/markdown.json', import.meta.url), 'utf8'));
  const texts = Object.values(attacks as Record<string, string[]>).flatMap((each) => each.slice(0, 6));
  assert.ok(texts.length > 50);
  const files = Object.fromEntries(
    texts.map((text, index) => [
      `content/posts/a${index}.md`,
      post(`title: T${index}\ndate: 2013-05-02`, `A.\n\n${text}`),
    ]),
  );
  const { site } = await imported(files, { ...OWNER, publishAll: true });
  mkdirSync(join(site, 'public'), { recursive: true });
  const { library, findings } = await checked(site);
  assert.ok(library.articles.length > texts.length * 0.9, `${library.articles.length} of ${texts.length}`);
  assert.deepEqual(
    [...new Set(findings.map(({ rule }) => rule))].filter(
      (rule) => !/^(?:uncarried-part|stray-mark|accidental-block|unread-file|empty-text)$/.test(rule),
    ),
    [],
  );
  for (const { id, data } of library.articles) {
    const tree: Root = data.text ?? { type: 'root', children: [] };
    visit(tree, (node) => {
      assert.notEqual(node.type, 'comment', id);
      if (node.type !== 'element') return;
      assert.doesNotMatch(
        node.tagName,
        /^(?:script|style|iframe|object|embed|svg|math|form|input|base|link|meta)$/,
        id,
      );
      for (const [name, value] of Object.entries(node.properties)) {
        assert.doesNotMatch(name, /^on/i, id);
        assert.doesNotMatch(String(value), /^\s*(?:javascript|data|vbscript):/i, id);
      }
    });
  }
});
