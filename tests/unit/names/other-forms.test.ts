import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from '../../../src/model/entity.ts';
import { otherForms } from '../../../src/names/forms/other-forms.ts';

/** Each form once, with what must be seen before it counts, and whether it is never declined. */
function inWords(kind: Kind, name: string, aliases: readonly string[] = [], language = 'en'): string {
  const forms = otherForms({ id: 'x', kind, names: [{ text: name }], aliases }, language);
  const words = forms.map(({ text, care, rigid }) => {
    const remarks = [...(care === 'whole' ? [] : [care]), ...(rigid ? ['rigid'] : [])];
    return remarks.length === 0 ? text : `${text} (${remarks.join(', ')})`;
  });
  return [...new Set(words)].filter((word) => word !== name).join(' | ');
}

const OTHERS: readonly [rule: string, kind: Kind, name: string, forms: string][] = [
  [
    'initials',
    'organisation',
    'North Sea Fisheries Council',
    'NSFC (part, rigid) | N.S.F.C. (part, rigid) | Council (part)',
  ],
  [
    'initials without small words',
    'document',
    'Joint Comprehensive Plan of Action',
    'JCPA (part, rigid) | J.C.P.A. (part, rigid) | Joint Comprehensive Plan (part) | Plan (part)',
  ],
  ['no initials of initials', 'organisation', 'EU Council', 'Council (part)'],
  ['a term has no initials', 'term', 'Gross domestic product', ''],
  [
    'an acronym in parentheses',
    'organisation',
    'Harbour Board (HB)',
    'Harbour Board | HB (part, rigid) | H.B. (part, rigid) | Board (part)',
  ],
  [
    'a remark in parentheses',
    'place',
    'Kuril Islands (disputed)',
    'Kuril Islands | KI (part, rigid) | K.I. (part, rigid)',
  ],
  ['a spoken acronym', 'organisation', 'UNESCO', 'Unesco'],
  ['an acronym that is spelled', 'organisation', 'OPCW', 'O.P.C.W. (rigid)'],
  ['an acronym with dots', 'organisation', 'O.P.C.W.', 'OPCW (rigid) | O.P.C.W. (rigid)'],
  [
    'an acronym with dots and spaces',
    'organisation',
    'O. P. C. W.',
    'OPCW (rigid) | O.P.C.W. (rigid) | OPCW (part, rigid) | O.P.C.W. (part, rigid)',
  ],
  [
    'legal forms',
    'organisation',
    'Norrland Timber Group Holdings Ltd',
    'Norrland Timber Group Holdings | NTGHL (part, rigid) | NTGH (part, rigid) | N.T.G.H. (part, rigid) | Holdings (part)',
  ],
  [
    'a leading article and a legal form',
    'organisation',
    'The Norrland Company',
    'Norrland Company | Norrland | TNC (part, rigid) | T.N.C. (part, rigid) | NC (part, rigid) | N.C. (part, rigid) | Company (part)',
  ],
  [
    'a body of a state',
    'organisation',
    'Supreme Court of Norway',
    'SCN (part, rigid) | S.C.N. (part, rigid) | Supreme Court (part) | Court (part)',
  ],
  ['a country behind a city belongs to the name', 'place', 'Bergen, Norway', ''],
  ['an article that belongs to the name', 'place', 'The Hague', 'TH (part, rigid) | T.H. (part, rigid)'],
  ['a year before an event belongs to the name', 'event', '2031 Harbour Games', 'Games (part)'],
  ['a year behind an event belongs to the name', 'event', 'Harbour Games 2031', ''],
  ['a year that is half of the name', 'event', 'Battle of 1942', 'Battle (part)'],
  ['a term opens a sentence', 'term', 'dual-use goods', ''],
  ['a term within a sentence', 'term', 'Dual-use goods', ''],
  ['a name keeps its capital', 'term', 'Iron Dome', ''],
  ['a place keeps its small letter', 'place', 'el Alto', ''],
  [
    'initials of a name in Cyrillic letters',
    'organisation',
    'Партия Регионов',
    'ПР (part, rigid) | П.Р. (part, rigid) | Регионов (part)',
  ],
  ['no initials of ideographs', 'organisation', '李氏公司', ''],
];
for (const [rule, kind, name, forms] of OTHERS) {
  test(`the forms of a name: ${rule}`, () => assert.equal(inWords(kind, name), forms));
}

test('an alias in capitals has forms as a name has them', () =>
  assert.match(inWords('organisation', 'Organisation', ['OPEW', 'ABCDEFGHI']), /O\.P\.E\.W\. \(rigid\) \| Opew/));

test('the last word of a name stands for it in English alone', () => {
  assert.match(inWords('organisation', 'Parti Socialiste', [], 'en'), /Socialiste/);
  assert.doesNotMatch(inWords('organisation', 'Parti Socialiste', [], 'fr'), /Socialiste/);
});
