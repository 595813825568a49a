import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexLetter } from '../../../../src/views/entity/index-letter.ts';
import { byLetter } from '../../../../src/views/entity/index-letters.ts';

/** By language, names with the headings under which its readers look for them. */
const HEADINGS: Record<string, Record<string, string>> = {
  en: {
    Émile: 'E',
    '«Öffnung»': 'O',
    Ægisson: 'A',
    'ʻAbd al-ʻAzīz': 'A',
    Đurić: 'D',
    Łoś: 'L',
    Ørsted: 'O',
    Þór: 'T',
    Шойгу: 'Ш',
    İzmir: 'I',
    Aalto: 'A',
  },
  is: { Þór: 'Þ', Ægisson: 'Æ', Ögmundur: 'Ö', Ástríður: 'Á', Ðe: 'Ð', Zoega: 'Z' },
  es: { Ñúñez: 'Ñ', Álvarez: 'A', Chávez: 'C', Llosa: 'L' },
  da: { Åberg: 'Å', Aalborg: 'Å', Æbelø: 'Æ', Ørsted: 'Ø', Öberg: 'Ø', Abel: 'A' },
  sv: { Ängelholm: 'Ä', Öberg: 'Ö', Åberg: 'Å', Aalto: 'A' },
  de: { Ölz: 'O', Ägypten: 'A', ßa: 'S' },
  pl: { Łoś: 'Ł', Śląsk: 'Ś', Ångström: 'A' },
  cs: { Charvát: 'Ch', Černý: 'Č', Cibulka: 'C' },
  hr: { Đurić: 'Đ', Ljubić: 'Lj', Njegoš: 'Nj', Džafić: 'Dž' },
  hu: { Csaba: 'Cs', György: 'Gy', Ödön: 'Ö', Ádám: 'A' },
  tr: { İzmir: 'İ', Iğdır: 'I', Çelik: 'Ç', istanbul: 'İ' },
  vi: { Đặng: 'Đ', Ân: 'Â', An: 'A' },
  uk: { Ґонґадзе: 'Ґ', Єрмак: 'Є', Іваненко: 'І', Їжак: 'Ї', Йосип: 'Й', Гончар: 'Г', Ёлкин: 'Е', Putin: 'P' },
  ru: { Ёлкин: 'Е', Йосиф: 'Й' },
  el: { Άννα: 'Α', Ωνάσης: 'Ω' },
  ka: { სააკაშვილი: 'ს' },
  hy: { սարգսյան: 'Ս' },
  zh: { 陈: 'C', 王毅: 'W', 阿里: 'A', 中国: 'Z', Zedong: 'Z', 尹锡悦: 'Y' },
  'zh-Hant': { 陳: '11劃', 王: '4劃', 一: '1劃' },
  ja: { きしだ: 'か', がっこう: 'か', パリ: 'は', ヴェルサイユ: 'あ', を: 'わ', 東京: '漢字', Abe: 'A' },
  ko: { 윤석열: 'ㅇ', 까치: 'ㄱ', 한국: 'ㅎ', Yoon: 'Y' },
  th: { เชียงใหม่: 'ช', กรุงเทพ: 'ก', ไทย: 'ท' },
  ar: { أسد: 'ا', آل: 'ا', إيران: 'ا', بغداد: 'ب' },
  fa: { آرش: 'آ', احمد: 'ا' },
  hi: { मोदी: 'म', किरण: 'क' },
  ta: { ஸ்டாலின்: 'ஸ' },
  he: { ירושלים: 'י' },
};

for (const [language, names] of Object.entries(HEADINGS)) {
  test(`an index in the language ${language} has the letters of that language`, () => {
    for (const [name, letter] of Object.entries(names)) assert.equal(indexLetter(name, language), letter, name);
  });
}

test('what begins with no letter has a place of its own', () => {
  for (const name of ['2023 leak', '…', '', '٢٠٢٣']) assert.equal(indexLetter(name, 'en'), '#');
});

test('the letters stand in the order of the language', () => {
  const lettersOf = (language: string, names: string[]) => {
    const { compare } = new Intl.Collator(language);
    const entities = names.sort(compare).map((text) => ({ id: text, data: { names: [{ text, language }] } }));
    return byLetter(entities as unknown as Parameters<typeof byLetter>[0], language).map(({ letter }) => letter);
  };
  assert.deepEqual(lettersOf('uk', ['Їжак', 'Іван', 'Ґава', 'Ганна', 'Єва', 'Ева', 'Abe']), [...'ГҐЕЄІЇA']);
  assert.deepEqual(lettersOf('is', ['Ögn', 'Þór', 'Ægir', 'Zoe', 'Ása', 'Ari']), [...'AÁZÞÆÖ']);
  assert.deepEqual(lettersOf('da', ['Åse', 'Aase', 'Ørn', 'Æble', 'Abel', 'Zeus']), [...'AZÆØÅ']);
  assert.deepEqual(lettersOf('zh', ['王', '陈', 'Ivan', 'Cole', '2023']), [...'#CIW']);
  assert.deepEqual(lettersOf('zh-Hant', ['陳', '王', '一']), ['1劃', '4劃', '11劃']);
  assert.deepEqual(lettersOf('cs', ['Iva', 'Chyba', 'Hus', 'Cyril']), ['C', 'H', 'Ch', 'I']);
  assert.deepEqual(lettersOf('ja', ['東京', 'わ', 'あ', 'Abe']), ['A', 'あ', 'わ', '漢字']);
});
