import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { finderOf } from './lists.ts';

/** Invented names, and texts of any sort in which each stands. */
const hits: [name: string, texts: string[]][] = [
  [
    'Marta Quellmann',
    [
      'We met Marta Quellmann there.',
      'Quellmann, Marta',
      'QUELLMANN Marta',
      'MARTA QUELLMANN’s house',
      "Marta Quellmann's",
      'Ｍａｒｔａ　Ｑｕｅｌｌｍａｎｎ',
      'Mártä Quellmánn',
      'M. Quellmann',
      'M.\u00a0Quellmann',
      'Quellmann, M.',
      'Marta\nQuellmann',
      'Marta\u00a0Quellmann',
      'Marta \u2013 Quellmann',
      // Markup, and characters without a shape.
      '**Mar**ta Quell_mann_',
      '[Marta](entity:x) Quellmann',
      '<b>Mar</b>ta <i>Quell</i>mann',
      'Mar<wbr>ta Quell&shy;mann',
      'Mar\u00adta Quell\u200bmann\u200d',
      '\u202eMarta\u202c Quellmann',
      'Marta<br>Quellmann',
      '<td>Marta</td><td>Quellmann</td>',
      // Escapes.
      'Marta&nbsp;Quellmann',
      '&#77;arta &#x51;uellmann',
      '&#77;&#97;&#114;&#116;&#97; Quellmann',
      '{"name":"Marta Quellmann"}',
      '{"name":"\\u004darta\\u00a0Quellmann"}',
      '["Marta","Quellmann"]',
      '{"text":"Marta\\nQuellmann"}',
      'M%61rta%20Quellmann',
      // Where no reader looks.
      '<img alt="Marta Quellmann">',
      '<img alt="M&#97;rta Quellmann">',
      '<a href="/search/?q=Marta+Quellmann">',
      '<a href="/search/?q=Marta%20Quellmann">',
      '<meta name="author" content="Marta Quellmann">',
      '<!-- Marta Quellmann -->',
      '<script type="application/ld+json">{"name":"Marta Quellmann"}</script>',
      '# Marta Quellmann',
      // Names of files, addresses, handles.
      'marta-quellmann.jpg',
      'marta_quellmann_2.jpg',
      'quellmann-marta',
      '@MartaQuellmann',
      '#martaquellmann1',
      'quellmannmarta@example.org',
    ],
  ],
  [
    'Jürgen Ångström',
    ['Jurgen Angstrom', 'Juergen Aangstroem', 'J%C3%BCrgen%20%C3%85ngstr%C3%B6m', 'J&uuml;rgen Ångström'],
  ],
  ['Jane Mary Roe', ['Jane Roe', 'Mary Roe', 'J. M. Roe', 'Roe, Jane Mary', 'Dr. Jane Mary Roe']],
  ['Kim Jong-su', ['Kim Jong Su', 'Kim Jongsu', 'Jong-su Kim', 'Kim Jong‑su', 'kim-jong-su']],
  ['Seán O’Brannigan', ["Sean O'Brannigan", 'Sean OBrannigan', 'sean-o-brannigan', 'S. O’Brannigan']],
  ['Olena van der Merwe', ['van der Merwe, Olena', 'Olena Van Der Merwe']],
  [
    'Анна Петрова',
    ['с Анной Петровой', 'Петровой Анне', 'Петрова А.', 'А. Петрова', 'АННА ПЕТРОВА', '&#1040;нна Петрова'],
  ],
  ['Семён Ёлкин', ['Семен Елкин', 'Семёну Ёлкину']],
  ['Jan Kowalski', ['z Janem Kowalskim', 'Kowalskiego Jana']],
  ['李小明', ['我们见了李小明。', '李 小明', '李\n小明', '<b>李</b>小明']],
  ['水城 香苗', ['水城香苗さん', '水城　香苗']],
  ['김철수', ['김철수는', '김 철수']],
  ['محمد الخالد', ['ومحمد الخالد', 'مُحَمَّد الخالد']],
  ['יעל כהן', ['ויעל כהן']],
  ['สมชาย ใจดี', ['พบสมชายใจดีที่']],
  // A word alone, where the editor lists it.
  ['Quellmann', ['Frau Quellmann sagte', 'die Quellmanns', 'quellmann.jpg', 'Quellmann-Roe', 'Quell<b>mann</b>']],
];

for (const [name, texts] of hits) {
  const find = finderOf(name);
  for (const text of texts) {
    test(`${name} is found in ${JSON.stringify(text)}`, () => assert.notDeepEqual(find(text), []));
  }
}

/** Texts that are others' or say something else. */
const misses: [name: string, texts: string[]][] = [
  [
    'Marta Quellmann',
    [
      'Marta met Ina Quellmann.',
      'Quellmann said so.',
      'Marta said so.',
      'They called Marta. Quellmann left.',
      '<p>Marta</p><p>Quellmann</p>',
      'Marta\n\nQuellmann',
      'Markus M Quellmann-Roe',
      'America’s Quellmann',
      '',
    ],
  ],
  ['Sam Ford', ['America’s Ford', 'He’s Ford’s man.', 'sam for d']],
  ['Marin', ['a marine animal', 'submarine']],
  ['An Lee', ['an leeward coast']],
  ['李小明', ['李小', '小明', '李大明']],
];

for (const [name, texts] of misses) {
  const find = finderOf(name);
  for (const text of texts) test(`${name} is not in ${JSON.stringify(text)}`, () => assert.deepEqual(find(text), []));
}

test('a place is the name as it stands in the text, with its line in the list', () => {
  const find = finderOf('Ada Roe', 'Marta Quellmann');
  const text = 'x <b title="Ada Roe">Mar</b>ta Quellmann, J. Doe';
  assert.deepEqual(
    find(text).map(({ line, start, end }) => [line, text.slice(start, end)]),
    [
      [1, 'Ada Roe'],
      [2, 'Mar</b>ta Quellmann'],
    ],
  );
});

test('a name is found whatever without a shape or a meaning is put into it', () => {
  const between = fc.constantFrom('', '\u00ad', '\u200b', '\ufeff', '&shy;', '<b>', '</i>', '**', '&#8203;', '%C2%AD');
  const gaps = fc.constantFrom(' ', '\u00a0', '&nbsp;', '<br>', ', ', ' \n', '%20', '\u3000', '&#x20;', '</b> <i>');
  const letter = fc.constantFrom(
    (sign: string) => sign,
    (sign: string) => sign.toUpperCase(),
    (sign: string) => `&#${sign.codePointAt(0)};`,
    (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    (sign: string) => `%${sign.charCodeAt(0).toString(16)}`,
    (sign: string) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0),
    (sign: string) => `${sign}\u0301`,
  );
  const word = (text: string) =>
    fc
      .array(fc.tuple(letter, between), { minLength: text.length, maxLength: text.length })
      .map((ways) => ways.map(([write, sign], index) => write(text[index] ?? '') + sign).join(''));
  const find = finderOf('Tova Brenk');
  fc.assert(
    fc.property(word('tova'), gaps, word('brenk'), fc.string(), (first, gap, second, around) => {
      assert.ok(find(`${around}. ${first}${gap}${second} `).length > 0);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('no text is too odd to be read', () => {
  const find = finderOf('Tova Brenk');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(find(text))),
    { seed: 7 },
  );
  assert.deepEqual(find('<'.repeat(50_000)), []);
  assert.deepEqual(find('a*'.repeat(2_000)), []);
  assert.deepEqual(find('&#x110000;&#0;%ff%fe\\ud800\\u{ffffff}]('), []);
});
