import assert from 'node:assert/strict';
import { test } from 'node:test';
import { givenNamesOf, personForms } from '../../../src/names/forms/person-forms.ts';
import type { NameHint, ShortForm } from '../../../src/names/types.ts';

/** A person with these names. */
const person = (names: readonly (string | NameHint)[], aliases: readonly string[] = []) => ({
  id: 'x',
  kind: 'person' as const,
  names: names.map((name) => (typeof name === 'string' ? { text: name } : name)),
  aliases,
});
/** Each form once, with what must be seen before it counts: "Ruiz (guess)". */
const inWords = (forms: readonly ShortForm[]) =>
  [...new Set(forms.map(({ text, care }) => (care === 'whole' ? text : `${text} (${care})`)))].join(' | ');

const PEOPLE: readonly [rule: string, name: string | NameHint, forms: string, language?: string][] = [
  ['a given and a family name', 'Ana Ruiz', 'Ruiz (guess) | Ana (part) | Ana Ruiz | Ruiz Ana'],
  ['one word has no parts', 'Madonna', ''],
  [
    'a hyphen joins',
    'Jean-Pierre Raffarin',
    'Raffarin (guess) | Jean-Pierre (part) | Jean-Pierre Raffarin | Raffarin Jean-Pierre',
  ],
  ['initials are no names', 'J. R. Smith', 'JR Smith | J.R. Smith | J. R. Smith | Smith (guess) | Smith J. R.'],
  [
    'a middle name falls out',
    'Maria Sklodowska Curie',
    'Curie (guess) | Maria (part) | Sklodowska (part) | Maria Sklodowska Curie | Curie Maria Sklodowska | Maria Curie | Curie Maria | Sklodowska Curie | Curie Sklodowska | Maria Sklodowska (guess)',
  ],
  ['a remark behind a comma', 'Ana Ruiz, minister', 'Ruiz (guess) | Ana (part) | Ana Ruiz | Ruiz Ana'],
  ['a remark in parentheses', 'Ana Ruiz (politician)', 'Ruiz (guess) | Ana (part) | Ana Ruiz | Ruiz Ana'],
  ['a remark in wide parentheses', 'Ana Ruiz （politician）', 'Ruiz (guess) | Ana (part) | Ana Ruiz | Ruiz Ana'],
  [
    'a nickname in quotation marks',
    'William “Bill” Marsh',
    'Marsh (guess) | William (part) | Bill (part) | William Bill Marsh | Marsh William Bill | William Marsh | Marsh William | Bill Marsh | Marsh Bill | William Bill (guess)',
  ],
  [
    'a title before it and a Jr. behind it',
    'Dr. Martin Stone Jr.',
    'Stone (guess) | Martin (part) | Martin Stone | Stone Martin',
  ],
  ['two titles', 'Prof. Dr. Martin Stone', 'Stone (guess) | Martin (part) | Martin Stone | Stone Martin'],
  ['a number', 'Elizabeth II', 'Elizabeth (guess)'],
  [
    'the endings of one Slavic name',
    'Volodymyr Zelensky',
    'Zelensky (guess) | Volodymyr (part) | Volodymyr Zelensky | Zelensky Volodymyr',
  ],
  [
    'two short particles',
    'Mohammed bin Salman',
    'bin Salman (guess) | Mohammed (part) | Mohammed bin Salman | bin Salman Mohammed',
  ],
  [
    'two particles stay',
    'Ursula von der Leyen',
    'von der Leyen (guess) | Ursula (part) | Ursula von der Leyen | von der Leyen Ursula',
  ],
  [
    'an Arabic article',
    'Bashar al-Assad',
    'al-Assad (guess) | Assad (guess) | Bashar (part) | Bashar al-Assad | al-Assad Bashar | Bashar Assad | Assad Bashar',
  ],
  [
    'an Arabic article in Cyrillic letters',
    'Башар аль-Асад',
    'аль-Асад (guess) | Асад (guess) | Башар (part) | Башар аль-Асад | аль-Асад Башар | Башар Асад | Асад Башар',
    'ru',
  ],
  [
    'two Spanish family names',
    'Pedro Sánchez Pérez',
    'Pérez (guess) | Pedro (part) | Sánchez (part) | Pedro Sánchez Pérez | Pérez Pedro Sánchez | Pedro Pérez | Pérez Pedro | Sánchez Pérez | Pérez Sánchez | Pedro Sánchez (guess)',
    'es',
  ],
  [
    'two Spanish given names',
    'José Luis Pérez',
    'Pérez (guess) | José (part) | Luis (part) | José Luis Pérez | Pérez José Luis | José Pérez | Pérez José | Luis Pérez | Pérez Luis | José Luis (guess)',
    'es',
  ],
  [
    'a Portuguese particle',
    'Luiz Inácio Lula da Silva',
    'da Silva (guess) | Luiz (part) | Inácio (part) | Lula (part) | Luiz Inácio Lula da Silva | da Silva Luiz Inácio Lula | Luiz da Silva | da Silva Luiz | Inácio da Silva | da Silva Inácio | Lula da Silva | da Silva Lula | Luiz Inácio (guess)',
    'pt',
  ],
  [
    'a declared family name of two words',
    { text: 'Ana Ruiz Soto', family: 'Ruiz Soto' },
    'Ruiz Soto (family) | Ruiz (family) | Ana (part) | Ana Ruiz Soto | Ruiz Soto Ana | Ana Ruiz | Ruiz Ana',
  ],
  [
    'a declared family name in front',
    { text: 'Ruiz Ana', family: 'Ruiz' },
    'Ruiz (family) | Ana (part) | Ana Ruiz | Ruiz Ana',
  ],
  [
    'a declared family name in front that the order puts last',
    { text: 'Ruiz Ana', family: 'Ruiz', order: 'given-first' },
    'Ruiz (family) | Ana (part) | Ana Ruiz | Ruiz Ana',
  ],
  [
    'a declared family name at the end that the order puts first',
    { text: 'Ana Ruiz', family: 'Ruiz', order: 'family-first' },
    'Ruiz (family) | Ana (part) | Ana Ruiz | Ruiz Ana',
  ],
  [
    'a declared family name of two words, of which one comes twice',
    { text: 'Ana Soto Ruiz Soto', family: 'Ruiz Soto' },
    'Ruiz Soto (family) | Ruiz (family) | Ana (part) | Soto (part) | Ana Soto Ruiz Soto | Ruiz Soto Ana Soto | Ana Soto Ruiz | Ruiz Ana Soto | Ana Ruiz Soto | Ruiz Soto Ana | Ana Ruiz | Ruiz Ana | Soto Ruiz Soto | Ruiz Soto Soto | Soto Ruiz | Ruiz Soto | Ana Soto (guess)',
  ],
  [
    'a declared order',
    { text: 'Abe Shinzo', order: 'family-first' },
    'Abe (family) | Shinzo (part) | Shinzo Abe | Abe Shinzo',
  ],
  [
    'a declared order against the habit',
    { text: 'Li Ning', order: 'given-first' },
    'Ning (family) | Li (part) | Li Ning | Ning Li',
  ],
  [
    'a declared family name that does not stand there',
    { text: 'Ana Ruiz', family: 'Lopez' },
    'Ruiz (guess) | Ana (part) | Ana Ruiz | Ruiz Ana',
  ],
  ['a Chinese name', 'Li Shangfu', 'Shangfu (guess) | Li (part) | Li Shangfu | Shangfu Li'],
  ['a Korean name', 'Kim Yo-jong', 'Yo-jong (guess) | Kim (part) | Kim Yo-jong | Yo-jong Kim'],
  [
    'a Korean name in two words',
    { text: 'Kim Jong Un', language: 'ko' },
    'Kim (family) | Jong (part) | Un (part) | Jong Un Kim | Kim Jong Un | Jong-un Kim | Kim Jong-un | Jong-Un Kim | Kim Jong-Un | Jong un Kim | Kim Jong un | Jongun Kim | Kim Jongun | JongUn Kim | Kim JongUn | Jong Un (guess)',
  ],
  [
    'a romanised Japanese name',
    { text: 'Mori Yoshiro', language: 'ja' },
    'Yoshiro (guess) | Mori (part) | Mori Yoshiro | Yoshiro Mori',
  ],
  [
    'a Russian name with a patronymic',
    'Виктор Петрович Седов',
    'Седов (guess) | Виктор (part) | Петрович (part) | Виктор Петрович Седов | Седов Виктор Петрович | Виктор Седов | Седов Виктор | Петрович Седов | Седов Петрович | Виктор Петрович (guess)',
    'ru',
  ],
  [
    'the family name before a patronymic',
    'Седов Виктор Петрович',
    'Седов (family) | Виктор (part) | Петрович (part) | Виктор Петрович Седов | Седов Виктор Петрович | Виктор Седов | Седов Виктор | Петрович Седов | Седов Петрович | Виктор Петрович (guess)',
    'ru',
  ],
  [
    'a Ukrainian patronymic',
    'Седова Ганна Іванівна',
    'Седова (family) | Ганна (part) | Іванівна (part) | Ганна Іванівна Седова | Седова Ганна Іванівна | Ганна Седова | Седова Ганна | Іванівна Седова | Седова Іванівна | Ганна Іванівна (guess)',
    'uk',
  ],
  ['a Russian name without one', 'Иван Седов', 'Седов (guess) | Иван (part) | Иван Седов | Седов Иван', 'ru'],
  ['a Hungarian name', 'Szabó Péter', 'Szabó (family) | Péter (part) | Péter Szabó | Szabó Péter', 'hu'],
  [
    'a Hungarian name in an English text',
    { text: 'Szabó Péter', language: 'hu' },
    'Szabó (family) | Péter (part) | Péter Szabó | Szabó Péter',
  ],
  ['three ideographs', '李尚福', '李 (behind) | 李尚福 | 李 尚福'],
  ['three ideographs with the family name', { text: '李尚福', family: '李' }, '李 (behind) | 李尚福 | 李 尚福'],
  ['two ideographs', '林丹', '林 (behind) | 林丹 | 林 丹'],
  [
    'a declared family name in ideographs',
    { text: '林芳正', language: 'ja', family: '林' },
    '林 (behind) | 林芳正 | 林 芳正',
  ],
  [
    'a declared family name that the ideographs do not begin with',
    { text: '林芳正', language: 'ja', family: '正' },
    '林芳 (guess) | 林芳正 | 林芳 正',
  ],
  [
    'ideographs that are declared a family name as a whole',
    { text: '安倍晋三', language: 'ja', family: '安倍晋三' },
    '',
  ],
  ['a Japanese name of three', { text: '林芳正', language: 'ja' }, '林芳 (guess) | 林芳正 | 林芳 正'],
  ['a Japanese name of four', { text: '安倍晋三', language: 'ja' }, '安倍 (guess) | 安倍晋三 | 安倍 晋三'],
  ['a Japanese name with a space', { text: '平野 由美', language: 'ja' }, '平野 (family) | 由美 平野 | 平野 由美'],
  ['one ideograph', '李', ''],
  ['too many ideographs for a Chinese name', '李尚福王大', ''],
  [
    'a transcription in ideographs',
    '尼古拉·彼得罗夫',
    '彼得罗夫 (family) | 尼古拉·彼得罗夫 | 彼得罗夫·尼古拉 | 尼古拉彼得罗夫 | 彼得罗夫尼古拉 | 尼古拉 彼得罗夫 | 彼得罗夫 尼古拉',
  ],
  [
    'a transcription in katakana',
    'ニコライ・ペトロフ',
    'ペトロフ (family) | ニコライ·ペトロフ | ペトロフ·ニコライ | ニコライペトロフ | ペトロフニコライ | ニコライ ペトロフ | ペトロフ ニコライ',
  ],
  ['katakana of one word', 'ペトロフ', ''],
  ['a transcription in hangul', '니콜라이 페트로프', '페트로프 (guess) | 니콜라이 페트로프 | 페트로프 니콜라이'],
  ['an undivided Korean name', '김정은', ''],
  ['an Arabic name', 'بشار الاسد', 'الاسد (guess) | بشار الاسد | الاسد بشار', 'ar'],
  ['an Arabic name of God', 'احمد عبد الله', 'عبد الله (guess) | احمد عبد الله | عبد الله احمد', 'ar'],
  ['an Arabic name of the faith', 'احمد نور الدين', 'نور الدين (guess) | احمد نور الدين | نور الدين احمد', 'ar'],
  ['an Arabic name of the faith alone', 'نور الدين', 'الدين (guess) | نور الدين | الدين نور', 'ar'],
  ['a Hebrew name', 'דוד לוי', 'לוי (guess) | דוד לוי | לוי דוד', 'he'],
  ['a Hebrew name that is too short alone', 'דוד כץ', 'דוד כץ | כץ דוד', 'he'],
];
for (const [rule, name, forms, language = 'en'] of PEOPLE) {
  test(`the forms of a person: ${rule}`, () => assert.equal(inWords(personForms(person([name]), language)), forms));
}

test('a name in ideographs tells that the romanised one begins with the family name, unless it is Japanese', () => {
  const first = (...names: (string | NameHint)[]) => inWords(personForms(person(names), 'en'));
  assert.match(first('Xi Jinping', '習近平'), /^Xi \(family\)/);
  assert.match(first('An Mori', { text: '安森五郎', language: 'ja' }), /^Mori \(guess\)/);
  assert.match(first('An Mori', '安·森'), /^Mori \(guess\)/);
});

test('initials are written in three ways', () => {
  for (const name of ['JD Vance', 'J.D. Vance', 'J. D. Vance']) {
    const forms = inWords(personForms(person([name]), 'en')).split(' | ');
    for (const form of ['JD Vance', 'J.D. Vance', 'J. D. Vance']) assert.ok(forms.includes(form), `${name}: ${form}`);
  }
});

test('an alias has no parts', () => {
  const forms = inWords(personForms(person(['Ana Ruiz'], ['Ana Maria Ruiz', 'The Boss', 'Nena']), 'en'));
  assert.doesNotMatch(forms, /Maria|Boss|Nena/);
});

test('the given names of a person are those of all names', () => {
  const given = (...names: (string | NameHint)[]) => [...new Set(givenNamesOf(person(names), 'en'))];
  assert.deepEqual(given('Jean-Pierre Raffarin'), ['Jean-Pierre']);
  assert.deepEqual(given({ text: 'Li Shangfu', family: 'Li' }, '李尚福'), ['Shangfu', '尚福']);
  assert.deepEqual(given('William “Bill” Marsh', 'Madonna'), ['William', 'Bill']);
});
