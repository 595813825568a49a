import type { TextStore } from '../markdown/kept-texts.ts';
import type { Claim } from '../model/claims/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { PictureFiles } from '../model/picture.ts';
import { heldBack } from '../model/time/article-dates.ts';
import { LAST_DAY } from '../model/time/date.ts';
import { withBase } from '../site/base-path.ts';
import { address } from '../site/routes.ts';
import { settings } from '../site/settings.ts';
import { speaking } from '../site/words/spoken.ts';
import { buried } from './buried.ts';
import { checkAnswers } from './check/across/check-answers.ts';
import { checkCopies } from './check/across/check-copies.ts';
import { checkFuture } from './check/across/check-future.ts';
import { checkRelations } from './check/across/check-relations.ts';
import { checkSources } from './check/across/check-sources.ts';
import { checkTwins } from './check/across/check-twins.ts';
import { followsFrom, lostFiles } from './check/across/hold-back.ts';
import { checkAddresses } from './check/check-addresses.ts';
import { checkCharacters } from './check/check-characters.ts';
import { checkReferences } from './check/check-references.ts';
import { checkDefinedOnce, checkUnique } from './check/check-unique.ts';
import { type Finding, sortFindings } from './check/finding.ts';
import { locate } from './check/locate.ts';
import type { Problem } from './check/problem.ts';
import { checkBodies } from './check/record/check-bodies.ts';
import { checkArticleClaims, checkClaims } from './check/record/check-claims.ts';
import { checkDrafts, orUnfinished } from './check/record/check-drafts.ts';
import { checkNewer } from './check/record/check-newer.ts';
import { checkNumber } from './check/record/check-number-register.ts';
import { checkKnown, comePlans } from './check/record/check-plans.ts';
import { checkPolicies } from './check/record/check-policies.ts';
import { checkReviews } from './check/record/check-reviews.ts';
import { checkSingleHolders } from './check/record/check-roles.ts';
import { checkSite } from './check/record/check-site.ts';
import { checkStale, type StaleOptions } from './check/record/check-stale.ts';
import { checkUnpublished } from './check/record/check-unpublished.ts';
import { checkAccusations } from './check/text/check-accusations.ts';
import { allTargets, checkLinks } from './check/text/check-links.ts';
import { checkUncarried } from './check/text/check-uncarried.ts';
import { type EditionPages, editionPages, onlyEdition, pathInEdition } from './edition.ts';
import type { ClaimData, EntityData, Library, TextEntry } from './library.ts';
import type { ContentFile } from './read/content-file.ts';
import { isPage } from './read/content-file.ts';
import { inLanguage, readGlossary, withGlossary } from './read/glossary.ts';
import { type ValidContent, type ValidFile, validateAll } from './read/validate-all.ts';
import { answersByClaim, outcomesOf } from './relate/answers.ts';
import { type ResolvedArticle, resolveEntities } from './relate/article-entities.ts';
import { backlinksToClaims, backlinksToEntities, inverseChanges, inverseRelations } from './relate/backlinks.ts';
import { type DefinedEntity, definedEntities } from './relate/defined-entities.ts';
import { numberIds, numbersAbout, numbersById, numbersOfEntity } from './relate/number-series.ts';
import { stateWord } from './relate/source-state.ts';
import { citedIn, outletsOf, pick, sourcesById } from './relate/sources.ts';
import { namedSpeakers } from './relate/speakers.ts';
import { tiedTo } from './relate/tied-to.ts';
import { withdrawalsOf } from './relate/withdrawals.ts';
import { labelsOf, namedEntity, type RenderContext, renderArticle, renderPlain, sideNote } from './render-files.ts';
import { filesWithOthers, withOthers } from './shards/with-others.ts';

export interface LibraryOptions {
  /** The path under which the site stands, such as `/` or `/news`. */
  base: string;
  /** Paths from the site's root of the files in `public`. */
  publicFiles: ReadonlySet<string>;
  /** The files of pictures in the content; none where it is left out. */
  pictures?: PictureFiles | undefined;
  /** The minute of the site's clock, or its day; without one, nothing is still to come. */
  now?: string | undefined;
  /** Whether drafts, and what is published later, are in the library too, or which of them; they are checked in any case. */
  drafts?: boolean | ReadonlySet<string> | undefined;
  /** Whether nothing may be published that nobody but its author has read; as the settings have it, where it is left out. */
  reviewRequired?: boolean | undefined;
  /** Whether the site knows its own address: without it, files that hold whole addresses are not written. */
  addressed?: boolean | undefined;
  /** Whether to look for what has not been looked up for long. */
  stale?: StaleOptions | undefined;
  /** Where texts are kept that were rendered before; each is rendered anew, where it is left out. */
  texts?: TextStore | undefined;
  /** Of which edition it is: its language, and the ids of the headings of each article as its original has them, in order. */
  edition?: { language: string; headings: ReadonlyMap<string, readonly string[]> } | undefined;
  /** Of a site in shards all other files, as the task was told of them: what is wrong within one of them its own task says. */
  others?: ValidContent | undefined;
}

/**
 * Checks all content files and ties them together: frontmatter, then who is in which article, then the texts, then
 * the ties and links between them. Nothing is thrown: all that is wrong comes back at once, and a library with errors
 * is not to be published. The valid content comes too, with what each text was found to hold in its file's data.
 */
export function buildLibrary(
  all: readonly ContentFile[],
  {
    base,
    publicFiles,
    pictures = new Map(),
    addressed = false,
    now,
    drafts = false,
    reviewRequired = settings().reviewRequired,
    stale,
    texts,
    edition,
    others,
  }: LibraryOptions,
): { library: Library; findings: Finding[]; content: ValidContent; pages: EditionPages } {
  const problems: Problem[] = [];
  // One by one: a list that grows with the content may be longer than the arguments that fit on a stack.
  const add = (found: readonly Problem[]): void => {
    for (const problem of found) problems.push(problem);
  };
  const collect = <T extends { problems: Problem[] }>(result: T): T => {
    add(result.problems);
    return result;
  };

  const { content: valid, problems: invalid } = validateAll(all, others?.sources);
  const { glossary, problems: unread } = readGlossary(all, edition?.language ?? '');
  add(unread);
  const own = edition
    ? {
        ...valid,
        entities: valid.entities.map((file) => ({
          ...file,
          data: inLanguage(withGlossary(file.data, glossary), edition.language),
        })),
      }
    : valid;
  const content = withOthers(own, others);
  const files = filesWithOthers(all.filter(isPage), others);
  const shared = new Map(content.entities.map(({ id, data }) => [id, data]));
  const named = new Map([...content.ids.entities].map((id) => [id, shared.get(id)]));
  const resolved = content.articles.map(
    (article): ResolvedArticle => ({
      ...article,
      entities: collect(resolveEntities(article.file, article.data, named)).entities,
    }),
  );
  const isShown = (id: string) => (typeof drafts === 'boolean' ? drafts : drafts.has(id));
  const isHeld = ({ id, data }: ResolvedArticle) => !isShown(id) && heldBack(data, now ?? LAST_DAY) !== undefined;
  const held = new Set(resolved.filter(isHeld).map(({ id }) => id));
  const ownResolved = resolved.filter(({ file }) => !file.elsewhere);
  const allEntities = definedEntities(content, resolved);
  const unfinished = new Map(
    allEntities.filter(({ entity }) => entity.draft && drafts === false).map((defined) => [defined.id, defined]),
  );
  const finished = allEntities.filter(({ id }) => !unfinished.has(id));
  // What an article defines goes with it.
  const isEntityHeld = ({ id, article = '' }: DefinedEntity) => held.has(article) || unfinished.has(id);
  const entities = allEntities.filter((defined) => !isEntityHeld(defined));
  const idsOf = (defined: readonly DefinedEntity[]) =>
    new Set([...content.ids.entities, ...defined.map(({ id }) => id)]);
  const allIds = idsOf(allEntities);
  const finishedIds = allIds.difference(new Set(unfinished.keys()));
  const entityIds = idsOf(entities).intersection(finishedIds);
  const [heldArticles = [], builtArticles = []] = [true, false].map((is) =>
    own.articles.filter(({ id }) => held.has(id) === is),
  );
  const sources = sourcesById(content, finished);
  const withSpeakers = namedSpeakers(content.speakers);
  const known = allEntities
    .filter(({ entity }) => !entity.draft)
    .map((defined) => ({
      ...defined,
      entity: { ...defined.entity, sources: pick(citedIn(defined.entity), sources) },
    }));
  const outletOf = outletsOf(content, finished);
  const withdrawals = withdrawalsOf(content.claims, {
    states: new Map(allEntities.map(({ id, entity }) => [id, entity.states])),
    sources,
    nameOf: (id) => outletOf({ id }),
  });
  const answers = answersByClaim(content.claims, withdrawals);
  const outcomes = outcomesOf(content.claims, answers, withdrawals);
  const claimById = new Map(content.claims.map(({ id, data }) => [id, data]));
  const counters = new Set([...entityIds, ...content.ids.speakers]);
  const numbers = numbersById(content.numbers, content.speakers, entities);
  add([
    ...all.flatMap(checkCharacters),
    ...all.flatMap(checkUncarried),
    ...checkUnique(files, content),
    ...checkDefinedOnce(allEntities),
    ...checkPolicies(content),
    ...checkSite(content, publicFiles),
    ...checkReferences({ ...content, articles: builtArticles }, entities, entityIds),
    ...checkReferences({ ...content, articles: heldArticles }, allEntities.filter(isEntityHeld), allIds),
    ...checkClaims(content, entityIds, counters),
    ...checkAnswers(content.claims.map((claim) => ({ ...claim, data: withSpeakers(claim.data) }))),
    ...checkSources(content, finished, finishedIds),
    ...checkDrafts(builtArticles, unfinished),
    ...checkCopies(content),
    ...ownResolved.flatMap(({ file, data }) => checkArticleClaims(file, data, content.ids.claims, answers)),
    ...content.numbers.flatMap((number) => checkNumber(number, { entities: entityIds, counters })),
    ...checkAccusations(content, ownResolved, shared, { answers, outcomes }),
    ...checkSingleHolders(allEntities),
    ...checkRelations(allEntities),
    ...checkBodies(known),
    ...checkTwins(allEntities),
    ...(now === undefined ? [] : checkFuture(own, now)),
    ...checkUnpublished(own, now ?? LAST_DAY),
    ...checkReviews(own.articles, content, reviewRequired),
    ...checkKnown(ownResolved, known, sources, now),
    ...(stale
      ? [
          ...checkStale(known, stale),
          ...comePlans(resolved, known, sources, stale.today),
          ...checkNewer(resolved, { entities: known, claims: claimById, answers, sources, today: stale.today }),
        ]
      : []),
  ]);

  const pages = editionPages(content, edition?.language ?? settings().language);
  const href = (path: string) => withBase(edition ? pathInEdition(path, edition.language, pages) : path, base);
  for (const { id, file } of edition ? content.articles : []) {
    if (file.original) file.vfile.data.headingIds = edition?.headings.get(id);
  }
  const claims = new Map([...content.ids.claims].map((id) => [id, claimById.get(id)]));
  const context: RenderContext = {
    entities: new Map([...shared].map(([id, entity]) => [id, namedEntity(id, entity)])),
    claims,
    answers,
    outcomes,
    labels: labelsOf(claims, {
      answers,
      outcomes,
      dateOf: (id) => claimById.get(id)?.date,
      shows: () => false,
      hrefOf: (id) => href(address.claim(id)),
    }),
    pictures,
    sources,
    notes: new Map([...sources].map(([id, source]) => [id, sideNote(source)])),
    numbers,
    numberIds: numberIds(numbers),
    states: new Map([...sources].map(([id, source]) => [id, stateWord(source)])),
    href,
    texts,
  };
  const everyArticle = resolved.map(
    (article) => collect(speaking(article.data.language, () => renderArticle(article, context))).entry,
  );
  const articles = everyArticle.filter(({ id }) => !held.has(id));
  const plain = <Data>({ file, data }: ValidFile<Data>, tied?: ReadonlySet<string>) =>
    collect(renderPlain(file, data, context, tied)).entry;

  /** What a text and its frontmatter cite. */
  const cited = (citations: EntityData['citations'], data: Entity | Claim, more: unknown = []) => {
    const ids = new Set([...citedIn(data), ...citations.map(({ source }) => source), ...citedIn(more)]);
    return { citations, sources: pick(ids, sources) };
  };

  const backlinks = backlinksToEntities(
    articles,
    new Map(files.map((file) => [file.path, file.vfile.data.mentions ?? []])),
  );
  const relationsTo = inverseRelations(entities);
  const changesTo = inverseChanges(entities);
  const about = numbersAbout(numbers);
  const withBacklinks = ({ file, id, entity, article }: DefinedEntity): TextEntry<EntityData> => {
    const entry =
      article === undefined ? plain({ file, id, data: entity }, tiedTo(id, entity, relationsTo)) : undefined;
    // The marks in the file of an article that defines it are those of the article.
    const shown = numbersOfEntity(about.get(id) ?? [], entry ? (file.vfile.data.numbers ?? []) : [], numbers);
    const data: EntityData = {
      ...entity,
      ...cited(entry ? (file.vfile.data.citations ?? []) : [], entity, shown),
      ...(article !== undefined && { definedIn: article }),
      backlinks: backlinks.get(id) ?? [],
      inverseRelations: relationsTo.get(id) ?? [],
      inverseChanges: changesTo.get(id) ?? [],
      numbers: shown,
      mentions: entry ? [...new Set((file.vfile.data.mentions ?? []).map(({ entity: named }) => named))] : [],
    };
    return entry ? { ...entry, data } : { collection: 'entities', id, path: file.path, data, html: '', headings: [] };
  };

  const claimBacklinks = backlinksToClaims(articles, answers);
  const withAnswers = (claim: ValidContent['claims'][number]): TextEntry<ClaimData> => {
    const { data, ...entry } = plain(claim);
    const outcome = outcomes.get(claim.id);
    const found = { responses: [...(answers.get(claim.id) ?? [])], backlinks: claimBacklinks.get(claim.id) ?? [] };
    return {
      ...entry,
      data: {
        ...withSpeakers(data),
        ...found,
        ...outcome,
        ...cited(claim.file.vfile.data.citations ?? [], data, outcome),
      },
    };
  };

  const library: Library = {
    articles,
    entities: entities.map(withBacklinks),
    claims: content.claims.map(withAnswers),
    topics: content.topics.map((topic) => plain(topic)),
    authors: content.authors.map((author) => plain(author)),
    policies: content.policies.map((policy) => plain(policy)),
    pages: content.pages.map((page) => plain(page)),
    withdrawn: buried(content.withdrawn),
  };
  const targets = allTargets(
    files,
    library,
    everyArticle.filter(({ id }) => held.has(id)),
  );
  add(checkLinks(files, targets, { publicFiles, addressed }));
  add(checkAddresses(content, { pages: targets.keys(), publicFiles }));
  const lost = lostFiles(all, content);
  const told = problems
    .map((problem) => orUnfinished(problem, unfinished))
    .filter((problem) => !followsFrom(problem, lost));
  return {
    library: edition ? onlyEdition(library, pages) : library,
    findings: sortFindings([...locate(invalid), ...locate(told, content.mended)]),
    content,
    pages,
  };
}
