import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from '../../../src/model/entity.ts';
import { givenNamesOf, shortFormsOf } from '../../../src/names/forms/short-forms.ts';
import type { NameHint } from '../../../src/names/types.ts';

/** The forms of an entity, each once, with the care that they need: "Ruiz (alone)". */
function formsOf(kind: Kind, names: readonly (string | NameHint)[], language = 'en', aliases: string[] = []) {
  const hints = names.map((name) => (typeof name === 'string' ? { text: name } : name));
  const forms = shortFormsOf({ id: 'x', kind, names: hints, aliases }, language);
  return [...new Set(forms.map(({ text, care }) => (care === 'none' ? text : `${text} (${care})`)))].join(' | ');
}

const PEOPLE: readonly [rule: string, name: string | NameHint, forms: string, language?: string][] = [
  ['a given and a family name', 'Ana Ruiz', 'Ruiz (alone) | Ana Ruiz | Ruiz Ana'],
  ['one word has no parts', 'Madonna', ''],
  ['a hyphen joins', 'Jean-Pierre Raffarin', 'Raffarin (alone) | Jean-Pierre Raffarin | Raffarin Jean-Pierre'],
  ['initials are no names', 'J. R. Smith', 'Smith (alone) | J. R. Smith'],
  [
    'a middle name falls out',
    'Maria Sklodowska Curie',
    'Curie (alone) | Maria Sklodowska Curie | Maria Curie | Sklodowska Curie',
  ],
  ['a remark behind a comma', 'Ana Ruiz, minister', 'Ana Ruiz | Ruiz (alone) | Ruiz Ana'],
  ['a remark in parentheses', 'Ana Ruiz (politician)', 'Ana Ruiz | Ruiz (alone) | Ruiz Ana'],
  ['a remark in wide parentheses', 'Ana Ruiz （politician）', 'Ana Ruiz | Ruiz (alone) | Ruiz Ana'],
  [
    'a nickname in quotation marks',
    'William “Bill” Marsh',
    'William Bill Marsh | Marsh (alone) | William Marsh | Bill Marsh',
  ],
  ['a title before it and a Jr. behind it', 'Dr. Martin Stone Jr.', 'Martin Stone | Stone (alone) | Stone Martin'],
  ['two titles', 'Prof. Dr. Martin Stone', 'Martin Stone | Stone (alone) | Stone Martin'],
  ['a title and a number', 'King Charles III', 'Charles (alone)'],
  ['a title alone with a name', 'Pope Francis', 'Francis (alone)'],
  ['a number', 'Elizabeth II', 'Elizabeth (alone)'],
  ['a family name that is a month', 'Theresa May', 'May (titled) | Theresa May | May Theresa'],
  [
    'the endings of one Slavic name',
    'Volodymyr Zelensky',
    'Zelensky (alone) | Zelenskyy (alone) | Zelenskiy (alone) | Zelenskij (alone) | Zelenskyi (alone) | Zelenskyj (alone) | Zelenski (alone) | Volodymyr Zelensky | Zelensky Volodymyr',
  ],
  ['two short particles', 'Mohammed bin Salman', 'bin Salman (alone) | Bin Salman (alone) | Mohammed bin Salman'],
  [
    'a particle that is often left out',
    'Otto von Bismarck',
    'von Bismarck (alone) | Von Bismarck (alone) | Bismarck (alone) | Otto von Bismarck',
  ],
  ['such a particle before a short name', 'Otto von Ast', 'von Ast (alone) | Von Ast (alone) | Otto von Ast'],
  [
    'two particles stay',
    'Ursula von der Leyen',
    'von der Leyen (alone) | Von der Leyen (alone) | Ursula von der Leyen',
  ],
  [
    'an Arabic article',
    'Bashar al-Assad',
    'al-Assad (alone) | Assad (alone) | Al-Assad (alone) | Bashar al-Assad | al-Assad Bashar | Bashar Assad',
  ],
  [
    'an Arabic article in Cyrillic letters',
    'Башар аль-Асад',
    'аль-Асад (alone) | Асад (alone) | Аль-Асад (alone) | Башар аль-Асад | аль-Асад Башар | Башар Асад',
    'ru',
  ],
  [
    'two Spanish family names',
    'Pedro Sánchez Pérez',
    'Sánchez Pérez (alone) | Sánchez (alone) | Pérez (alone) | Pedro Sánchez Pérez | Pedro Sánchez | Pedro Pérez',
    'es',
  ],
  [
    'two Spanish family names in an English text',
    { text: 'Pedro Sánchez Pérez', language: 'es-ES' },
    'Sánchez Pérez (alone) | Sánchez (alone) | Pérez (alone) | Pedro Sánchez Pérez | Pedro Sánchez | Pedro Pérez',
  ],
  ['two Spanish given names', 'José Luis Pérez', 'Pérez (alone) | José Luis Pérez | José Pérez | Luis Pérez', 'es'],
  [
    'a Portuguese particle',
    'Luiz Inácio Lula da Silva',
    'da Silva (alone) | Da Silva (alone) | Luiz Inácio Lula da Silva | Luiz da Silva | Inácio da Silva | Lula da Silva',
    'pt',
  ],
  [
    'a declared family name of two words',
    { text: 'Ana Ruiz Soto', family: 'Ruiz Soto' },
    'Ruiz Soto (alone) | Ruiz (alone) | Soto (alone) | Ana Ruiz Soto | Ana Ruiz | Ana Soto',
  ],
  ['a declared family name in front', { text: 'Ruiz Ana', family: 'Ruiz' }, 'Ruiz (alone) | Ruiz Ana | Ana Ruiz'],
  [
    'a declared family name in front that the order puts last',
    { text: 'Ruiz Ana', family: 'Ruiz', order: 'given-first' },
    'Ruiz (alone) | Ana Ruiz | Ruiz Ana',
  ],
  [
    'a declared family name at the end that the order puts first',
    { text: 'Ana Ruiz', family: 'Ruiz', order: 'family-first' },
    'Ruiz (alone) | Ruiz Ana | Ana Ruiz',
  ],
  [
    'a declared family name of two words, of which one comes twice',
    { text: 'Ana Soto Ruiz Soto', family: 'Ruiz Soto' },
    'Ruiz Soto (alone) | Ruiz (alone) | Soto (alone) | Ana Soto Ruiz Soto | Ana Ruiz Soto | Soto Ruiz Soto | Ana Ruiz | Ana Soto',
  ],
  ['a declared order', { text: 'Abe Shinzo', order: 'family-first' }, 'Abe (alone) | Abe Shinzo | Shinzo Abe'],
  ['a declared order against the habit', { text: 'Li Ning', order: 'given-first' }, 'Ning (alone) | Li Ning | Ning Li'],
  [
    'a declared family name that does not stand there',
    { text: 'Ana Ruiz', family: 'Lopez' },
    'Ruiz (alone) | Ana Ruiz | Ruiz Ana',
  ],
  ['a Chinese name', 'Li Shangfu', 'Li (alone) | Li Shangfu | Shangfu Li'],
  ['a Chinese family name of two syllables', 'Sima Wei', 'Sima (alone) | Sima Wei | Wei Sima'],
  ['a Chinese family name before a Western name', 'Lee Smith', 'Smith (alone) | Lee Smith | Smith Lee'],
  [
    'a Korean name',
    'Kim Yo-jong',
    'Kim (alone) | Kim Yo-jong | Kim Yo-Jong | Kim Yo Jong | Kim Yo jong | Kim Yojong | Yo-jong Kim',
  ],
  [
    'a Korean name in two words',
    { text: 'Kim Jong Un', language: 'ko' },
    'Kim (alone) | Kim Jong-un | Kim Jong-Un | Kim Jong Un | Kim Jong un | Kim Jongun | Jong Un Kim',
  ],
  ['a Korean with a Western name', { text: 'Lee Smith', language: 'ko' }, 'Lee (alone) | Lee Smith | Smith Lee'],
  ['a Chinese with a Western name', { text: 'Lee Smith', language: 'zh-Hant' }, 'Lee (alone) | Lee Smith | Smith Lee'],
  [
    'a Japanese whose given name is a family name elsewhere',
    { text: 'Ma Yoko', language: 'ja' },
    'Yoko (alone) | Ma Yoko | Yoko Ma',
  ],
  [
    'a Chinese family name before a half Western name',
    'Li Smith Wei',
    'Wei (alone) | Li Smith Wei | Li Wei | Smith Wei',
  ],
  [
    'a Chinese family name before too many words',
    'Li An Bo Wei',
    'Wei (alone) | Li An Bo Wei | Li Wei | An Wei | Bo Wei',
  ],
  ['a Chinese name in Cyrillic letters', 'Ли Шанфу', 'Ли (alone) | Ли Шанфу | Шанфу Ли', 'ru'],
  [
    'a romanised Japanese name',
    { text: 'Mori Yoshiro', language: 'ja' },
    'Yoshiro (alone) | Mori Yoshiro | Yoshiro Mori',
  ],
  [
    'a Russian name with a patronymic',
    'Виктор Петрович Седов',
    'Седов (alone) | Виктор Петрович Седов | Виктор Седов | Петрович Седов | Седов Виктор | Седов Виктор Петрович | Виктор Петрович',
    'ru',
  ],
  [
    'the family name before a patronymic',
    'Седов Виктор Петрович',
    'Седов (alone) | Виктор Петрович Седов | Виктор Седов | Петрович Седов | Седов Виктор | Седов Виктор Петрович | Виктор Петрович',
    'ru',
  ],
  [
    'a Ukrainian patronymic',
    'Седова Ганна Іванівна',
    'Седова (alone) | Ганна Іванівна Седова | Ганна Седова | Іванівна Седова | Седова Ганна | Седова Ганна Іванівна | Ганна Іванівна',
    'uk',
  ],
  ['a Russian name without one', 'Иван Седов', 'Седов (alone) | Иван Седов | Седов Иван', 'ru'],
  ['a Hungarian name', 'Szabó Péter', 'Szabó (alone) | Szabó Péter | Péter Szabó', 'hu'],
  [
    'a Hungarian name in an English text',
    { text: 'Szabó Péter', language: 'hu' },
    'Szabó (alone) | Szabó Péter | Péter Szabó',
  ],
  ['a Hungarian text about somebody else', 'Szabó Martin', 'Martin (alone) | Szabó Martin | Martin Szabó', 'hu'],
  ['three ideographs', '李尚福', '李 (titled) | 李尚福'],
  ['three ideographs with the family name', { text: '李尚福', family: '李' }, '李 (titled) | 李尚福'],
  ['two ideographs', '林丹', '林 (titled) | 林丹'],
  ['a declared family name in ideographs', { text: '林芳正', language: 'ja', family: '林' }, '林 (titled) | 林芳正'],
  [
    'a declared family name that the ideographs do not begin with',
    { text: '林芳正', language: 'ja', family: '正' },
    '林芳 (titled) | 林 (titled) | 林芳正',
  ],
  [
    'ideographs that are declared a family name as a whole',
    { text: '安倍晋三', language: 'ja', family: '安倍晋三' },
    '安倍 (titled) | 安倍晋三',
  ],
  ['a family name of two ideographs', '欧阳中石', '欧阳 (titled) | 欧阳中石'],
  ['a Japanese name of three', { text: '林芳正', language: 'ja' }, '林芳 (titled) | 林 (titled) | 林芳正'],
  ['a Japanese name of four', { text: '安倍晋三', language: 'ja' }, '安倍 (titled) | 安倍晋三'],
  ['a Japanese name of six', { text: '佐久間健太郎', language: 'ja' }, '佐久間 (titled) | 佐久間健太郎'],
  ['a Japanese name with a space', { text: '平野 由美', language: 'ja' }, '平野 (titled) | 平野由美'],
  ['one ideograph', '李', ''],
  ['too many ideographs for a Chinese name', '李尚福王大', ''],
  ['too many ideographs for a Japanese name', { text: '佐久間健太郎一', language: 'ja' }, ''],
  [
    'a transcription in ideographs',
    '尼古拉·彼得罗夫',
    '彼得罗夫 (alone) | 尼古拉·彼得罗夫 | 尼古拉彼得罗夫 | 尼古拉 彼得罗夫',
  ],
  [
    'a transcription in katakana',
    'ニコライ・ペトロフ',
    'ペトロフ (alone) | ニコライ·ペトロフ | ニコライペトロフ | ニコライ ペトロフ',
  ],
  ['katakana of one word', 'ペトロフ', ''],
  ['a transcription in hangul', '니콜라이 페트로프', '페트로프 (alone) | 니콜라이 페트로프'],
  ['an undivided Korean name', '김정은', ''],
  ['an Arabic name', 'بشار الاسد', 'الاسد (alone) | بشار الاسد', 'ar'],
  ['an Arabic name of God', 'احمد عبد الله', 'عبد الله (alone) | احمد عبد الله', 'ar'],
  [
    'an Arabic name of the faith',
    'احمد نور الدين',
    'نور الدين (alone) | الدين (alone) | احمد نور الدين | احمد نور | احمد الدين',
    'ar',
  ],
  ['an Arabic name of the faith alone', 'نور الدين', 'الدين (alone) | نور الدين', 'ar'],
  ['an Arabic family name that is a given one', 'علی رضا', 'علی رضا', 'fa'],
  ['a Hebrew name', 'דוד לוי', 'לוי (alone) | דוד לוי', 'he'],
  ['a Hebrew name that is too short alone', 'דוד כץ', 'דוד כץ', 'he'],
];
for (const [rule, name, forms, language] of PEOPLE) {
  test(`the forms of a person: ${rule}`, () => assert.equal(formsOf('person', [name], language), forms));
}

test('a catalogue entry is the name the other way round', () => {
  const forms = formsOf('person', ['Ruiz, Ana']).split(' | ');
  for (const form of ['Ruiz (alone)', 'Ana Ruiz', 'Ruiz Ana']) assert.ok(forms.includes(form), form);
});

test('a name in ideographs tells that the romanised one begins with the family name, unless it is Japanese', () => {
  assert.match(formsOf('person', ['Xi Jinping', '習近平']), /^Xi \(alone\) \| Xi Jinping \| Jinping Xi/);
  assert.match(formsOf('person', ['An Mori', '安森']), /^An \(alone\)/);
  assert.match(formsOf('person', ['An Mori', { text: '安森五郎', language: 'ja' }]), /^Mori \(alone\)/);
  assert.match(formsOf('person', ['An Mori', '安·森']), /^Mori \(alone\)/);
});

test('an alias that varies the name has its forms, and a nickname has none', () => {
  assert.equal(
    formsOf('person', ['Ana Ruiz'], 'en', ['Ana Maria Ruiz', 'The Boss', 'Nena']),
    'Ruiz (alone) | Ana Ruiz | Ruiz Ana | Ana Maria Ruiz | Maria Ruiz',
  );
});

test('the given names of a person are those of all names, and the halves of a double one', () => {
  const given = (...names: (string | NameHint)[]) =>
    givenNamesOf(
      {
        id: 'x',
        kind: 'person',
        names: names.map((name) => (typeof name === 'string' ? { text: name } : name)),
      },
      'en',
    );
  assert.deepEqual(given('Jean-Pierre Raffarin'), ['Jean-Pierre', 'Jean', 'Pierre']);
  assert.deepEqual([...new Set(given('Li Shangfu', '李尚福'))], ['Shangfu', '尚福']);
  assert.deepEqual([...new Set(given('William “Bill” Marsh', 'Madonna'))], ['William', 'Bill']);
});

const OTHERS: readonly [rule: string, kind: Kind, name: string, forms: string, language?: string][] = [
  ['initials', 'organisation', 'North Sea Fisheries Council', 'NSFC (capitals) | N.S.F.C. (capitals)'],
  ['five initials have no dots', 'organisation', 'North Sea Fisheries Patrol Council', 'NSFPC (capitals)'],
  [
    'initials without small words',
    'document',
    'Joint Comprehensive Plan of Action',
    'JCPA (capitals) | J.C.P.A. (capitals)',
  ],
  ['too many words for initials', 'organisation', 'Alpha Beta Gamma Delta Epsilon Zeta Eta', ''],
  ['no initials of initials', 'organisation', 'EU Council', ''],
  ['no initials that are a word', 'organisation', 'Information Technology', ''],
  ['no two initials but of bodies and states', 'document', 'Treaty of Rome', ''],
  ['no two initials of a place that few write so', 'place', 'Crystal Palace', ''],
  ['two initials of a place', 'place', 'New Zealand', 'NZ (capitals) | N.Z. (capitals)'],
  ['an acronym of a term needs more than small words', 'term', 'Gross domestic product', 'gross domestic product'],
  [
    'an acronym in parentheses',
    'organisation',
    'Harbour Board (HB)',
    'Harbour Board | HB (capitals) | H.B. (capitals)',
  ],
  ['a remark in parentheses', 'place', 'Kuril Islands (disputed)', 'Kuril Islands'],
  ['a spoken acronym', 'organisation', 'UNESCO', 'Unesco (alone)'],
  ['an acronym that is spelled', 'organisation', 'OPCW', 'O.P.C.W. (capitals)'],
  ['an acronym with dots', 'organisation', 'O.P.C.W.', 'OPCW (capitals) | O.P.C.W. (capitals)'],
  ['an acronym with dots and spaces', 'organisation', 'O. P. C. W.', 'OPCW (capitals) | O.P.C.W. (capitals)'],
  [
    'a plural in Spanish',
    'organisation',
    'Fuerzas Armadas',
    'FF. AA. (capitals) | FF.AA. (capitals) | FFAA (capitals) | FF AA (capitals) | FA (capitals) | F.A. (capitals)',
    'es',
  ],
  [
    'legal forms',
    'organisation',
    'Norrland Timber Group Holdings Ltd',
    'Norrland Timber | NTGHL (capitals) | NT (capitals) | N.T. (capitals)',
  ],
  ['a legal form behind a short word', 'organisation', 'Ab Ltd', 'AL (capitals) | A.L. (capitals)'],
  [
    'a leading article and a legal form',
    'organisation',
    'The Norrland Company',
    'Norrland Company | Norrland (alone) | NC (capitals) | N.C. (capitals)',
  ],
  [
    'a body of a state',
    'organisation',
    'Supreme Court of Norway',
    'Supreme Court | SCN (capitals) | S.C.N. (capitals) | SC (capitals) | S.C. (capitals)',
  ],
  [
    'a university',
    'organisation',
    'University of Bergen',
    'Bergen University | UB (capitals) | U.B. (capitals) | BU (capitals) | B.U. (capitals)',
  ],
  [
    'a university of more than a town',
    'organisation',
    'University of Bergen Press',
    'UBP (capitals) | U.B.P. (capitals)',
  ],
  ['the country behind a city', 'place', 'Bergen, Norway', 'Bergen (alone)'],
  ['a city of two letters', 'place', 'La, Norway', ''],
  ['a state', 'place', 'Kingdom of Norway', 'Norway (alone)'],
  [
    'a state with an article',
    'place',
    'The Kingdom of the Netherlands',
    'Kingdom of the Netherlands | Netherlands (alone) | The Netherlands',
  ],
  ['an article that belongs to the name', 'place', 'The Hague', ''],
  ['a year before an event', 'event', '2031 Harbour Games', 'Harbour Games'],
  ['a year behind an event', 'event', 'Harbour Games 2031', 'Harbour Games'],
  ['a year that is half of the name', 'event', 'Battle of 1942', ''],
  ['a term opens a sentence', 'term', 'dual-use goods', 'Dual-use goods'],
  ['a term within a sentence', 'term', 'Dual-use goods', 'dual-use goods'],
  ['a name keeps its capital', 'term', 'Iron Dome', ''],
  ['a place keeps its small letter', 'place', 'el Alto', ''],
  [
    'initials of a name in Cyrillic letters',
    'organisation',
    'Партия Регионов',
    'ПР (capitals) | П.Р. (capitals)',
    'ru',
  ],
  ['no initials of ideographs', 'organisation', '李氏公司', '', 'zh'],
];
for (const [rule, kind, name, forms, language] of OTHERS) {
  test(`the forms of a name: ${rule}`, () => assert.equal(formsOf(kind, [name], language), forms));
}

test('what the press shortens by no rule is known', () => {
  const forms = formsOf('place', ['United Kingdom']).split(' | ');
  for (const form of ['Britain (alone)', 'Great Britain', 'UK (capitals)']) assert.ok(forms.includes(form), form);
  assert.ok(formsOf('place', ['美国'], 'zh').split(' | ').includes('美利坚合众国'));
});

test('an alias in capitals has forms as a name has them', () => {
  assert.equal(
    formsOf('organisation', ['Organisation'], 'en', ['OPEW', 'ABCDEFGHI']),
    'O.P.E.W. (capitals) | Opew (alone)',
  );
});
