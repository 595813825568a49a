import assert from 'node:assert/strict';
import { test } from 'node:test';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkRehype from 'remark-rehype';
import remarkMentions, { type MentionsOptions } from '../../../src/markdown/plugins/remark/remark-mentions.ts';
import type { NamedEntity } from '../../../src/names/types.ts';
import { byId, cast, entity } from './people.ts';

type Options = Partial<Omit<MentionsOptions, 'entities'> & { entities: readonly NamedEntity[] }>;

function run(markdown: string, { entities = cast, ...options }: Options = {}) {
  const file = remark()
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkMentions, {
      entities: byId(entities),
      annotate: 'first',
      language: 'en',
      href: (id: string) => `/entities/${id}/`,
      ...options,
    })
    .use(remarkRehype)
    .use(rehypeStringify)
    .processSync(markdown);
  return { html: String(file), findings: file.data.findings ?? [], mentions: file.data.mentions ?? [] };
}

/** The links as `[anchor|content]`, places that others link to as `{anchor|content}`, everything else as it is, without paragraphs. */
function short(html: string): string {
  return html
    .replace(
      /<a href="\/entities\/([^"]*)\/" class="mention" data-entity="\1" id="mention-([^"]*)">([\s\S]*?)<\/a>/g,
      '[$2|$3]',
    )
    .replace(/<span id="mention-([^"]*)">(.*?)<\/span>/g, '{$1|$2}')
    .replace(/<\/?p>/g, '');
}

test('a mention is a link to the page of the entity', () => {
  assert.equal(
    run('In Russia.').html,
    '<p>In <a href="/entities/russia/" class="mention" data-entity="russia" id="mention-russia-1">Russia</a>.</p>',
  );
});

const TEXT = 'Russia, Russia.\n\n## One\n\nRussia, US, Russia.\n\n### Two\n\nRussia.';
const MARKED: readonly [annotate: MentionsOptions['annotate'], html: string][] = [
  [
    'first',
    '[russia-1|Russia], Russia.\n<h2>One</h2>\n{russia-2|Russia}, [united-states-1|US], Russia.\n<h3>Two</h3>\n{russia-3|Russia}.',
  ],
  [
    'sections',
    '[russia-1|Russia], Russia.\n<h2>One</h2>\n[russia-2|Russia], [united-states-1|US], Russia.\n<h3>Two</h3>\n[russia-3|Russia].',
  ],
  [
    'all',
    '[russia-1|Russia], [russia-2|Russia].\n<h2>One</h2>\n[russia-3|Russia], [united-states-1|US], [russia-4|Russia].\n<h3>Two</h3>\n[russia-5|Russia].',
  ],
  ['none', 'Russia, Russia.\n<h2>One</h2>\nRussia, US, Russia.\n<h3>Two</h3>\nRussia.'],
];
for (const [annotate, html] of MARKED)
  test(`annotate: ${annotate}`, () => assert.equal(short(run(TEXT, { annotate }).html), html));

const WRAPPED: readonly [rule: string, markdown: string, html: string][] = [
  ['text', 'a Russia b', 'a [russia-1|Russia] b'],
  ['emphasis round it', '*Russia*', '<em>[russia-1|Russia]</em>'],
  ['emphasis inside it', '**Li** Shangfu!', '[li-shangfu-1|<strong>Li</strong> Shangfu]!'],
  ['emphasis that begins before it', '*see Li* Shangfu', '<em>see </em>[li-shangfu-1|<em>Li</em> Shangfu]'],
  ['emphasis that ends after it', 'Li *Shangfu here*', '[li-shangfu-1|Li <em>Shangfu</em>]<em> here</em>'],
  [
    'emphasis in emphasis',
    '***Li** Shangfu and Russia*',
    '<em>[li-shangfu-1|<strong>Li</strong> Shangfu] and [russia-1|Russia]</em>',
  ],
  ['a hard break', 'Li\\\nShangfu', '[li-shangfu-1|Li<br>\nShangfu]'],
  ['two in one text', 'Russia, US.', '[russia-1|Russia], [united-states-1|US].'],
  ['a explicit mark keeps its children', '[the *minister*](entity:li-shangfu)', '[li-shangfu-1|the <em>minister</em>]'],
  ['a explicit mark that comes first is the first', '[he](entity:li-shangfu), Li.', '[li-shangfu-1|he], Li.'],
  [
    'a explicit mark that comes later is marked too',
    'Li, [he](entity:li-shangfu).',
    '[li-shangfu-1|Li], [li-shangfu-2|he].',
  ],
  ['a explicit mark in a heading', '# [Li](entity:li-shangfu)\n\nLi', '<h1>[li-shangfu-1|Li]</h1>\nLi'],
  ['a place kept free', '[Russia *House*](entity:none) in Russia', 'Russia <em>House</em> in [russia-1|Russia]'],
  ['a explicit mark by reference', '[he][m]\n\n[m]: entity:li-shangfu', '[li-shangfu-1|he]'],
  [
    'links stay as they are',
    '[Russia](/x) <https://example.com/Russia>',
    '<a href="/x">Russia</a> <a href="https://example.com/Russia">https://example.com/Russia</a>',
  ],
];
for (const [rule, markdown, html] of WRAPPED)
  test(`marks ${rule}`, () => assert.equal(short(run(markdown).html), html));

test('who is familiar is marked by hand alone; the first of a section is a place to which its page can lead', () => {
  const entities = cast.map((each) => ({ ...each, familiar: each.id === 'russia' }));
  const familiar = (markdown: string, annotate: MentionsOptions['annotate'] = 'first') =>
    short(run(markdown, { entities, annotate }).html);
  assert.equal(familiar('Russia, US, Russia.'), '{russia-1|Russia}, [united-states-1|US], Russia.');
  assert.equal(familiar('Russia.', 'all'), '{russia-1|Russia}.');
  assert.equal(familiar('Russia, [Russia](entity:russia).'), '{russia-1|Russia}, [russia-2|Russia].');
});

test('explicit marks hold where nothing else is marked', () => {
  assert.equal(short(run('Li, [he](entity:li-shangfu).', { annotate: 'none' }).html), 'Li, [li-shangfu-1|he].');
});

test('an unknown id is reported with its place, and its words stay', () => {
  const { html, findings } = run('---\ntitle: x\n---\n\nSee [him](entity:li-shangfo).');
  assert.equal(html.trim(), '<p>See him.</p>');
  assert.deepEqual(findings, [{ rule: 'unknown-entity', values: { id: 'li-shangfo' }, line: 5, column: 5 }]);
});

test('a family name that two share is reported once, with its place and its number, and not marked', () => {
  const entities = [...cast, entity('li-qiang', 'person', ['Li Qiang'])];
  const { html, findings } = run('Li Qiang met\nLi Shangfu. *Then Li* spoke.\n\nLi left.', { entities });
  assert.equal(short(html), '[li-qiang-1|Li Qiang] met\n[li-shangfu-1|Li Shangfu]. <em>Then Li</em> spoke.\nLi left.');
  const values = { name: 'Li', owners: ['li-shangfu', 'li-qiang'], others: 1 };
  assert.deepEqual(findings, [{ rule: 'ambiguous-name', values, line: 2, column: 19 }]);
});

test('a shared family name marked by hand is no error', () => {
  const entities = [...cast, entity('li-qiang', 'person', ['Li Qiang'])];
  assert.deepEqual(run('[Li](entity:li-qiang) and [Li](entity:none) spoke.', { entities }).findings, []);
});

const NEAR: readonly [rule: string, markdown: string, phrases: string[]][] = [
  ['a body of a place', 'At the University of Russia, and the Royal Bank of\nRussia.', ['University of Russia']],
  ['a bank', 'At the Royal Bank of *Russia*.', ['Royal Bank of Russia']],
  ['a word behind a name of several', 'In the United States Steel works.', ['United States Steel']],
  ['words on both sides', 'In the Great United States Steel works.', ['Great United States Steel']],
  ['a word before a name alone', 'In the Greater United States.', []],
  ['by hand', 'At the University of [Russia](entity:russia) and the [Bank of Russia](entity:none).', []],
  ['words that the text has in small letters too', 'The Embassy of Russia. An embassy.', []],
  ['titles', 'Envoy Smith and Envoy Jones met the Envoy of Russia.', []],
  ['the beginning of a sentence, days, names', 'Most of Russia. On Monday United States. Li of Russia.', []],
  ['a pronoun', 'In the United States I saw it.', []],
  ['a list of names', 'The United States, Russia.', []],
  ['a headline', 'Great University of Russia Closes Doors', []],
];
for (const [rule, markdown, phrases] of NEAR) {
  test(`a longer phrase round a marked name is asked of the editor: ${rule}`, () => {
    const { findings } = run(markdown);
    assert.deepEqual(
      findings.map(({ rule: name, values }) => [name, 'phrase' in values && values.phrase]),
      phrases.map((phrase) => ['near-name', phrase]),
    );
  });
}

test('a longer phrase is asked once, with its place, and not where it is an exception or only some names are sought', () => {
  const markdown = 'So\nthe Bank of Russia; the Bank of Russia.';
  const values = { phrase: 'Bank of Russia', name: 'Russia', id: 'russia' };
  assert.deepEqual(run(markdown, { annotate: 'all' }).findings, [{ rule: 'near-name', values, line: 2, column: 13 }]);
  const entities = cast.map((each) => ({ ...each, exceptions: ['Bank of Russia'] }));
  assert.deepEqual(run(markdown, { entities }).findings, []);
  assert.deepEqual(run(markdown, { sought: new Set(['russia']) }).findings, []);
});

const SENTENCES: readonly [rule: string, markdown: string, sentence: [string, string, string]][] = [
  ['the one in which it stands', 'One. It is *in* Russia today. Two.', ['It is in ', 'Russia', ' today.']],
  ['footnote labels are left out', 'One.[^a] In Russia.[^b] Two.', ['In ', 'Russia', '.']],
  ['links and code show their words', 'A [long](/x) `way` to Russia.', ['A long way to ', 'Russia', '.']],
  [
    'abbreviations end none',
    'Then Mr. A. B. Cole left Russia with the U.S. envoy. Two.',
    ['Then Mr. A. B. Cole left ', 'Russia', ' with the U.S. envoy.'],
  ],
  ['a mention over two lines', 'One. A visit by Li\nShangfu ended. Two.', ['A visit by ', 'Li Shangfu', ' ended.']],
  ['a explicit mark', 'One. Here [he *spoke*](entity:russia) at last. Two.', ['Here ', 'he spoke', ' at last.']],
];
for (const [rule, markdown, [before, text, after]] of SENTENCES) {
  test(`the sentence: ${rule}`, () => {
    const sentence = run(markdown).mentions.find(({ entity: id }) => id === 'russia' || id === 'li-shangfu')?.sentence;
    assert.deepEqual(sentence, { before, text, after });
  });
}

test('the findings have anchors and offsets of the file', () => {
  const markdown = '---\ntitle: Russia\n---\n\nIn Russia, Russia.\n\n# A\n\nUS';
  const { mentions } = run(markdown, { annotate: 'all' });
  assert.deepEqual(
    mentions.map(({ entity: id, anchor, offset }) => [id, anchor, markdown.slice(offset, offset + 2)]),
    [
      ['russia', 'mention-russia-1', 'Ru'],
      ['russia', 'mention-russia-2', 'Ru'],
      ['united-states', 'mention-united-states-1', 'US'],
    ],
  );
});

test('what is marked is what is found, twice alike', () => {
  const markdown = '**Li** Shangfu, *Vladimir* Putin and `Russia`, Russia’s [US](x).';
  assert.equal(run(markdown, { annotate: 'all' }).html, run(markdown, { annotate: 'all' }).html);
  assert.equal(run(markdown, { annotate: 'all' }).mentions.length, 3);
});

test('where only some are sought, the others are marked by hand alone, and short names are not told apart', () => {
  const sought = new Set(['russia']);
  const { html, findings } = run('Russia, US, [they](entity:united-states), Li.', { sought });
  assert.equal(short(html), '[russia-1|Russia], US, [united-states-1|they], Li.');
  assert.deepEqual(findings, []);
});
