import { test } from 'node:test';
import { assertMentions, cast, entity } from './people.ts';

const kyiv = entity('kyiv', 'place', ['Київ', 'Киев', 'Kyiv', 'Kijów']);
const eu = entity('eu', 'organisation', [
  'European Union',
  'ЕС',
  'EU',
  'Европейский союз',
  'Європейський Союз',
  'Europäische Union',
  'Unión Europea',
  'Union européenne',
  'Avrupa Birliği',
  'Європска унија',
  'Европска унија',
]);
const zelensky = entity('volodymyr-zelensky', 'person', [
  'Володимир Зеленський',
  'Владимир Зеленский',
  'Wołodymyr Zełenski',
]);
const ankara = entity('ankara', 'place', ['Ankara', 'أنقرة', 'Анкара', 'アンカラ', '安卡拉', '앙카라']);
const merkel = entity('merkel', 'person', ['Angela Merkel']);
const petrov = entity('petrov', 'person', ['尼古拉·彼得罗夫', 'ニコライ・ペトロフ', '니콜라이 페트로프']);
const sakuma = entity('sakuma', 'person', [
  { text: '佐久間健太郎', language: 'ja', family: '佐久間' },
  { text: '平野 由美', language: 'ja' },
]);
const shoigu = entity('shoigu', 'person', ['Сергей Шойгу']);
const all = [...cast, kyiv, eu, zelensky, ankara, merkel, petrov, shoigu];

const CASES: readonly [language: string, rule: string, text: string][] = [
  [
    'ru',
    'cases',
    'О встрече 〔vladimir-putin:Владимира Путина〕 с 〔vladimir-putin:Путиным〕 в 〔russia:России〕 писали; 〔russia:Россией〕 и 〔kyiv:Киеву〕.',
  ],
  ['ru', 'adjectives and the lower case', 'Российский путин, киевский поезд.'],
  ['ru', 'a namesake', 'Видели и Людмилу Путину.'],
  ['ru', 'a name that is not declined', 'Сказал 〔shoigu:Шойгу〕, но не Шойгуа.'],
  ['ru', 'two declined words', 'В 〔eu:Европейском союзе〕 и 〔eu:ЕС〕 молчат.'],
  ['ru', 'an adjectival name', 'С 〔volodymyr-zelensky:Зеленским〕 и 〔volodymyr-zelensky:Владимиром Зеленским〕.'],
  ['ru', 'title and name', 'Президент 〔vladimir-putin:Путин〕 и министр 〔shoigu:Шойгу〕.'],
  [
    'uk',
    'cases',
    'У 〔kyiv:Києві〕, до 〔kyiv:Києва〕, із 〔volodymyr-zelensky:Зеленським〕, для 〔volodymyr-zelensky:Володимира Зеленського〕.',
  ],
  ['uk', 'an apostrophe is a letter', "У Київ'янки свято."],
  ['sr', 'cases in Cyrillic', 'Представници 〔eu:Европске уније〕 у 〔ankara:Анкари〕.'],
  [
    'sr',
    'cases in Latin letters',
    'Razgovor sa 〔vladimir-putin:Putinom〕 u 〔russia:Rusiji〕; 〔vladimir-putin:Vladimira Putina〕.',
  ],
  ['pl', 'cases', 'W 〔kyiv:Kijowie〕 z 〔vladimir-putin:Władimirem Putinem〕 i 〔volodymyr-zelensky:Zełenskim〕.'],
  ['de', 'the genitive', '〔merkel:Merkels〕 Rede und 〔ankara:Ankaras〕 Antwort.'],
  ['de', 'adjectives in a name', 'In der 〔eu:Europäischen Union〕 und der 〔eu:EU〕.'],
  ['de', 'nouns are capitalised', 'Gestern traf Kanzlerin 〔merkel:Merkel〕 den Kremlchef 〔vladimir-putin:Putin〕.'],
  ['fr', 'elision', "Le chef de l'〔eu:Union européenne〕, d’〔ankara:Ankara〕, M. 〔vladimir-putin:Putin〕."],
  [
    'es',
    'a verb before the name',
    'Dijo 〔vladimir-putin:Putin〕 que la 〔eu:Unión Europea〕, la 〔eu:UE〕, y 〔russia:Rusia〕 cumplirán. Según 〔vladimir-putin:Vladímir Putin〕, no.',
  ],
  [
    'tr',
    'suffixes',
    "〔ankara:Ankara〕'nın ve 〔vladimir-putin:Putin〕’in 〔russia:Rusya〕'ya, 〔eu:Avrupa Birliği〕'nin",
  ],
  ['tr', 'capitals with a dotted i', '〔eu:AVRUPA BİRLİĞİ〕 ve 〔ankara:ANKARA〕'],
  [
    'ar',
    'clitics',
    'و〔vladimir-putin:بوتين〕 في 〔russia:روسيا〕 و〔russia:روسيا〕 ب〔russia:روسيا〕 ول〔russia:روسيا〕.',
  ],
  ['ar', 'variants of letters', '〔ankara:انقرة〕 و〔ankara:أنقره〕 و〔ankara:أنـقـرة〕 و〔ankara:أَنقَرة〕.'],
  [
    'zh',
    'no boundaries',
    '俄国防长〔li-shangfu:李尚福〕和〔petrov:彼得罗夫〕在〔ankara:安卡拉〕；〔petrov:尼古拉·彼得罗夫〕。',
  ],
  ['zh', 'half of a transcription', '柳德米拉·彼得罗夫·史密斯。'],
  ['zh', 'one ideograph is no family name', '李说，桃李。'],
  ['zh', 'a line wrapped in a name', '〔li-shangfu:李尚\n福〕。'],
  ['ja', 'katakana', '〔petrov:ペトロフ〕氏と〔petrov:ニコライ・ペトロフ〕氏は〔ankara:アンカラ〕で。ペトロフスキー。'],
  ['ko', 'particles', '〔petrov:페트로프〕는 〔ankara:앙카라〕에서 〔petrov:니콜라이 페트로프〕와. 앙카라인들.'],
];
for (const [language, rule, text] of CASES) test(`${language}: ${rule}`, () => assertMentions(text, all, language));

test('ja: a family name before a title, of a full name in ideographs', () =>
  assertMentions('〔sakuma:佐久間〕首相は、〔sakuma:平野〕氏と〔sakuma:佐久間健太郎〕。', [sakuma], 'ja'));

test('ja: a family name of one ideograph needs what stands behind the whole name too', () =>
  assertMentions(
    '〔x:林芳正〕官房長官は、林の中で。〔x:林〕官房長官と。',
    [entity('x', 'person', [{ text: '林芳正', language: 'ja', family: '林' }])],
    'ja',
  ));

const DECLARED: readonly [language: string, name: string, family: string, text: string][] = [
  ['ko', '윤석열', '윤', '〔x:윤석열〕 대통령은 말했다. 〔x:윤〕 대통령은 윤을 보았다.'],
  ['hi', 'नरेंद्र मोदी', 'मोदी', '〔x:मोदी〕 ने कहा। 〔x:नरेंद्र मोदी〕'],
  ['hy', 'Նիկոլ Փաշինյան', 'Փաշինյան', '〔x:Փաշինյան〕, 〔x:Նիկոլ Փաշինյան〕'],
  ['ka', 'ირაკლი ღარიბაშვილი', 'ღარიბაშვილი', '〔x:ღარიბაშვილი〕 და 〔x:ირაკლი ღარიბაშვილი〕'],
  ['th', 'ประยุทธ์ จันทร์โอชา', 'จันทร์โอชา', '〔x:จันทร์โอชา〕กล่าวว่า 〔x:ประยุทธ์ จันทร์โอชา〕'],
  ['bn', 'শেখ হাসিনা', 'হাসিনা', '〔x:হাসিনা〕 ও 〔x:শেখ হাসিনা〕'],
];
for (const [language, text, family, expected] of DECLARED) {
  test(`${language}: a declared family name`, () =>
    assertMentions(expected, [entity('x', 'person', [{ text, language, family }])], language));
}

test('de: behind an article or a preposition with one a lone family name is a noun', () =>
  assertMentions(
    'Die Richter urteilten, ein Richter fehlte. Das Haus steht am Berg. 〔r:Anna Richter〕 und 〔b:Udo Berg〕 schwiegen. 〔r:Richter〕 ging, 〔b:Berg〕 blieb.',
    [
      entity('r', 'person', [{ text: 'Anna Richter', language: 'de', family: 'Richter' }]),
      entity('b', 'person', [{ text: 'Udo Berg', language: 'de', family: 'Berg' }]),
    ],
    'de',
  ));

test('ru: small words of a name, and short names, are declined', () =>
  assertMentions(
    'У 〔w:Белого дома〕, в 〔u:Уфе〕, из 〔e:Египта〕.',
    [entity('w', 'organisation', ['Белый дом']), entity('u', 'place', ['Уфа']), entity('e', 'place', ['Египет'])],
    'ru',
  ));

test('pt: without its accent a name may be another word that begins a sentence', () =>
  assertMentions(
    'Para os outros, nada. Ele foi para o 〔x:Pará〕. No 〔x:Para〕 chove.',
    [entity('x', 'place', ['Pará'])],
    'pt',
  ));

test('he: clitics', () =>
  assertMentions('ב〔x:ישראל〕 ו〔x:ישראל〕, ישראלים.', [entity('x', 'place', ['ישראל'])], 'he'));

test('fa: a space for the zero-width non-joiner', () =>
  assertMentions('〔x:علی خامنه‌ای〕 و 〔x:علی خامنه ای〕.', [entity('x', 'person', ['علی خامنه‌ای'])], 'fa'));

test('hu: the family name stands first and is declined', () =>
  assertMentions('〔x:Szabó Péter〕 és 〔x:Szabónak〕.', [entity('x', 'person', ['Szabó Péter'])], 'hu'));

test('fa: Arabic and Persian letters are alike', () =>
  assertMentions('〔x:علي رضایی〕 و 〔x:رضايي〕.', [entity('x', 'person', ['علی رضایی'])], 'fa'));
