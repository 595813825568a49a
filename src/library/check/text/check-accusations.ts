import { accountsOf } from '../../../model/claims/accounts.ts';
import type { Claim, Relation } from '../../../model/claims/claim.ts';
import { isOpen, standingsOf } from '../../../model/claims/standing.ts';
import type { Entity } from '../../../model/entity.ts';
import { entityOf } from '../../../model/sources/speaker.ts';
import { findNames } from '../../../names/find-names.ts';
import { baseOf } from '../../../names/language.ts';
import type { NamedEntity } from '../../../names/types.ts';
import { settings } from '../../../site/settings.ts';
import type { Path } from '../../read/content-file.ts';
import type { ValidContent, ValidFile } from '../../read/validate-all.ts';
import type { Answers, Outcome } from '../../relate/answers.ts';
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
  /** The claims that answer it. */
  answers: readonly string[];
  /** How they do. */
  answered: readonly Relation[];
}

/** What is known of the claims: the answers to each, and what became of it. */
interface Known {
  answers: Answers;
  outcomes: ReadonlyMap<string, Outcome>;
}

/**
 * Titles, summaries, key points and lines of what happened next that speak of an open accusation against a person, and do
 * not say that it is one: in the words of the claim, without who makes it or answers it, and without a word for how it
 * stands. Titles of claims too: those of allegations and decisions never stand without who made them, and those of answers
 * are answers. Only of texts in the site's language, whose words for all that the site has.
 */
export function checkAccusations(
  { claims, topics, entities: files }: Pick<ValidContent, 'claims' | 'topics' | 'entities'>,
  articles: readonly ResolvedArticle[],
  entities: ReadonlyMap<string, Entity>,
  known: Known,
): Problem[] {
  const people = new Map([...entities].filter(([, { kind }]) => kind === 'person'));
  const byId = new Map(claims.map((claim) => [claim.id, claim.data]));
  const accusations = claims.flatMap((claim) => accusationOf(claim, people, known, byId));
  const byPerson = new Map<string, Accusation[]>();
  for (const accusation of accusations) {
    for (const id of accusation.accused) byPerson.set(id, [...(byPerson.get(id) ?? []), accusation]);
  }
  if (byPerson.size === 0) return [];
  const accused = [...byPerson.keys()].flatMap((id) => namedIn(id, people.get(id)));

  const check = (text: string, members: readonly NamedEntity[], own?: string) => {
    const [found = []] = findNames([{ text, boundaries: [] }], members, settings().language);
    const named = new Set(found.flatMap(({ owners }) => owners));
    for (const { owners, start, end } of found) {
      for (const accusation of owners.length === 1 ? (byPerson.get(owners[0] ?? '') ?? []) : []) {
        if (own === accusation.id || (own !== undefined && accusation.answers.includes(own))) continue;
        if (!speaksOf(contentWords(text, found), accusation.words)) continue;
        if (tellsState(text, accusation.answered) || accusation.speakers.some((id) => named.has(id))) continue;
        if (accusation.named.some((name) => text.includes(name))) continue;
        return { name: text.slice(start, end), claim: accusation.id };
      }
    }
    return undefined;
  };
  const problem = (
    file: Problem['file'],
    at: Path,
    text: string,
    members: readonly NamedEntity[],
    own?: string,
  ): Problem[] => {
    const values = check(text, members, own);
    return values ? [{ rule: 'accusation-without-state', values, file, at }] : [];
  };

  return [
    ...articles.flatMap(({ file, data, entities: members }) => {
      const named = members.map(({ id, entity }) => ({ id, ...entity }));
      if (!isOurs(data) || !named.some(({ id }) => byPerson.has(id))) return [];
      return [
        ...problem(file, ['title'], data.title, named),
        ...problem(file, ['summary'], data.summary, named),
        ...data.keyPoints.flatMap((text, index) => problem(file, ['keyPoints', index], text, named)),
        ...data.whatHappenedNext.flatMap(({ text }, index) =>
          problem(file, ['whatHappenedNext', index, 'text'], text, named),
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
    ...claims
      .filter(({ data }) => isOurs(data) && data.act !== 'alleges' && data.act !== 'decides')
      .flatMap(({ id, file, data }) => problem(file, ['title'], data.title, accused, id)),
  ];
}

/** Whether it is in the language of the site. */
function isOurs({ language }: { language: string }): boolean {
  return baseOf(language) === baseOf(settings().language);
}

function accusationOf(
  { id, data }: ValidFile<Claim>,
  people: ReadonlyMap<string, Entity>,
  { answers, outcomes }: Known,
  claims: ReadonlyMap<string, Claim>,
): Accusation[] {
  const answering = answers.get(id) ?? [];
  if (data.act !== 'alleges' || !isOurs(data)) return [];
  if (!isOpen(data, standingsOf(data, answering, outcomes.get(id)))) return [];
  const said = [data, ...answering.flatMap(({ claim }) => claims.get(claim) ?? [])].flatMap(accountsOf);
  const about = data.about.flatMap((each) => namedIn(each, people.get(each)));
  const [found = []] = findNames([{ text: data.title, boundaries: [] }], about, settings().language);
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
      answers: answering.map(({ claim }) => claim),
      answered: answering.map(({ relation }) => relation),
    },
  ];
}

function namedIn(id: string, entity: Entity | undefined): NamedEntity[] {
  return entity ? [{ id, ...entity }] : [];
}
