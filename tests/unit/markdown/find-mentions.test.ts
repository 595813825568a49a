import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../../../src/markdown/find-mentions.ts';
import { assertMentions, cast, entity, li, putin, us } from './people.ts';

const ENGLISH: readonly [rule: string, text: string][] = [
  ['the longest name wins', '〔li-shangfu:Li Shangfu〕 spoke.'],
  ['every mention, not the first alone', '〔russia:Russia〕, 〔russia:Russia〕 and 〔russia:Russia〕.'],
  ['case counts', 'All of us met in russia.'],
  [
    'text in capitals matches',
    '〔li-shangfu:LI SHANGFU〕 MEETS 〔vladimir-putin:VLADIMIR PUTIN〕 IN 〔russia:RUSSIA〕',
  ],
  ['capitals of one name', '〔vladimir-putin:Vladimir PUTIN〕 spoke.'],
  ['"US" among capitals may be "us"', 'THEY TELL US NOTHING'],
  ['a short name in capitals alone is none', 'Article LI of the treaty.'],
  [
    'possessives',
    "〔li-shangfu:Li〕's and 〔vladimir-putin:Putin〕’s, the 〔united-states:United States〕' and 〔russia:Russia〕‘s.",
  ],
  ['letters, marks and numbers make a word', 'Russian Russiaé Russia2 2Russia Russia_x xRussia.'],
  ['punctuation does not', '(〔russia:Russia〕), “〔russia:Russia〕”—〔russia:Russia〕/〔united-states:US〕…'],
  ['a raised figure is a footnote mark', '〔russia:Russia〕² agreed.'],
  ['dotted and undotted', 'The 〔united-states:U.S.〕 and the 〔united-states:US〕.'],
  ['a family name alone', 'Minister 〔li-shangfu:Li〕 met Mr. 〔vladimir-putin:Putin〕.'],
  ['a number behind it', 'Under Putin II nothing changed.'],
  ['an institution behind it', 'The Putin Foundation and Russia Street.'],
  ['a point of the compass before it', 'In Western Australia, in South Australia, in 〔australia:Australia〕.'],
  ['a mere part of a country', 'In Eastern 〔russia:Russia〕 and eastern 〔australia:Australia〕; in South Russia.'],
  ['Western Australia opens a sentence', 'Western Australia votes.'],
  ['another given name', 'His cousin Lyudmila Putin. Igor Putin left.'],
  ['an unknown given name', 'His cousin Qerim Putin left.'],
  ['a word that opens a sentence', 'When 〔vladimir-putin:Putin〕 came, President 〔vladimir-putin:Putin〕 spoke.'],
  [
    'the given name spelled otherwise',
    '〔vladimir-putin:Wladimir Putin〕, 〔vladimir-putin:V. Putin〕 and 〔vladimir-putin:V. V. Putin〕.',
  ],
  ['another initial', 'Then K. Putin left.'],
  ['a dotted acronym ends a sentence', 'He left the 〔united-states:U.S.〕 〔vladimir-putin:Putin〕 stayed.'],
  [
    'hyphens join',
    'A pro-〔vladimir-putin:Putin〕 rally, 〔vladimir-putin:Putin〕-led talks, the 〔vladimir-putin:Putin〕–〔li-shangfu:Li〕 meeting.',
  ],
  ['half of a double name', 'Then Putin-Smith and Smith-Putin left.'],
  ['an unlisted Li', 'Li Qiang spoke.'],
  ['a weekday behind it', 'Envoys met 〔vladimir-putin:Putin〕 Monday.'],
  ['an ampersand', 'Putin & Sons opened.'],
  ['a city with an apostrophe', 'In Li’an and Li-3, in O’Li and D’Li.'],
  ['a currency', 'For US$5 the 〔united-states:US〕 paid.'],
  ['a prefix with a capital', 'An Anti-〔vladimir-putin:Putin〕 rally.'],
  ['the same word without a capital beside it', 'Li is a unit; one li is short.'],
];
for (const [rule, text] of ENGLISH) test(`English: ${rule}`, () => assertMentions(text, cast, 'en'));

const PEOPLE: readonly [rule: string, names: string[], text: string, language: string][] = [
  ['particles stay', ['Herman Van Rompuy'], '〔x:Van Rompuy〕 said; 〔x:Herman Van Rompuy〕 said; Rompuy fell.', 'en'],
  ['three particles', ['Ursula von der Leyen'], '〔x:Von der Leyen〕 came, then 〔x:von der Leyen〕 left Leyen.', 'en'],
  ['an Arabic article may go', ['Bashar al-Assad'], '〔x:Assad〕 and 〔x:al-Assad〕; 〔x:Bashar Assad〕.', 'en'],
  ['a father name stays', ['Mohammed bin Salman'], 'Prince 〔x:Mohammed bin Salman〕; 〔x:bin Salman〕; Salman.', 'en'],
  [
    'a regnal number',
    ['Elizabeth II'],
    '〔x:Elizabeth II〕; Queen 〔x:Elizabeth〕; Elizabeth III; Elizabeth Smith.',
    'en',
  ],
  ['Jr. is no family name', ['Martin Stone Jr.'], '〔x:Stone〕 and 〔x:Martin Stone〕.', 'en'],
  [
    'a middle name falls out',
    ['Hillary Rodham Clinton'],
    '〔x:Hillary Clinton〕 and 〔x:Clinton〕; Bill Clinton.',
    'en',
  ],
  ['an initial comes in', ['George Bush'], '〔x:George W. Bush〕 left.', 'en'],
  ['a family name that is a month', ['Theresa May'], '〔x:Theresa May〕 left in May; Mrs 〔x:May〕 stayed.', 'en'],
  [
    'a family name that is a pronoun',
    ['He Weidong'],
    'He left. 〔x:He Weidong〕 was expelled; General 〔x:He〕 and Miao. An aide of 〔x:He〕 spoke.',
    'en',
  ],
  ['diacritics', ['Recep Tayyip Erdoğan'], '〔x:Erdogan〕, 〔x:Erdoğan〕, 〔x:Tayyip Erdogan〕.', 'en'],
  ['two Spanish family names', ['Pedro Sánchez Pérez-Castejón'], '〔x:Sánchez〕 y 〔x:Pedro Sánchez〕.', 'es'],
  ['a Korean name', ['Kim Jong Un'], '〔x:Kim Jong-un〕 and 〔x:Kim〕; Kim Yo-jong.', 'en'],
  ['a Chinese name without hints', ['Xi Jinping'], '〔x:Xi〕 met 〔x:Xi Jinping〕; Jinping.', 'en'],
  ['a nickname', ['William “Bill” Marsh'], '〔x:Bill Marsh〕 and 〔x:William Marsh〕.', 'en'],
  [
    'endings of one Slavic name',
    ['Petro Dubrovsky'],
    '〔x:Dubrovskyy〕, 〔x:Petro Dubrovskiy〕, 〔x:Dubrovski〕.',
    'en',
  ],
  ['a catalogue entry', ['Седов, Иван Петрович'], '〔x:Иван Седов〕, 〔x:Ивана Петровича Седова〕.', 'ru'],
  ['the family name before a patronymic', ['Седов Иван Петрович'], '〔x:Седов〕, 〔x:Иваном Седовым〕.', 'ru'],
  ['a patronymic', ['Иван Петрович Седов'], '〔x:Иван Седов〕, 〔x:Седов Иван Петрович〕, 〔x:И. П. Седов〕.', 'ru'],
];
for (const [rule, names, text, language] of PEOPLE) {
  test(`a person: ${rule}`, () => assertMentions(text, [entity('x', 'person', names)], language));
}

const OTHERS: readonly [rule: string, kind: 'organisation' | 'place' | 'event' | 'term', name: string, text: string][] =
  [
    ['initials', 'organisation', 'North Sea Fisheries Council', 'The 〔x:NSFC〕 and the 〔x:N.S.F.C.〕, not nsfc.'],
    ['an acronym in parentheses', 'organisation', 'Harbour Board (HB)', 'The 〔x:Harbour Board〕; the 〔x:HB〕.'],
    ['a spoken acronym', 'organisation', 'UNESCO', '〔x:Unesco〕 and 〔x:UNESCO〕.'],
    [
      'a legal form',
      'organisation',
      'Norrland Timber Inc.',
      '〔x:Norrland Timber〕 fell; 〔x:Norrland Timber Inc.〕 rose.',
    ],
    [
      'a leading article',
      'organisation',
      'The Harbour Herald',
      'In the 〔x:Harbour Herald〕; in 〔x:The Harbour Herald〕.',
    ],
    ['the country behind a city', 'place', 'Bergen, Norway', '〔x:Bergen〕; 〔x:Bergen, Norway〕; Bergen University.'],
    ['the kind of state', 'place', 'Kingdom of Norway', '〔x:Norway〕; 〔x:Kingdom of Norway〕.'],
    ['a year', 'event', '2031 Harbour Games', 'The 〔x:Harbour Games〕; the 〔x:2031 Harbour Games〕.'],
    ['a term opens a sentence', 'term', 'dual-use goods', '〔x:Dual-use goods〕 and 〔x:dual‑use goods〕.'],
    ['a dotted short form of a state', 'place', 'United Kingdom', 'The 〔x:UK〕, the 〔x:U.K.〕, the uk.'],
  ];
for (const [rule, kind, name, text] of OTHERS) {
  test(`a name: ${rule}`, () => assertMentions(text, [entity('x', kind, [name])], 'en'));
}

test('a family name that two share is not guessed, but their full names are found', () => {
  const qiang = entity('li-qiang', 'person', ['Li Qiang']);
  assertMentions('Li and 〔li-qiang:Li Qiang〕 met 〔li-shangfu:Li Shangfu〕.', [li, qiang], 'en');
});

test('an alias stands before a form that follows from another name', () => {
  const street = entity('li-river', 'place', ['Li'], []);
  assertMentions('Along the 〔li-river:Li〕.', [li, street], 'en');
});

test('an alias that two entities list goes to the one mentioned last', () => {
  const entities = [
    entity('a', 'organisation', ['Alpha Board'], ['the board']),
    entity('b', 'organisation', ['Beta Board'], ['the board']),
  ];
  assertMentions(
    '〔b:Beta Board〕 met; 〔b:the board〕 left. 〔a:Alpha Board〕 met; 〔a:the board〕 left.',
    entities,
    'en',
  );
});

test('exceptions keep their phrase free of marks', () => {
  const australia = { ...entity('australia', 'place', ['Australia']), exceptions: ['Bank of Australia Tower'] };
  assertMentions('At the Bank of Australia Tower in 〔australia:Australia〕.', [australia, us], 'en');
});

test('says how a mention was found', () => {
  const found = findMentions('Vladimir Putin, Putin, [him](entity:vladimir-putin).', [putin], { language: 'en' });
  assert.deepEqual(
    found.map(({ how, text }) => [how, text]),
    [
      ['listed', 'Vladimir Putin'],
      ['derived', 'Putin'],
      ['explicit', 'him'],
    ],
  );
});

test('odd names make no mention and no error', () => {
  const odd = [
    entity('a', 'person', ['']),
    entity('b', 'place', ['…', ' '], ['', '-']),
    entity('c', 'organisation', []),
  ];
  assert.deepEqual(findMentions('… - " " Li', odd, { language: 'en' }), []);
});

test('no entities, no text: nothing', () => {
  assert.deepEqual(findMentions('', cast), []);
  assert.deepEqual(findMentions('Text', []), []);
});
