import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observeAll, observeEntries } from '../../../../src/views/reads/observe.ts';
import { answerFor, onceForSite } from '../../../../src/views/reads/once-for-site.ts';
import { answerTo, askedBy, askedMeanwhile, forgetAnswers, noteAll } from '../../../../src/views/reads/reads.ts';

interface Person {
  collection: string;
  id: string;
  data: { name: string; role: string; backlinks: string[] };
}

const people = [
  { collection: 'people', id: 'ada', data: { name: 'Ada', role: 'Mathematician', backlinks: ['the-engine'] } },
  { collection: 'people', id: 'charles', data: { name: 'Charles', role: 'Engineer', backlinks: [] } },
];

const countNames = onceForSite('counted', ({ people }: Site) => ({
  initials: new Map(people.map(({ id, data }) => [id, data.name[0]])),
}));

interface Site {
  people: Person[];
  personById: ReadonlyMap<string, Person>;
  by: { role: ReadonlyMap<string, Person[]> };
  nameOf: (id: string) => string;
}

/** A site of two people, with some of their data as given. */
function siteOf(changed: Record<string, Partial<Person['data']>> = {}): Site {
  forgetAnswers();
  const all = observeEntries(
    'people',
    people.map((person) => ({ ...person, data: { ...person.data, ...changed[person.id] } })),
    ({ data }) => ({ ...data, backlinks: [] }),
  );
  const personById = new Map(all.map((person) => [person.id, person]));
  const role = Map.groupBy(all, ({ data }) => data.role);
  const nameOf = (id: string) => personById.get(id)?.data.name ?? id;
  return answerFor(observeAll('site', { people: all, personById, by: { role }, nameOf }));
}

/** Whether a page that was made of one site would be the same of another one, by what it asked. */
function isSame(page: (site: Site) => unknown, changed: Record<string, Partial<Person['data']>>): boolean {
  const site = siteOf();
  const { asked } = askedBy(() => page(site));
  assert.ok(asked.size > 0);
  const answers = [...asked].map((question) => [question, answerTo(question)]);
  siteOf(changed);
  return answers.every(([question = '', answer]) => answer !== undefined && answerTo(question) === answer);
}

const PAGES: [what: string, page: (site: Site) => unknown, changedBy: Record<string, Partial<Person['data']>>[]][] = [
  [
    'shows one of them',
    ({ personById }) => personById.get('ada')?.data.name,
    [{ ada: { name: 'Augusta' } }, { ada: { role: 'Countess' } }],
  ],
  [
    'tells where one is mentioned',
    ({ personById }) => personById.get('ada')?.data.backlinks,
    [{ ada: { backlinks: [] } }],
  ],
  ['names one', ({ nameOf }) => nameOf('ada'), [{ ada: { name: 'Augusta' } }]],
  [
    'lists those of a role',
    ({ by }) => by.role.get('Engineer')?.length,
    [{ ada: { role: 'Engineer' } }, { charles: { role: 'Inventor' } }],
  ],
  ['says whether there is a role', ({ by }) => by.role.has('Inventor'), [{ charles: { role: 'Inventor' } }]],
  ['lists all roles', ({ by }) => [...by.role.keys()], [{ charles: { role: 'Inventor' } }]],
  [
    'shows what is found once for all pages',
    (site) => countNames(site).initials.get('ada'),
    [{ ada: { name: 'Eve' } }],
  ],
];
const CHANGES = [
  { ada: { name: 'Augusta' } },
  { ada: { role: 'Countess' } },
  { ada: { role: 'Engineer' } },
  { ada: { backlinks: [] } },
  { charles: { name: 'Charlie' } },
  { charles: { role: 'Inventor' } },
  { charles: { backlinks: ['the-engine'] } },
];

for (const [what, page, changedBy] of PAGES) {
  test(`a page that ${what} is another one when that changes`, () => {
    for (const changed of changedBy) assert.equal(isSame(page, changed), false, JSON.stringify(changed));
  });
}

test('a page is the same whatever changes that it does not ask for', () => {
  assert.ok(CHANGES.slice(3).every((changed) => isSame(({ nameOf }) => nameOf('ada'), changed)));
  const mentions = CHANGES.slice(3, 4).concat(CHANGES.slice(6));
  assert.ok(mentions.every((changed) => isSame(({ personById }) => personById.get('ada')?.data.name, changed)));
  assert.ok(isSame(({ by }) => by.role.has('Engineer'), { ada: { role: 'Engineer' } }));
  // What the first one was found from is nobody's question: names begin with the same letters.
  assert.ok(
    isSame((site) => countNames(site).initials.get('ada'), { ada: { name: 'Alice' }, charles: { name: 'Dora' } }),
  );
});

test('whoever is given what was found before has asked what that asked', () => {
  const site = siteOf();
  const { asked } = askedBy(() => site.nameOf('ada'));
  assert.deepEqual(askedBy(() => noteAll(asked)).asked, asked);
  assert.deepEqual(askedBy(() => askedBy(() => site.nameOf('ada'))).asked, asked);
});

test('two pages at once are refused, and one after the other are told apart', async () => {
  const { nameOf } = siteOf();
  const first = askedMeanwhile(async () => nameOf('ada'));
  await assert.rejects(
    askedMeanwhile(async () => nameOf('charles')),
    /Two pages are rendered at once/,
  );
  const second = await first.then(() => askedMeanwhile(async () => nameOf('charles')));
  assert.equal((await first).found, 'Ada');
  assert.notDeepEqual(second.asked, (await first).asked);
});

test('a list that nobody has is answered by nothing', () => {
  siteOf();
  assert.equal(answerTo('gone.list\nada'), undefined);
});
