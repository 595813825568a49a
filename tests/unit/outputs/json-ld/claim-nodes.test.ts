import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimNode } from '../../../../src/outputs/json-ld/claim-nodes.ts';
import { claim, entity, siteOf } from '../../views/site-of.ts';

const url = (path: string) => `https://a.example${path}`;
const entities = [
  entity('ana'),
  entity('post', { kind: 'organisation', type: 'newspaper' }),
  entity('marenia', { kind: 'place', type: 'country' }),
  entity('leaflet', { kind: 'document' }),
];
const step = (who: object | string, date?: string) => ({ who, did: 'told it', sources: ['a'], ...(date && { date }) });

/** The node of a claim with these fields, as JSON has it. */
function node(fields: object) {
  const entry = claim('c', fields);
  return claimNode(entry, [], siteOf({ claims: [entry], entities }), url) as unknown as Record<string, unknown>;
}

const page = (id: string, type: string, name: string) => ({
  '@type': type,
  '@id': url(`/entities/${id}/`),
  name,
  url: url(`/entities/${id}/`),
});

for (const [speaker, author] of [
  ['ana', page('ana', 'Person', 'Ana')],
  ['post', page('post', 'NewsMediaOrganization', 'Post')],
  ['marenia', page('marenia', 'Country', 'Marenia')],
  ['leaflet', page('leaflet', 'CreativeWork', 'Leaflet')],
] as const) {
  test(`who made a claim is the node of their own page: ${author['@type']}`, () => {
    assert.deepEqual(node({ speaker })['author'], author);
  });
}

const APPEARANCES: [what: string, chain: object[], first: object | undefined][] = [
  [
    'the last step of the way to the public, with its day',
    [step('ana', '2023-04-13'), step('post', '2023-04-14')],
    { '@type': 'CreativeWork', publisher: page('post', 'NewsMediaOrganization', 'Post'), datePublished: '2023-04-14' },
  ],
  [
    'somebody without a page',
    [step('ana'), step({ named: 'The Times' }, '2023-04-14')],
    { '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: 'The Times' }, datePublished: '2023-04-14' },
  ],
  ['nothing where the step has no day', [step('ana', '2023-04-13'), step('post')], undefined],
  ['nothing where the day is only bounded', [step('ana'), step('post', '[2023-04-14..]')], undefined],
  ['nothing where no way is known, whatever the sources are', [], undefined],
];

for (const [what, chain, first] of APPEARANCES) {
  test(`the first appearance of a claim is where it was published first: ${what}`, () => {
    assert.deepEqual(node({ speaker: 'ana', chain })['firstAppearance'], first);
  });
}

test('a day that is only bounded is not told as the day', () => {
  assert.equal(node({ date: '[..2023-04-14]' })['dateCreated'], undefined);
  assert.equal(node({ date: '2023-04-14' })['dateCreated'], '2023-04-14');
});
