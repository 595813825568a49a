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
  [
    'a family name alone',
    'A meeting of 〔li-shangfu:Li〕 and Mr 〔vladimir-putin:Putin〕, and of Mr. 〔vladimir-putin:Putin〕.',
  ],
  [
    'a title that stands before a whole name too',
    'Minister 〔li-shangfu:Li Shangfu〕 came; Minister 〔li-shangfu:Li〕 and Minister 〔vladimir-putin:Putin〕 left.',
  ],
  ['a title before two names', 'Envoy 〔vladimir-putin:Putin〕 and Envoy Smith met; Envoy 〔li-shangfu:Li〕 came.'],
  ['a title in small letters elsewhere', 'The president met Premier Smith and President 〔vladimir-putin:Putin〕.'],
  ['a number behind it', 'Under Putin II nothing changed.'],
  ['an institution behind it', 'The Putin Foundation and Russia Street.'],
  ['a point of the compass before it', 'In Western Australia, in South Australia, in 〔australia:Australia〕.'],
  ['a mere part of a country', 'In Eastern Russia and eastern 〔australia:Australia〕; in South Russia.'],
  [
    'the first word of a sentence tells nothing',
    'When 〔australia:Australia〕 votes. Then 〔australia:Australia〕 waits. Meanwhile 〔russia:Russia〕 sleeps. Reportedly 〔russia:Russia〕 woke.',
  ],
  [
    'half of a place begins a sentence',
    'Western Australia won. Older 〔united-states:US〕 steps failed. Most 〔vladimir-putin:Putin〕 allies lost.',
  ],
  ['another given name', 'His cousin Lyudmila Putin. Igor Putin left.'],
  ['an unknown given name', 'His cousin Qerim Putin left.'],
  [
    'a word that opens a sentence',
    'When 〔vladimir-putin:Putin〕 came, all rose. Reportedly 〔vladimir-putin:Putin〕 spoke.',
  ],
  [
    'the given name spelled otherwise',
    '〔vladimir-putin:Wladimir Putin〕, 〔vladimir-putin:V. Putin〕 and 〔vladimir-putin:V. V. Putin〕.',
  ],
  ['another initial', 'Then K. Putin left.'],
  [
    'a dotted acronym ends a sentence',
    '〔vladimir-putin:Putin〕, he left the 〔united-states:U.S.〕 〔vladimir-putin:Putin〕 stayed.',
  ],
  [
    'hyphens join',
    'A pro-〔vladimir-putin:Putin〕 rally, 〔vladimir-putin:Putin〕-led talks, the 〔vladimir-putin:Putin〕–〔li-shangfu:Li〕 meeting.',
  ],
  ['half of a double name', 'Then Putin-Smith and Smith-Putin left.'],
  ['two who stand apart elsewhere', 'The 〔russia:Russia〕-Ukraine war; Ukraine and Russia-Belarus.'],
  ['an unlisted Li', 'Li Qiang spoke.'],
  ['an ampersand', 'Putin & Sons opened.'],
  ['a city with an apostrophe', 'In Li’an and Li-3, in O’Li and D’Li.'],
  ['a currency', 'For US$5 the 〔united-states:US〕 paid.'],
  ['a prefix with a capital', 'An Anti-〔vladimir-putin:Putin〕 rally.'],
  ['the same word without a capital beside it', 'Li is a unit; one li is short.'],
];
for (const [rule, text] of ENGLISH) test(`English: ${rule}`, () => assertMentions(text, cast, 'en'));

const PEOPLE: readonly [rule: string, names: string[], text: string, language: string][] = [
  ['particles stay', ['Herman Van Rompuy'], '〔x:Van Rompuy〕 said; 〔x:Herman Van Rompuy〕 said.', 'en'],
  ['three particles', ['Ursula von der Leyen'], '〔x:Von der Leyen〕 came, then 〔x:von der Leyen〕 left Leyen.', 'en'],
  ['an Arabic article may go', ['Bashar al-Assad'], '〔x:Bashar Assad〕; 〔x:Assad〕 and 〔x:al-Assad〕.', 'en'],
  ['a father name stays', ['Mohammed bin Salman'], 'Prince 〔x:Mohammed bin Salman〕; 〔x:bin Salman〕; Salman.', 'en'],
  [
    'a regnal number',
    ['Elizabeth II'],
    '〔x:Elizabeth II〕; for 〔x:Elizabeth〕; Elizabeth III; Elizabeth Smith.',
    'en',
  ],
  ['Jr. is no family name', ['Martin Stone Jr.'], '〔x:Martin Stone〕 and 〔x:Stone〕. 〔x:Stone〕 left.', 'en'],
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
    ['He Weidong', '何卫东'],
    'He left. General 〔x:He Weidong〕 was expelled; General 〔x:He〕 and Miao. An aide of 〔x:He〕 spoke, and he left.',
    'en',
  ],
  ['diacritics', ['Recep Tayyip Erdoğan'], '〔x:Erdogan〕, 〔x:Erdoğan〕, 〔x:Tayyip Erdogan〕.', 'en'],
  [
    'two Spanish family names',
    ['Pedro Sánchez Pérez-Castejón'],
    '〔x:Pedro Sánchez Pérez-Castejón〕 y 〔x:Sánchez〕; 〔x:Pedro Sánchez〕.',
    'es',
  ],
  ['a Korean name', ['Kim Jong Un', '김정은'], '〔x:Kim Jong-un〕 and 〔x:Kim〕; Kim Yo-jong.', 'en'],
  ['a Korean name without hints', ['Kim Jong Un'], '〔x:Kim Jong Un〕 and 〔x:Kim〕; Kim Jong-suk.', 'en'],
  ['a Chinese name without hints', ['Xi Jinping'], 'Of Xi: 〔x:Xi Jinping〕 came, and 〔x:Xi〕 left.', 'en'],
  ['a Chinese name with its ideographs', ['Xi Jinping', '习近平'], 'Of 〔x:Xi〕: 〔x:Xi Jinping〕 came.', 'en'],
  ['a nickname', ['William “Bill” Marsh'], '〔x:Bill Marsh〕 and 〔x:William Marsh〕.', 'en'],
  [
    'endings of one Slavic name',
    ['Petro Dubrovsky'],
    '〔x:Dubrovskyy〕, 〔x:Petro Dubrovskiy〕, 〔x:Dubrovski〕.',
    'en',
  ],
  ['a patronymic', ['Иван Петрович Седов'], '〔x:Иван Седов〕, 〔x:Седов Иван Петрович〕, 〔x:И. П. Седов〕.', 'ru'],
];
for (const [rule, names, text, language] of PEOPLE) {
  test(`a person: ${rule}`, () => assertMentions(text, [entity('x', 'person', names)], language));
}

const OTHERS: readonly [rule: string, kind: 'organisation' | 'place' | 'event' | 'term', name: string, text: string][] =
  [
    [
      'initials, once the name has stood',
      'organisation',
      'North Sea Fisheries Council',
      'The NSFC; the 〔x:North Sea Fisheries Council〕 (〔x:NSFC〕); the 〔x:NSFC〕 and the 〔x:N.S.F.C.〕, not nsfc.',
    ],
    [
      'a part, once the name has stood',
      'organisation',
      'European Commission',
      'The Commission. The 〔x:European Commission〕 met; the 〔x:Commission〕 left, and another Fisheries Commission.',
    ],
    [
      'what stands before the place',
      'organisation',
      'Supreme Court of Norway',
      'The 〔x:Supreme Court of Norway〕 sat; the 〔x:Supreme Court〕 rose. The Supreme Court of Iceland did not.',
    ],
    [
      'a legal form that is not listed',
      'organisation',
      'Avnet',
      'Shares of 〔x:Avnet Inc〕 and 〔x:Avnet〕, Inc. fell.',
    ],
    ['a remark', 'organisation', 'Harbour Board (HB)', 'The 〔x:Harbour Board〕; then the 〔x:HB〕.'],
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
    ['a term opens a sentence', 'term', 'dual-use goods', '〔x:Dual-use goods〕 and 〔x:dual‑use goods〕.'],
  ];
for (const [rule, kind, name, text] of OTHERS) {
  test(`a name: ${rule}`, () => assertMentions(text, [entity('x', kind, [name])], 'en'));
}

const LONGER: readonly string[] = [
  'He lives in Western Australia now.',
  'She studied at Duke University last year.',
  'The paper, the Moscow Times, wrote so.',
  'In Northern Ireland the vote was close.',
  'She read it in the Washington Post today.',
  'The Ford Foundation gave money.',
  'In South Korea the court ruled.',
  'The Beijing Olympics began.',
  'Then Henry Ford left.',
];
const PLACES = ['Australia', 'Moscow', 'Ireland', 'Washington', 'Korea', 'Beijing'].map((name) =>
  entity(name.toLowerCase(), 'place', [name]),
);
const listed = [...PLACES, entity('duke', 'person', ['Mike Duke']), entity('ford', 'person', ['Gerald Ford'])];
for (const text of LONGER) {
  test(`a name is a part of a longer one that nobody listed: ${text}`, () => assertMentions(text, listed, 'en'));
}

const LISTED: readonly string[] = [
  'Dear 〔ana:Ana〕: then King 〔zorin:Zorin〕 and Judge 〔zorin:Zorin〕 met; Emma Ruiz left.',
  'So 〔ana:Ruiz〕 & 〔zorin:Zorin〕 wrote (Aguirre, Bond, & 〔ana:Ruiz〕); Ruiz & Sons paid. 〔ana:Ana Ruiz〕 & I left.',
  'The 〔corvex:Corvex〕 Cloud Office of 〔corvex:Corvex〕 Chief Executive Smith; the Smith Corvex.',
  '〔kenya:Kenya〕 Foreign Minister 〔ana:Ana Ruiz〕 read the Kenya Daily Herald.',
  'On the coast of 〔kenya:Kenya〕 On Friday all left.',
  'The 〔us:US〕 FDA and the 〔us:US〕 EPA. GIVE US HOPE. Those of us who stay.',
];
const lister = [
  entity('ana', 'person', ['Ana Ruiz'], ['Ruiz', 'Ana']),
  entity('zorin', 'person', ['Zorin']),
  entity('corvex', 'organisation', ['Corvex Holding'], ['Corvex']),
  entity('kenya', 'place', ['Kenya']),
  entity('us', 'place', ['United States'], ['US']),
];
for (const text of LISTED) {
  test(`a listed form counts where nothing shows another name: ${text}`, () => assertMentions(text, lister, 'en'));
}

for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'March']) {
  test(`a capital behind a name may say when: ${day}`, () =>
    assertMentions(`They met 〔zorin:Zorin〕 ${day} in 〔kenya:Kenya〕 ${day}.`, lister, 'en'));
}

test('what stands beside a name may say when, have a title, or be a name of its own', () =>
  assertMentions(
    'On Monday 〔australia:Australia〕 voted. 〔ford:Gerald Ford〕 came; Mr 〔ford:Ford〕 left 〔moscow:Moscow〕 on Friday.',
    listed,
    'en',
  ));

test('a family name that two share is not guessed, but their full names are found', () => {
  const qiang = entity('li-qiang', 'person', ['Li Qiang']);
  assertMentions('Li and 〔li-qiang:Li Qiang〕 met 〔li-shangfu:Li Shangfu〕.', [li, qiang], 'en');
});

test('a family name that is a common word is none where it begins a sentence before its bearer is named', () => {
  const price = entity('price', 'person', [{ text: 'Tom Price', family: 'Price' }]);
  assertMentions('Price rises hit homes.\n\nThen 〔price:Tom Price〕 left. 〔price:Price〕 denied it.', [price], 'en');
  assertMentions('〔price:Price〕 goes to Rome.', [price], 'en');
  assertMentions('Price rises hit. A rise in the price: 〔price:Tom Price〕 left. Price fell.', [price], 'en');
});

test('a person is called by another part of the name: then a family name that is guessed is none', () => {
  const anwar = entity('anwar', 'person', [{ text: 'Anwar Ibrahim', language: 'ms' }]);
  assertMentions('Sultan Ibrahim received Anwar on 3 May 2026. Ibrahim then left for Johor.', [anwar], 'en');
  assertMentions('〔anwar:Anwar Ibrahim〕 came. Voters like 〔anwar:Anwar〕.', [anwar], 'en');
});

test('initials are the same with and without full stops', () => {
  for (const name of ['JD Vance', 'J.D. Vance', 'J. D. Vance']) {
    const vance = entity('vance', 'person', [{ text: name, family: 'Vance' }]);
    assertMentions('〔vance:J.D. Vance〕, 〔vance:J. D. Vance〕 and 〔vance:JD Vance〕; A. Vance.', [vance], 'en');
  }
});

test('a second initial may be of a name that nobody listed', () =>
  assertMentions('Then 〔x:A. V. Ruiz〕 left; V. Ruiz stayed.', [entity('x', 'person', ['Ana Ruiz'])], 'en'));

test('in a line set in capitals a short acronym may be a word', () => {
  const who = entity('who', 'organisation', ['World Health Organization'], ['WHO']);
  assertMentions('WHO IS TO BLAME? asked a poster. The 〔who:WHO〕 answered.', [who], 'en');
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

test('an address is no name, but a body may be called by one', () => {
  const portal = entity('portal', 'organisation', ['Corvex.com'], ['Corvex']);
  assertMentions(
    'At 〔portal:Corvex.com〕 and Corvex.org, in www.Corvex.com, by 〔portal:Corvex〕.',
    [portal, entity('org', 'place', ['org'])],
    'en',
  );
});

test('in languages where a place stands behind its office, two capitals behind it are somebody', () => {
  const places = [entity('kenya', 'place', ['Кения', 'Kenia', 'Kenya', 'Kenija'])];
  assertMentions('Президент 〔kenya:Кении〕 Уильям Руто приехал.', places, 'ru');
  assertMentions('Prezydent 〔kenya:Kenii〕 William Ruto przyjechał.', places, 'pl');
  assertMentions('El presidente de 〔kenya:Kenia〕 William Ruto llegó a Kenia Occidental.', places, 'es');
  assertMentions('He read the Kenya Daily Herald.', places, 'en');
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
