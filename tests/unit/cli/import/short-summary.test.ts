import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortSummary } from '../../../../src/cli/import/site/short-summary.ts';

const long = (words: number) => `Word${' word'.repeat(words)}.`;

test('a summary is what the archive says, else the first sentence of the text, else the title', () => {
  const text = ['…', 'The ferry left. It came back.'];
  assert.deepEqual(shortSummary({ title: 'T', description: 'D.' }, text, 'en'), {
    text: 'D.',
    from: 'description',
    isCut: false,
  });
  assert.deepEqual(shortSummary({ title: 'T' }, text, 'en'), { text: 'The ferry left.', from: 'text', isCut: false });
  assert.deepEqual(shortSummary({ title: 'T' }, ['…'], 'en'), { text: 'T', from: 'title', isCut: false });
  assert.equal(shortSummary({ title: 'T' }, ['渡轮开走了。它回来了。'], 'zh').text, '渡轮开走了。');
});

test('a summary that is too long ends with the last sentence that fits, or with a word', () => {
  const two = `The ferry left. ${long(80)}`;
  assert.deepEqual(shortSummary({ title: 'T', description: two }, [], 'en'), {
    text: 'The ferry left.',
    from: 'description',
    isCut: true,
  });
  const { text, isCut } = shortSummary({ title: 'T' }, [long(80)], 'en');
  assert.ok(isCut && text.length <= 300 && text.endsWith('word…'), text);
});
