import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { wronglyDirected } from '../judges/direction.ts';
import { htmlFindings } from '../judges/html.ts';
import { fixtureSite } from '../sites/fixture-site.ts';

const ARTICLE = `---
title: المحرك (الأول)!
summary: قالت الوزيرة إن المحرك جاهز.
kind: background
published: 2023-04-17
updated: 2023-04-18
authors: [desk]
language: ar
entities: [baghdad, acme]
keyPoints: [المحرك جاهز.]
method: اتصلنا بالوزارة.
openQuestions: [{ question: متى يبدأ؟, entities: [baghdad] }]
corrections:
  - { id: day, date: 2023-04-18, was: يوم الاثنين., is: يوم الثلاثاء., why: أخطأنا. }
---

## البداية

قالت [Acme Inc.](entity:acme) في بغداد (أمس) إن المحرك جاهز.[^al-nahr] وهذا [يوم الثلاثاء](correction:day).[^al-nahr]
`;
const entity = (kind: string, names: string, alias: string) => `---
kind: ${kind}
names:
${names}
aliases: [${alias}]
description: Something of a test
summary: It is in a test.
sources: [al-nahr]
checked: 2023-04-17
---
`;
const site = fixtureSite('direction', {
  'content/articles/al-muharrik.md': ARTICLE,
  'content/entities/baghdad.md': entity(
    'place',
    '  - { text: بغداد, language: ar }\n  - { text: Baghdad, language: en }\n  - { text: Bagdād, language: ar }',
    'دار السلام',
  ),
  'content/entities/acme.md': entity(
    'organisation',
    '  - { text: Acme Inc., language: en }\n  - { text: אקמי, language: he }',
    'أكمي',
  ),
  'content/sources/al-nahr.yaml':
    'al-nahr: { outlet: { named: النهر }, title: "المحرك (خبر).", language: ar, url: "https://example.org/n", date: 2023-04-16 }\n',
});
const { code, output } = await site.build({ address: 'https://example.org' });
assert.equal(code, 0, output);
const PATHS = [
  'articles/al-muharrik/',
  'entities/baghdad/',
  'entities/acme/',
  'entities/',
  'articles/',
  '',
  'corrections/',
];
const pages = PATHS.map((path) => ({ path, html: site.page(`${path}index.html`) }));
const of = (path: string) => pages.find((page) => page.path === path)?.html ?? '';

test('nothing runs otherwise than its language and its letters do', () => {
  assert.deepEqual(wronglyDirected(pages), []);
});

test('the judge would find a language without its direction, and letters that run against their page', () => {
  const html = (body: string) => [{ path: 'x/', html: `<html lang="en"><body>${body}</body></html>` }];
  assert.deepEqual(wronglyDirected(html('<p lang="ur">بارش</p>')).length, 2);
  assert.deepEqual(wronglyDirected(html('<p>بارش</p>')).length, 1);
  assert.deepEqual(wronglyDirected(html('<div dir="rtl"><p>Rain</p></div>')).length, 1);
  assert.deepEqual(wronglyDirected(html('<p lang="ar">al-Quds</p><p lang="ur" dir="rtl">بارش</p>')), []);
});

test('the frame of an Arabic article in an English site is Arabic, and runs as Arabic does', () => {
  assert.match(of('articles/al-muharrik/'), /<html lang="ar" dir="rtl">/);
  assert.match(of('articles/al-muharrik/'), /<div class="prose" id="the-text">/);
  assert.match(of('articles/al-muharrik/'), /<h1[^>]*>المحرك \(الأول\)!<\/h1>/);
  assert.match(of('articles/al-muharrik/'), /<a href="[^"]*\/entities\/acme\/"[^>]* dir="ltr">Acme Inc\.<\/a>/);
});

test('pages in which something runs from the right are valid, and only these load the rules of other languages', async () => {
  assert.deepEqual(await htmlFindings(pages), []);
  assert.match(of('articles/al-muharrik/'), /<link rel="stylesheet" href="[^"]*\/languages\.[^"]+\.css">/);
  assert.doesNotMatch(of(''), /languages\./);
});

test('an entry of a feed says in which direction it is to be read, and what is English in it', () => {
  const feed = readFileSync(join(site.root, 'dist/feed.xml'), 'utf8');
  assert.match(feed, /<entry xml:lang="ar".*?<div lang="ar" dir="rtl">/s);
  assert.match(feed, /<h2 lang="en" dir="ltr">Key points<\/h2>/);
  assert.match(feed, /<cite lang="ar" dir="rtl">المحرك \(خبر\)\.<\/cite>/);
});
