import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import type { FootnoteDefinition, List, ListItem, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { builtFile, builtPage, livingFiles, SITE } from '../sites/built.ts';

/*
 * An article as Markdown, read by programs that know nothing of this site: its record is that of its page, so that the page
 * could be made of it again.
 */

const read = (markdown: string): Root => remark().use(remarkGfm).use(remarkFrontmatter).parse(markdown);
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Every entry of every list, however deep, with the first link in it. */
function items(tree: Root): { url: string | undefined; text: string; item: ListItem }[] {
  const found: ReturnType<typeof items> = [];
  visit(tree, 'listItem', (item) => {
    let url: string | undefined;
    visit(item, 'link', (link) => {
      url ??= link.url;
    });
    found.push({ url, text: plain(textOf(item)), item });
  });
  return found;
}

/** The list under a heading. */
function listUnder(tree: Root, title: string): List | undefined {
  const index = tree.children.findIndex((node) => node.type === 'heading' && textOf(node) === title);
  const next = tree.children[index + 1];
  return index >= 0 && next?.type === 'list' ? next : undefined;
}

const IDS = livingFiles('root').flatMap((path) => /^articles\/(.+)\.md$/.exec(path)?.[1] ?? []);

for (const id of IDS) {
  const text = builtFile('root', `articles/${id}.md`);
  const tree = read(text);
  const { document } = parseHTML(builtPage('root', `articles/${id}`));
  const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];

  test(`what an article is reads alike in each version of YAML, and as JSON: ${id}`, () => {
    const now = parse(front);
    assert.deepEqual(parse(front, { version: '1.1' }), now);
    assert.deepEqual(JSON.parse(JSON.stringify(now)), now);
    // A program that knows neither version takes what stands between quotation marks as JSON has it.
    for (const line of front.split('\n')) {
      const [, value] = /^\s*(?:- )?(?:[a-z]+: ?)?(.*)$/.exec(line) ?? [];
      if (value !== '' && value !== '[]') assert.equal(typeof JSON.parse(value ?? ''), 'string', line);
    }
    const shown = plain(document.querySelector('h1')?.textContent);
    assert.equal(now.title, shown);
    assert.match(now.published, /^\d{4}-\d\d-\d\d/);
  });

  test(`each claim of a page is there with its speakers and the answers to it: ${id}`, () => {
    const entries = items(tree);
    const cards = [...document.querySelectorAll('.claim[id] > .claim-card')];
    const addressOf = (anchor: string | null | undefined) => `${SITE}/claims/${anchor?.replace(/^#?claim-/, '')}/`;
    for (const card of cards) {
      const of = addressOf(card.parentElement?.id);
      // The statement itself, and not a place that only names it.
      const statement = plain(card.querySelector('.claim-statement')?.firstChild?.textContent);
      const found = entries.find(({ url, text }) => url === of && text.includes(statement));
      assert.ok(found, `${of} is not there`);
      for (const name of card.querySelectorAll('.claim-facts .speaker'))
        assert.ok(found.text.includes(plain(name.textContent)), `${of}: ${name.textContent}`);
      const linked = new Set<string>();
      visit(found.item, 'link', ({ url }) => void linked.add(url));
      for (const answer of card.querySelectorAll('.claim-answers dd a[href^="#claim-"]'))
        assert.ok(linked.has(addressOf(answer.getAttribute('href'))), `${of}: ${answer.getAttribute('href')}`);
    }
    const { claims } = parse(front) as { claims: { url: string; speakers: string[]; answers: { url: string }[] }[] };
    assert.ok(claims.every(({ speakers }) => speakers.length > 0));
    const named = new Set(claims.flatMap(({ url, answers }) => [url, ...answers.map((answer) => answer.url)]));
    const shown = cards.map((card) => addressOf(card.parentElement?.id));
    assert.ok([...named].every((url) => shown.includes(url)));
    if (id === 'minister-chooses-port-velin') assert.ok(cards.length > 10 && named.size > 8, `${cards.length} cards`);
  });

  test(`each date of a timeline is there: ${id}`, () => {
    const dates = [...document.querySelectorAll('.timeline > li')].map((moment) =>
      [...moment.querySelectorAll('.timeline-date time')].map((time) => time.getAttribute('datetime')).join('/'),
    );
    const told = listUnder(tree, 'What happened, when')?.children.map((item) => textOf(item).split('. ')[0]);
    assert.deepEqual(told ?? [], dates);
  });

  test(`each source of a page is there, and something leads to it: ${id}`, () => {
    const notes = new Map<string, FootnoteDefinition>();
    const cited = new Set<string>();
    visit(tree, 'footnoteDefinition', (note) => void notes.set(note.identifier, note));
    visit(tree, 'footnoteReference', ({ identifier }) => void cited.add(identifier));
    const shown = [...document.querySelectorAll('.sources > li')];
    assert.ok(shown.length > 0);
    assert.equal(notes.size, shown.length);
    assert.deepEqual([...cited].sort(), [...notes.keys()].sort());
    for (const [index, source] of shown.entries()) {
      const told = plain(textOf(notes.get(String(index + 1))));
      assert.ok(told.startsWith(plain(source.querySelector('cite')?.textContent)), told);
    }
  });
}
