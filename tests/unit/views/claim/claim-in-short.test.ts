import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimInShort, disputed, eachOnce } from '../../../../src/views/claim/claim-in-short.ts';
import type { AnswerView, ClaimView } from '../../../../src/views/claim/claim-view.ts';
import type { Who } from '../../../../src/views/claim/speaker-view.ts';

const claim = (id: string, speakers: Who[], answers: AnswerView[] = []) =>
  ({
    id,
    words: { by: 'said by' },
    accounts: speakers.map((who) => ({ who, refs: [] })),
    answers,
  }) as unknown as ClaimView;
const answer = (by: string, claim: ClaimView, more: Partial<AnswerView> = {}) =>
  ({ words: { does: by, by }, elsewhere: false, claim, ...more }) as AnswerView;

const ana = { name: 'Ana' };
const official = {
  name: 'A senior official',
  why: 'It is not said.',
  of: { name: 'Norland', path: '/entities/norland/' },
};

test('a claim in short says who says it, and by whom it is answered', () => {
  const denial = answer('denied by', claim('denial', [official]));
  const lapsed = answer('confirmed by', claim('court', [{ name: 'A court' }]), { since: 'since overturned by Bo' });
  assert.deepEqual(claimInShort(claim('one', [ana], [denial, lapsed])), {
    says: 'Said by Ana',
    answers: ['Denied by a senior official (Norland)', 'Confirmed by a court – since overturned by Bo'],
  });
});

test('where the sources disagree on who it was, every one is named, and that they do', () => {
  const { says } = claimInShort(claim('one', [ana, { name: 'Bo' }]));
  assert.equal(says, 'Said by Ana or Bo – sources disagree on who said it');
});

test('where one account is followed its speaker says it, and those whom other reports name stand behind', () => {
  const others = [{ who: { name: 'A clerk', why: 'No.' }, refs: { refs: [] } }];
  const one = { ...claim('one', [ana]), attribution: { others, named: 'a clerk', why: 'So.', refs: { refs: [] } } };
  assert.equal(claimInShort(one).says, 'Said by Ana – some reports name a clerk');
  assert.deepEqual(disputed([one]), []);
});

test('disputed is what is answered and what has no sure speaker, answers too, each once', () => {
  const reply = claim('reply', [ana]);
  const denial = claim('denial', [ana], [answer('disputed by', reply)]);
  const one = claim('one', [ana], [answer('denied by', denial)]);
  const two = claim('two', [ana], [answer('denied by', denial, { elsewhere: true })]);
  const unsure = claim('unsure', [ana, official]);
  const ids = (claims: ClaimView[]) => claims.map(({ id }) => id);
  assert.deepEqual(ids(eachOnce([one, two, unsure])), ['one', 'denial', 'reply', 'two', 'unsure']);
  assert.deepEqual(ids(disputed([one, two, unsure, reply])), ['one', 'denial', 'two', 'unsure']);
});
