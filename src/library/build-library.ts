import { withBase } from '../site/base-path.ts';
import { address } from '../site/routes.ts';
import { checkFuture } from './check/across/check-future.ts';
import { checkRelations } from './check/across/check-relations.ts';
import { checkTwins } from './check/across/check-twins.ts';
import { followsFrom, lostFiles } from './check/across/hold-back.ts';
import { checkBodies } from './check/check-bodies.ts';
import { checkCharacters } from './check/check-characters.ts';
import { checkArticleClaims, checkClaims } from './check/check-claims.ts';
import { checkLinks } from './check/check-links.ts';
import { checkPolicies } from './check/check-policies.ts';
import { checkReferences } from './check/check-references.ts';
import { checkSingleHolders } from './check/check-roles.ts';
import { checkStale, type StaleOptions } from './check/check-stale.ts';
import { checkDefinedOnce, checkUnique } from './check/check-unique.ts';
import { type Finding, sortFindings } from './check/finding.ts';
import { locate } from './check/locate.ts';
import type { Problem } from './check/problem.ts';
import type { ClaimData, EntityData, Entry, Library } from './library.ts';
import type { ContentFile } from './read/content-file.ts';
import { type ValidContent, type ValidFile, validateAll } from './read/validate-all.ts';
import { answersByClaim } from './relate/answers.ts';
import { type ResolvedArticle, resolveEntities } from './relate/article-entities.ts';
import { backlinksToClaims, backlinksToEntities, inverseChanges, inverseRelations } from './relate/backlinks.ts';
import { type DefinedEntity, definedEntities } from './relate/defined-entities.ts';
import { labelsOf, type RenderContext, renderArticle, renderPlain } from './render-files.ts';

export interface LibraryOptions {
  /** The path under which the site stands, such as `/` or `/news`. */
  base: string;
  /** Paths from the site's root of the files in `public`. */
  publicFiles: ReadonlySet<string>;
  /** The day of the site's clock (ISO); without one, no day is still to come. */
  today?: string | undefined;
  /** Whether the site knows its own address: without it, files that hold whole addresses are not written. */
  addressed?: boolean | undefined;
  /** Whether to look for what has not been looked up for long. */
  stale?: StaleOptions | undefined;
}

/**
 * Checks all content files and ties them together: frontmatter, then who is in which article, then the texts, then
 * the ties and links between them. Nothing is thrown: all that is wrong comes back at once, and a library with errors
 * is not to be published.
 */
export function buildLibrary(
  files: readonly ContentFile[],
  { base, publicFiles, addressed = false, today, stale }: LibraryOptions,
): { library: Library; findings: Finding[] } {
  const problems: Problem[] = [];
  // One by one: a list that grows with the content may be longer than the arguments that fit on a stack.
  const add = (found: readonly Problem[]): void => {
    for (const problem of found) problems.push(problem);
  };
  const collect = <T extends { problems: Problem[] }>(result: T): T => {
    add(result.problems);
    return result;
  };

  const { content, problems: invalid } = validateAll(files);
  const shared = new Map(content.entities.map(({ id, data }) => [id, data]));
  const named = new Map([...content.ids.entities].map((id) => [id, shared.get(id)]));
  const resolved = content.articles.map(
    (article): ResolvedArticle => ({
      ...article,
      entities: collect(resolveEntities(article.file, article.data, named)).entities,
    }),
  );
  const entities = definedEntities(content, resolved);
  const entityIds = new Set([...content.ids.entities, ...entities.map(({ id }) => id)]);
  const answers = answersByClaim(content.claims);
  add([
    ...files.flatMap(checkCharacters),
    ...checkUnique(files, content),
    ...checkDefinedOnce(entities),
    ...checkPolicies(content),
    ...checkReferences(content, entities, entityIds),
    ...checkClaims(content, entityIds),
    ...resolved.flatMap(({ file, data }) => checkArticleClaims(file, data, content.ids.claims, answers)),
    ...checkSingleHolders(entities),
    ...checkRelations(entities),
    ...checkBodies(entities),
    ...checkTwins(entities),
    ...(today === undefined ? [] : checkFuture(content, today)),
    ...(stale ? checkStale(entities, stale) : []),
  ]);

  const href = (path: string) => withBase(path, base);
  const validClaims = new Map(content.claims.map(({ id, data }) => [id, data]));
  const claims = new Map([...content.ids.claims].map((id) => [id, validClaims.get(id)]));
  const context: RenderContext = {
    entities: [...shared].map(([id, entity]) => ({ id, ...entity })),
    claims,
    answers,
    labels: labelsOf(claims, (id) => href(address.claim(id))),
    href,
  };
  const articles = resolved.map((article) => collect(renderArticle(article, context)).entry);
  const plain = <Data>({ file, data }: ValidFile<Data>, sources: EntityData['sources'] = []) =>
    collect(renderPlain(file, data, sources, context)).entry;

  const backlinks = backlinksToEntities(
    articles,
    new Map(files.map((file) => [file.path, file.vfile.data.mentions ?? []])),
  );
  const relationsTo = inverseRelations(entities);
  const changesTo = inverseChanges(entities);
  const withBacklinks = ({ file, id, entity, article }: DefinedEntity): Entry<EntityData> => {
    const data = {
      ...entity,
      ...(article !== undefined && { definedIn: article }),
      backlinks: backlinks.get(id) ?? [],
      inverseRelations: relationsTo.get(id) ?? [],
      inverseChanges: changesTo.get(id) ?? [],
      citations: [],
    };
    if (article !== undefined) return { collection: 'entities', id, path: file.path, data, html: '', headings: [] };
    const entry = plain({ file, id, data }, entity.sources);
    return { ...entry, data: { ...data, citations: file.vfile.data.citations ?? [] } };
  };

  const claimBacklinks = backlinksToClaims(articles, answers);
  const withAnswers = (claim: ValidContent['claims'][number]): Entry<ClaimData> => {
    const { data, ...entry } = plain(claim, claim.data.sources);
    const found = { responses: [...(answers.get(claim.id) ?? [])], backlinks: claimBacklinks.get(claim.id) ?? [] };
    return { ...entry, data: { ...data, ...found, citations: claim.file.vfile.data.citations ?? [] } };
  };

  const library: Library = {
    articles,
    entities: entities.map(withBacklinks),
    claims: content.claims.map(withAnswers),
    topics: content.topics.map((topic) => plain(topic)),
    authors: content.authors.map((author) => plain(author)),
    policies: content.policies.map((policy) => plain(policy)),
    pages: content.pages.map((page) => plain(page)),
  };
  add(checkLinks(files, library, publicFiles, addressed));
  const lost = lostFiles(files, content);
  const own = problems.filter((problem) => !followsFrom(problem, lost));
  return { library, findings: sortFindings([...locate(invalid), ...locate(own, content.mended)]) };
}
