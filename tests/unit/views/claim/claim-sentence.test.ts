import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimSentence, describedClaim } from '../../../../src/views/claim/claim-sentence.ts';
import { titleOfClaim, titleWithSpeaker } from '../../../../src/views/claim/claim-words.ts';
import { claim, entity, siteOf } from '../site-of.ts';

const officials = { unnamed: 'Officials at a closed briefing', why: 'The report names nobody.' };
const post = { named: 'The Post' };
const step = (who: object | string) => ({ who, did: 'told it', sources: ['a'] });
const reported = [step(officials), step(post)];

/** A claim of a site in which two entities have pages. */
function told(fields: object, others: ReturnType<typeof claim>[] = []) {
  const entry = claim('c', {
    title: 'Roe took money',
    statement: 'Roe took money.',
    speaker: 'ana',
    ...fields,
  });
  const entities = [entity('ana', { names: [{ text: 'Ana Kovač', language: 'en' }] }), entity('bo')];
  return { data: entry.data, site: siteOf({ claims: [entry, ...others], entities }) };
}

const TITLES: [what: string, fields: object, title: string][] = [
  ['somebody with a page', {}, 'Ana Kovač: Roe took money'],
  ['whatever was done in saying it', { act: 'denies' }, 'Ana Kovač: Roe took money'],
  ['somebody without a page', { speaker: { named: 'the prosecutor' } }, 'The prosecutor: Roe took money'],
  ['somebody unnamed', { speaker: officials }, 'Officials at a closed briefing: Roe took money'],
  [
    'somebody unnamed, with who reported it',
    { speaker: officials, chain: reported },
    'Officials at a closed briefing, reported by The Post: Roe took money',
  ],
  ['somebody named, without who reported it', { chain: [step('ana'), step(post)] }, 'Ana Kovač: Roe took money'],
  [
    'each, where sources disagree',
    {
      speaker: undefined,
      accounts: [
        { who: 'ana', sources: ['a'] },
        { who: post, sources: ['a'] },
      ],
    },
    'Ana Kovač or The Post: Roe took money',
  ],
  [
    'who does it by saying it, once',
    { act: 'announces', title: 'Ana Kovač withdraws her bid' },
    'Ana Kovač withdraws her bid',
  ],
  [
    'also where the title has the name already',
    { title: 'Ana Kovač took no money' },
    'Ana Kovač: Ana Kovač took no money',
  ],
];

for (const [what, fields, title] of TITLES) {
  test(`a title travels with its speaker: ${what}`, () => {
    const { data, site } = told(fields);
    assert.equal(titleWithSpeaker(data, site), title);
    assert.equal(titleOfClaim('c', site), title);
  });
}

const SENTENCES: [fields: object, sentence: string][] = [
  [{}, 'Ana Kovač said: Roe took money. Not independently verified.'],
  [
    { act: 'alleges', occasion: 'to journalists', date: '2024-05-23', chain: [step('ana'), step(post)] },
    'Ana Kovač alleged, to journalists, on 23 May 2024, as reported by The Post: Roe took money. Not independently verified.',
  ],
  [
    { occasion: 'to The Post', chain: [step('ana'), step(post)] },
    'Ana Kovač said, to The Post: Roe took money. Not independently verified.',
  ],
  [
    { act: 'denies', date: '2024-05' },
    'Ana Kovač said in denial, May 2024: Roe took money. Not independently verified.',
  ],
  [{ act: 'decides', date: '2024-05-23' }, 'Ana Kovač decided, on 23 May 2024: Roe took money.'],
  [{ act: 'estimates' }, 'Ana Kovač estimated: Roe took money.'],
  [{ statement: 'Who took it?' }, 'Ana Kovač said: Who took it? Not independently verified.'],
  [{ chain: [step(post), step('ana')] }, 'Ana Kovač said: Roe took money. Not independently verified.'],
];

for (const [fields, sentence] of SENTENCES) {
  test(`a claim alone is one sentence: ${sentence}`, () => {
    const { data, site } = told(fields);
    assert.equal(claimSentence(data, site), sentence);
  });
}

test('where a claim is described, the answers to it come with it, each side once', () => {
  const answer = (id: string, speaker: object | string) => claim(id, { speaker, act: 'denies' });
  const responses = ['x', 'y', 'z'].map((id) => ({ claim: id, relation: 'denies' as const }));
  const { data, site } = told({}, [answer('x', 'bo'), answer('y', post), answer('z', post)]);
  data.responses = responses;
  assert.equal(
    describedClaim(data, site),
    'Ana Kovač said: Roe took money. Not independently verified. Denied by Bo. Denied by The Post.',
  );
});
