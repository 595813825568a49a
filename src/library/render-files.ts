import { toHtml } from 'hast-util-to-html';
import { renderKept, type TextStore } from '../markdown/kept-texts.ts';
import type { AnnotateOptions } from '../markdown/pipeline.ts';
import type { PassageLabel } from '../markdown/plugins/rehype/rehype-passages.ts';
import type { SideNote } from '../markdown/plugins/rehype/rehype-side-notes.ts';
import type { NumberMark } from '../markdown/plugins/remark/remark-numbers.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claims/claim.ts';
import type { PictureFiles } from '../model/picture.ts';
import type { Source } from '../model/sources/source.ts';
import { lastChange, textDay } from '../model/time/article-dates.ts';
import type { NamedEntity } from '../names/types.ts';
import { formatDate } from '../site/dates.ts';
import { claimId, correctionId } from '../site/page-parts.ts';
import { settings } from '../site/settings.ts';
import { say } from '../site/words/words.ts';
import type { Problem } from './check/problem.ts';
import { checkPictures } from './check/record/check-pictures.ts';
import { checkTimes } from './check/record/check-times.ts';
import { checkNumberFields, checkNumberMarks } from './check/text/check-numbers.ts';
import { checkQuotations } from './check/text/check-quotations.ts';
import { checkEmpty, checkHeadings, checkText } from './check/text/check-text.ts';
import { checkWeekdays } from './check/text/check-weekdays.ts';
import { textProblems } from './check/text/text-problems.ts';
import type { ArticleData, Entry, TextEntry } from './library.ts';
import type { PageFile } from './read/content-file.ts';
import { type Answers, claimsOf, type Outcome } from './relate/answers.ts';
import type { ResolvedArticle } from './relate/article-entities.ts';
import { type NamedSeries, type NumberIds, numberLabel, shownNumbers, type TextTime } from './relate/number-series.ts';
import { type PassageContext, passageWord, wordOfAct } from './relate/passage-word.ts';
import { sourceName } from './relate/source-name.ts';
import { stateWord } from './relate/source-state.ts';
import { citedIn, pick } from './relate/sources.ts';

type Rendered<Page> = { entry: Page; problems: Problem[] };

/** What the texts of a site may name, and how its addresses begin. */
export interface RenderContext {
  /** The shared entities, by id. */
  entities: ReadonlyMap<string, NamedEntity>;
  /** The claims with a file; `undefined` for one that is itself invalid. */
  claims: ReadonlyMap<string, Claim | undefined>;
  answers: Answers;
  /** By claim, what became of it. */
  outcomes: ReadonlyMap<string, Outcome>;
  /** How the claims are shown in a text that is no article: each leads to its page. */
  labels: ReadonlyMap<string, PassageLabel>;
  /** The files of pictures. */
  pictures: PictureFiles;
  sources: ReadonlyMap<string, Source>;
  /** What stands beside a text where a source is cited, by its id. */
  notes: ReadonlyMap<string, SideNote>;
  /** The register of numbers. */
  numbers: ReadonlyMap<string, NamedSeries>;
  numberIds: NumberIds;
  /** What is to be said of a source wherever it is cited, by its id. */
  states: ReadonlyMap<string, string | undefined>;
  /** Puts the base path before a path from the site's root. */
  href: (path: string) => string;
  /** Where texts are kept that were rendered before. */
  texts: TextStore | undefined;
}

/** What of an entity its names are found by: what else is said of it changes no text. The same object for the same entity. */
export function namedEntity(id: string, entity: Omit<NamedEntity, 'id'>): NamedEntity {
  const known = named.get(entity);
  if (known?.id === id) return known;
  const { kind, names, aliases, roles, exceptions, familiar } = entity;
  const found = { id, kind, names, aliases, roles: roles?.map(({ title }) => ({ title })), exceptions, familiar };
  named.set(entity, found);
  return found;
}

const named = new WeakMap<object, NamedEntity>();

/** Renders an article's text, with the mentions of its entities and claims, and ties each to its places. */
export function renderArticle(
  article: ResolvedArticle,
  { claims, answers, outcomes, pictures, sources, notes, states, numbers, numberIds, href, texts }: RenderContext,
): Rendered<Entry<ArticleData>> {
  const { file, data, entities } = article;
  const shown = new Map(
    [...claimsOf(data.claims, answers)].flatMap((id) => (claims.has(id) ? [[id, claims.get(id)]] : [])),
  );
  const claimLabels = labelsOf(shown, {
    answers,
    outcomes,
    dateOf: (id) => claims.get(id)?.date,
    shows: (id) => shown.has(id),
    day: textDay(data),
    hrefOf: (id) => `#${claimId(id)}`,
  });
  const time = { day: lastChange(data), about: data.about, language: data.language };
  const options: AnnotateOptions = {
    entities: new Map(entities.map(({ id, entity }) => [id, namedEntity(id, entity)])),
    annotate: data.annotate,
    language: data.language,
    day: textDay(data),
    passages: { claim: claimLabels, correction: correctionLabels(data) },
    citations: { sources: states, listed: data.carriedBy },
    numbers: { known: numberIds.known, labelOf: labelsOfNumbers(numbers, time) },
    sideNotes: notes,
    pictures: data.pictures,
    paragraphs: true,
    href,
  };
  const tree = file.elsewhere ? file.elsewhere.text : renderKept(file.parse, file.vfile, options, texts);
  const mentions = Map.groupBy(file.vfile.data.mentions ?? [], ({ entity }) => entity);
  const members = entities.map(({ id, note }) => ({
    id,
    ...(note !== undefined && { note }),
    mentions: (mentions.get(id) ?? []).map(({ anchor }) => anchor),
  }));
  const citations = file.vfile.data.citations ?? [];
  const given = shownNumbers(file.vfile.data.numbers ?? [], numbers, time);
  const entry = entryOf(file, {
    ...data,
    sources: pick(
      new Set([
        ...data.carriedBy,
        ...citations.map(({ source }) => source),
        ...citedIn(ownData(data)),
        ...citedIn(given),
      ]),
      sources,
    ),
    entities: members,
    citations,
    passages: file.vfile.data.passages ?? [],
    numbers: given,
    text: tree,
    shown: tree ? [...new Set((file.vfile.data.pictures ?? []).map(({ path }) => path))].map((path) => ({ path })) : [],
  });
  if (file.elsewhere || !tree) return { entry, problems: [] };
  const known = {
    entities: entities.map(({ id }) => id),
    sources: sources.keys(),
    claims: shown.keys(),
    numbers: numberIds.times,
    corrections: data.corrections.map(({ id }) => id),
  };
  const found = textProblems(file, known, 'text');
  // Of a text that is too deep or too crowded to be read nothing more can be said.
  if (found.some(({ rule }) => rule === 'deep-nesting' || rule === 'crowded-paragraph'))
    return { entry, problems: found };
  return {
    entry,
    problems: [
      ...found,
      ...checkHeadings(file),
      ...checkText(article),
      ...checkEmpty(file, tree),
      ...checkTimes(file, data),
      ...checkWeekdays(file, data),
      ...checkNumberMarks(file, { numbers, ...time }),
      ...checkNumberFields(file, data, { numbers, ...time }),
      ...checkPictures(file, pictures, data.pictures),
      ...checkQuotations(file, { data, claims: [...shown.values()].filter((claim) => claim !== undefined) }),
    ],
  };
}

/**
 * Renders any other text: what its editor marked by hand is a mention, of any shared entity or claim, and in a portrait the
 * first name of each that it is tied to.
 *
 * @param tied the ids of the entities that a portrait is tied to
 */
export function renderPlain<Data>(
  file: PageFile,
  data: Data,
  { entities, labels, pictures, sources, states, numbers, numberIds, href, texts }: RenderContext,
  tied?: ReadonlySet<string>,
): Rendered<TextEntry<Data>> {
  const time = { day: undefined, language: settings().language };
  const options: AnnotateOptions = {
    entities,
    annotate: tied ? 'first' : 'none',
    sought: tied,
    language: settings().language,
    passages: { claim: labels, correction: new Map() },
    citations: { sources: states, listed: citedIn(data) },
    // Other pages have no list of numbers to lead to.
    numbers: {
      known: numberIds.known,
      labelOf: file.collection === 'entities' ? labelsOfNumbers(numbers, time) : () => undefined,
    },
    sideNotes: new Map(),
    href,
  };
  if (file.elsewhere) return { entry: { ...entryOf(file, data), html: '' }, problems: [] };
  const tree = renderKept(file.parse, file.vfile, options, texts);
  const known = {
    entities: entities.keys(),
    sources: sources.keys(),
    claims: labels.keys(),
    numbers: numberIds.times,
  };
  const problems = [
    ...textProblems(file, known, 'site'),
    ...checkHeadings(file),
    ...checkNumberMarks(file, { numbers, ...time }),
    ...checkQuotations(file),
    ...checkPictures(file, pictures),
  ];
  return { entry: { ...entryOf(file, data), html: toHtml(tree) }, problems };
}

/** How each number that a text gives is explained where it stands. */
function labelsOfNumbers(numbers: RenderContext['numbers'], time: TextTime) {
  return (mark: NumberMark) => {
    const series = numbers.get(mark.id);
    return series && numberLabel(series, mark, time);
  };
}

/** How claims are shown behind the passages of a text that are tied to them. */
export function labelsOf(
  claims: ReadonlyMap<string, Claim | undefined>,
  {
    hrefOf,
    ...text
  }: Pick<PassageContext, 'day' | 'dateOf' | 'shows'> & {
    answers: Answers;
    outcomes: ReadonlyMap<string, Outcome>;
    hrefOf: (id: string) => string;
  },
): Map<string, PassageLabel> {
  return new Map(
    [...claims].map(([id, claim]) => {
      const context = { ...text, ...text.outcomes.get(id), responses: text.answers.get(id) ?? [] };
      const word = claim ? passageWord(claim, context) : '';
      const act = claim?.act ?? 'asserts';
      // Who hears the text hears what kind of thing it is, or more where the word behind it says more.
      const told = word !== '' && word !== wordOfAct(act) ? word : say(`act.${act}.name`);
      return [id, { word, name: told, href: hrefOf(id) }];
    }),
  );
}

function correctionLabels({ corrections }: Article): Map<string, PassageLabel> {
  return new Map(
    corrections.map(({ id, date }) => [
      id,
      {
        word: say('article.mark.corrected'),
        name: say('article.mark.corrected-on', { date: formatDate(date) }),
        href: `#${correctionId(id)}`,
      },
    ]),
  );
}

/** What stands beside a text where a source is cited. */
export function sideNote(source: Source): SideNote {
  const { date, title, language } = source;
  const state = stateWord(source);
  const day = date === undefined ? '' : say('source.day-behind', { date: formatDate(date) });
  return {
    publisher: sourceName(source),
    details: state === undefined ? day : `${day} ${say('source.has-state', { state })}`,
    title,
    ...(language !== undefined && { language }),
  };
}

function entryOf<Data>(file: PageFile, data: Data): Entry<Data> {
  const { collection, id, path, vfile } = file;
  return { collection, id, path, data, headings: vfile.data.headings ?? [] };
}

/** An article's own frontmatter: entities that it defines on the spot have their sources on their own pages. */
function ownData({ entities: _, ...data }: Article): Omit<Article, 'entities'> {
  return data;
}
