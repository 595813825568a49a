import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstId } from '../../../../src/model/fields/first-id.ts';
import { permanentId } from '../../../../src/outputs/feeds/permanent-id.ts';
import { siteId } from '../../../../src/site/site-id.ts';

test('an id is the UUID of version 5 of the site and a name', () => {
  // Appendix A.4 of RFC 9562: the name www.example.com in the namespace of domain names.
  assert.equal(
    permanentId('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'),
    'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
  assert.match(siteId(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('an id stays what it was when its entry gets another address, once or twice', () => {
  const ids = [
    { id: 'first', data: { formerly: [] } },
    { id: 'second', data: { formerly: ['first'] } },
    { id: 'third', data: { formerly: ['first', 'second'] } },
  ].map((entry) => permanentId(`articles/${firstId(entry)}`));
  assert.equal(new Set(ids).size, 1);
});
