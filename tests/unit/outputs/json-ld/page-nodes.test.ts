import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLd } from '../../../../src/outputs/json-ld/page-nodes.ts';

test('no text can end the script that holds the facts', () => {
  const name = '</script><script>alert(1)</script><!--';
  const text = jsonLd([{ '@type': 'Person', name }]);
  assert.doesNotMatch(text, /</);
  assert.equal(JSON.parse(text)['@graph'][0].name, name);
});
