import { stringify } from 'yaml';
import { BEATS, type Beat } from '../bench/build/corpus/beats.ts';
import { type Chance, chance } from '../bench/build/corpus/chance.ts';
import { daysBefore, LAST_DAY } from '../bench/build/corpus/days.ts';
import { sayFirst } from '../bench/build/corpus/grammar.ts';
import { capital } from '../bench/build/corpus/made-names.ts';

/** Who is named in every article of a long site, and is spoken of in every claim. */
export const NAMED_BY_ALL = 'hanna-lindqvist';

/** So many other people are named, each by one article after the other, over so many days. */
const [OTHERS, DAYS] = [60, 2000];

const SOURCE = 'harbour-office-2020';

/**
 * The files of a site that is long and thin: so many articles of a paragraph, of one topic and by one author, that all name the same
 * person, every fifth with a claim about her and every tenth with a correction. Every list that grows with a site is long in it.
 */
export function longSiteFiles(articles: number): Record<string, string> {
  const files: Record<string, string> = {
    'content/authors/desk.md': page({ name: 'The desk', role: 'Writes the fixtures' }),
    'content/topics/harbour.md': page({ title: 'Harbour', summary: 'What becomes of the harbour.' }),
    'content/pages/about.md': page({ title: 'About', summary: 'What this fixture is for.' }),
    'content/speakers.yaml': stringify({ 'harbour-office': { named: 'Harbour Office' } }),
    'content/sources/register.yaml': stringify({
      [SOURCE]: { outlet: 'harbour-office', title: 'Register of the harbour', date: '2020-01-01' },
    }),
    [`content/entities/${NAMED_BY_ALL}.md`]: person('Hanna Lindqvist'),
    'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  };
  for (let number = 0; number < OTHERS; number++) files[`content/entities/${idOf(number)}.md`] = person(nameOf(number));
  for (let number = 0; number < articles; number++) {
    const by = chance(1, 'long', number);
    const published = daysBefore(LAST_DAY, Math.floor((number * DAYS) / articles));
    const made = { number, published, other: number % OTHERS, beat: by.pick(BEATS), by };
    files[`content/articles/report-${number}.md`] = article(made);
    if (number % 5 === 0) files[`content/claims/claim-${number}.md`] = claim(made);
  }
  return files;
}

interface Made {
  number: number;
  published: string;
  other: number;
  beat: Beat;
  by: Chance;
}

function article({ number, published, other, beat, by }: Made): string {
  const sentence = () => sayFirst('sentence', beat, by);
  const [spoken, corrected] = [number % 5 === 0, number % 10 === 0];
  const text = [
    `Hanna Lindqvist told ${nameOf(other)}: ${sentence()}.[^${SOURCE}]`,
    ...(spoken ? [`[${sentence()}](claim:claim-${number}).`] : []),
    ...(corrected ? [`[${sentence()}](correction:sentence).`] : []),
  ];
  const front = {
    title: sayFirst('title', beat, by),
    summary: `${sentence()}.`,
    kind: 'report',
    published,
    authors: ['desk'],
    topics: ['harbour'],
    entities: [NAMED_BY_ALL, idOf(other)],
    ...(spoken && { claims: [`claim-${number}`] }),
    ...(corrected && {
      corrections: [
        { id: 'sentence', date: published, was: `${sentence()}.`, is: `${sentence()}.`, why: `${sentence()}.` },
      ],
    }),
  };
  return page(front, text.join(' '));
}

function claim({ other, published, beat, by }: Made): string {
  return page({
    title: sayFirst('title', beat, by),
    statement: `${sayFirst('sentence', beat, by)}.`,
    speaker: idOf(other),
    act: 'asserts',
    about: [NAMED_BY_ALL],
    topics: ['harbour'],
    date: published,
    sources: [SOURCE],
    checked: published,
  });
}

function person(name: string): string {
  return page({
    kind: 'person',
    names: [{ text: name, language: 'en' }],
    description: 'Works in the harbour',
    summary: `${name} works in the harbour.`,
    sources: [SOURCE],
    checked: LAST_DAY,
  });
}

const GIVEN = 'Alva Birk Cleo Dario Edda Fynn Gesa Hauke Ilva Jorin Kaia Levin Mila Nilo Oda'.split(' ');
const FAMILY = 'arn berg clas dahl'.split(' ');

function nameOf(number: number): string {
  const family = FAMILY[Math.floor(number / GIVEN.length)] ?? '';
  return `${GIVEN[number % GIVEN.length]} ${capital(family)}quist`;
}

function idOf(number: number): string {
  return nameOf(number).toLowerCase().replace(' ', '-');
}

function page(front: object, text = ''): string {
  return `---\n${stringify(front)}---\n\n${text}\n`;
}
