import { accountsOf } from '../../../model/claims/accounts.ts';
import type { Claim } from '../../../model/claims/claim.ts';
import { isOpen, standingsOf } from '../../../model/claims/standing.ts';
import type { Entity } from '../../../model/entity.ts';
import { entityOf } from '../../../model/sources/speaker.ts';
import { findNames } from '../../../names/find-names.ts';
import { baseOf } from '../../../names/language.ts';
import type { NamedEntity } from '../../../names/types.ts';
import type { Path } from '../../read/content-file.ts';
import type { ValidContent, ValidFile } from '../../read/validate-all.ts';
import type { Answers } from '../../relate/answers.ts';
import type { ResolvedArticle } from '../../relate/article-entities.ts';
import type { Problem } from '../problem.ts';
import { contentWords, speaksOf, tellsState } from './accusation-words.ts';

/** A claim that says something against somebody, and that nobody has settled or taken back. */
interface Accusation {
  id: string;
  accused: readonly string[];
  /** The words in which it is made, without names. */
  words: readonly string[];
  /** Who makes it, and who answers it: to name one of them is to say that somebody says so. */
  speakers: readonly string[];
  /** Those of them who have no page. */
  named: readonly string[];
}

/**
 * Titles, summaries, key points and lines of what happened next that speak of an open accusation against a person, and do not say that it is one: in
 * the words of the claim, without who makes it or answers it, and without a word for how it stands. Only of texts in
 * English, since which words these are is known for no other language.
 */
export function checkAccusations(
  { claims, topics, entities: files }: Pick<ValidContent, 'claims' | 'topics' | 'entities'>,
  articles: readonly ResolvedArticle[],
  entities: ReadonlyMap<string, Entity>,
  answers: Answers,
): Problem[] {
  const people = new Map([...entities].filter(([, { kind }]) => kind === 'person'));
  const byId = new Map(claims.map((claim) => [claim.id, claim.data]));
  const accusations = claims.flatMap((claim) => accusationOf(claim, people, answers, byId));
  const byPerson = new Map<string, Accusation[]>();
  for (const accusation of accusations) {
    for (const id of accusation.accused) byPerson.set(id, [...(byPerson.get(id) ?? []), accusation]);
  }
  if (byPerson.size === 0) return [];
  const accused = [...byPerson.keys()].flatMap((id) => namedIn(id, people.get(id)));

  const check = (text: string, known: readonly NamedEntity[]): { name: string; claim: string } | undefined => {
    const [found = []] = findNames([{ text, boundaries: [] }], known, 'en');
    const named = new Set(found.flatMap(({ owners }) => owners));
    for (const { owners, start, end } of found) {
      for (const accusation of owners.length === 1 ? (byPerson.get(owners[0] ?? '') ?? []) : []) {
        if (!speaksOf(contentWords(text, found), accusation.words)) continue;
        if (tellsState(text) || accusation.speakers.some((id) => named.has(id))) continue;
        if (accusation.named.some((name) => text.includes(name))) continue;
        return { name: text.slice(start, end), claim: accusation.id };
      }
    }
    return undefined;
  };
  const problem = (file: Problem['file'], at: Path, text: string, known: readonly NamedEntity[]): Problem[] => {
    const values = check(text, known);
    return values ? [{ rule: 'accusation-without-state', values, file, at }] : [];
  };

  return [
    ...articles.flatMap(({ file, data, entities: members }) => {
      const known = members.map(({ id, entity }) => ({ id, ...entity }));
      if (baseOf(data.language) !== 'en' || !known.some(({ id }) => byPerson.has(id))) return [];
      return [
        ...problem(file, ['title'], data.title, known),
        ...problem(file, ['summary'], data.summary, known),
        ...data.keyPoints.flatMap((text, index) => problem(file, ['keyPoints', index], text, known)),
        ...data.whatHappenedNext.flatMap(({ text }, index) =>
          problem(file, ['whatHappenedNext', index, 'text'], text, known),
        ),
      ];
    }),
    // What stands in somebody's own file is of that one, named or not.
    ...files.flatMap(({ id, file, data }) =>
      data.now === undefined || !byPerson.has(id)
        ? []
        : problem(file, ['now', 'text'], `${data.names[0]?.text}: ${data.now.text}`, namedIn(id, data)),
    ),
    ...topics.flatMap(({ file, data }) => [
      ...problem(file, ['title'], data.title, accused),
      ...problem(file, ['summary'], data.summary, accused),
    ]),
  ];
}

function accusationOf(
  { id, data }: ValidFile<Claim>,
  people: ReadonlyMap<string, Entity>,
  answers: Answers,
  claims: ReadonlyMap<string, Claim>,
): Accusation[] {
  const answering = answers.get(id) ?? [];
  if (data.act !== 'alleges' || baseOf(data.language) !== 'en') return [];
  if (!isOpen(data, standingsOf(data, answering))) return [];
  const said = [data, ...answering.flatMap(({ claim }) => claims.get(claim) ?? [])].flatMap(accountsOf);
  const about = data.about.flatMap((each) => namedIn(each, people.get(each)));
  const [found = []] = findNames([{ text: data.title, boundaries: [] }], about, 'en');
  const inTitle = new Set(found.flatMap(({ owners }) => owners));
  // Of several people of whom it says something, those whom its title names.
  const accused = about.map((person) => person.id).filter((each) => inTitle.size === 0 || inTitle.has(each));
  if (accused.length === 0) return [];
  return [
    {
      id,
      accused,
      words: contentWords(data.title, found),
      // Somebody of whom it speaks is named for that, and not as who says it.
      speakers: said.flatMap(({ who }) => entityOf(who) ?? []).filter((each) => !data.about.includes(each)),
      named: said.flatMap(({ who }) => ('named' in who ? [who.named] : [])),
    },
  ];
}

function namedIn(id: string, entity: Entity | undefined): NamedEntity[] {
  return entity ? [{ id, ...entity }] : [];
}
