import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/markdown/quotations/find-quotations.ts';

const words = (text: string) => findQuotations(text).map((quotation) => quotation.words);

/** By language: a text, and the words that it quotes. */
const cases: [language: string, text: string, quoted: string[]][] = [
  ['English', 'He said “it rains” and “it’s late”.', ['it rains', 'it’s late']],
  ['English, nested', 'She wrote “he said ‘no’ to us” today.', ['he said ‘no’ to us']],
  ['English, single marks', 'The court called it ‘the ministers’ own plan’ in May.', ['the ministers’ own plan']],
  ['English, single marks behind a plural', 'the ‘new reforms’ were made', ['new reforms']],
  ['English, single marks with a number', '‘25 people died,’ he said.', ['25 people died,']],
  ['English, the same marks nested', 'He read “a “b” c” out.', ['a “b” c']],
  ['British, single marks', 'He called it ‘a clear mistake’, twice.', ['a clear mistake']],
  ['English, straight', 'He said "it rains", and left.', ['it rains']],
  ['English, straight, without a space', 'nobody said"He did it".', ['He did it']],
  ['German, with a straight mark behind', 'Er sagte: „Es regnet" und ging. „Gut."', ['Es regnet', 'Gut.']],
  ['English, straight and single', "He called it 'a clear mistake' twice.", ['a clear mistake']],
  ['German', 'Er sagte: „Es regnet.“ Dann »ging er« nicht.', ['Es regnet.', 'ging er']],
  ['German, nested', 'Er sagte: „Sie rief ‚Halt‘ und lief.“', ['Sie rief ‚Halt‘ und lief.']],
  ['French', 'Il a dit : « C’est tard. » Puis rien.', ['C’est tard.']],
  ['French, nested', 'Il a lu « a « b » c » et « d ».', ['a « b » c', 'd']],
  ['French, one mark for two ends', 'Il a lu « a « b » hier.', ['a « b']],
  ['Spanish', '«Llueve», dijo.', ['Llueve']],
  ['Russian', 'Он сказал: «Идёт „сильный“ дождь».', ['Идёт „сильный“ дождь']],
  ['Polish', 'Powiedział: „pada”.', ['pada']],
  ['Swedish', 'Han sade: ”Det regnar.”', ['Det regnar.']],
  ['Finnish', '»Sataa», hän sanoi. »Sataa taas.»', ['Sataa', 'Sataa taas.']],
  ['Danish', 'Han sagde »det regner« i går.', ['det regner']],
  ['Chinese', '他说：“下雨了。”', ['下雨了。']],
  ['Traditional Chinese', '他說：「下『大』雨了。」', ['下『大』雨了。']],
  ['Japanese', '彼は「雨だ」と言った。', ['雨だ']],
  ['Japanese, double marks alone', '彼は『雨だ』と言った。', ['雨だ']],
  ['Japanese, vertical', '彼は﹁雨﹃だ﹄﹂と﹃言った﹄。', ['雨﹃だ﹄', '言った']],
  ['Japanese, half width', '彼は｢雨だ｣と言った。', ['雨だ']],
  ['Chinese, primes', '他说〝下雨〞和〝风〟。', ['下雨', '风']],
  ['Chinese, full width', '他说＂下雨＂。', ['下雨']],
  ['Swiss', 'Er sagte ‹Es regnet› und ›ging‹ dann.', ['Es regnet', 'ging']],
  ['reversed low mark', 'He said ‟it rains” twice.', ['it rains']],
  ['Hebrew, behind a prefix and round an acronym', 'ב"הארץ" נכתב: "המנכ"ל הלך" אתמול.', ['הארץ', 'המנכ"ל הלך']],
  ['Dutch', 'Hij zag ‘alle scenario’s’ in mei.', ['alle scenario’s']],
  ['English, quoted in single marks', '‘The builders’ “plan” failed!’ he said.', ['The builders’ “plan” failed!']],
  ['Hebrew', 'הוא אמר ״יורד גשם״ אתמול.', ['יורד גשם']],
  ['Arabic', 'قال «إنها تمطر» أمس.', ['إنها تمطر']],
  ['Arabic, high marks', 'قال الوزير إنها ”مفاجأة“.', ['مفاجأة']],
  ['Arabic, straight behind a preposition', 'وصفه بـ"الكارثة" أمس.', ['الكارثة']],
  ['Chinese, straight', '他说"下雨"。', ['下雨']],
  ['Korean, single marks before a particle', '그는 ‘비’라고, ‘NATO’라고 했다.', ['비', 'NATO']],
];

for (const [language, text, quoted] of cases) {
  test(`quotation marks: ${language}`, () => assert.deepEqual(words(text), quoted));
}

test('apostrophes, inches, years and acronyms are no quotation marks', () => {
  const texts = [
    "Li's visit and the ministers' talks in the '90s",
    'Li’s visit and the ministers’ talks in the ’90s',
    "rock 'n' roll",
    'a 6" gun and a 9" one',
    'ראש צה״ל אמר',
    'דו"ח צה"ל של המנכ"לית',
    '그는 『솔내읍지』와 「물소리」를 읽었다.',
    '‘Ali met the ministers’ envoy. In the ‘90s the workers’ party grew.',
    'Abu ‘Amr and the Arabs’ leader in Sana‘a',
    "'Tis the season of the workers' party",
    '‘Ali heard rock ’n’ roll in Hawai‘i',
    'l’homme qu’il voit',
    '« » and “”',
  ];
  for (const text of texts) assert.deepEqual(words(text), [], text);
});

test('a speech whose paragraph is not closed goes on to its end', () => {
  assert.deepEqual(words('He began: “It rained. It rained all day.'), ['It rained. It rained all day.']);
});

test('places are those of the marks', () => {
  assert.deepEqual(findQuotations('A “b” c'), [{ start: 2, end: 5, words: 'b' }]);
});

test('a lone closing mark quotes nothing, whether it stands behind a word or before one', () => {
  for (const text of [
    'It rains” and it pours” again.',
    'He said it rains” and left.',
    'He said ”it rains and left.',
    'Then »he left.',
    'Then ›he left.',
  ]) {
    assert.deepEqual(words(text), [], text);
  }
});

test('a lone opening mark of a speech that is not closed quotes the rest', () => {
  for (const mark of ['“', '«', '「', '『']) assert.deepEqual(words(`${mark}雨だ。雨`), ['雨だ。雨'], mark);
});
