import type { Root } from 'hast';
import { renderText } from '../markdown/pipeline.ts';
import type { PassageLabel } from '../markdown/plugins/rehype-passages.ts';
import type { SideNote } from '../markdown/plugins/rehype-side-notes.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { PictureFiles } from '../model/picture.ts';
import type { Source } from '../model/source.ts';
import { formatDate } from '../site/dates.ts';
import { claimId, correctionId } from '../site/page-parts.ts';
import { SITE_LANGUAGE } from '../site/settings.ts';
import { say } from '../site/words/words.ts';
import { checkPictures } from './check/check-pictures.ts';
import { checkQuotations } from './check/check-quotations.ts';
import { checkEmpty, checkHeadings, checkText } from './check/check-text.ts';
import { checkTimes } from './check/check-times.ts';
import type { Problem } from './check/problem.ts';
import { textProblems } from './check/text-problems.ts';
import type { ArticleData, Entry } from './library.ts';
import type { ContentFile } from './read/content-file.ts';
import { type Answers, claimsOf } from './relate/answers.ts';
import type { ResolvedArticle } from './relate/article-entities.ts';

type Rendered<Data> = { entry: Entry<Data>; problems: Problem[] };

/** What the texts of a site may name, and how its addresses begin. */
export interface RenderContext {
  /** The shared entities. */
  entities: readonly (Entity & { id: string })[];
  /** The claims with a file; `undefined` for one that is itself invalid. */
  claims: ReadonlyMap<string, Claim | undefined>;
  answers: Answers;
  /** How the claims are shown in a text that is no article: each leads to its page. */
  labels: ReadonlyMap<string, PassageLabel>;
  /** The files of pictures. */
  pictures: PictureFiles;
  /** Puts the base path before a path from the site's root. */
  href: (path: string) => string;
}

/** Renders an article's text, with the mentions of its entities and claims, and ties each to its places. */
export function renderArticle(
  article: ResolvedArticle,
  { claims, answers, pictures, href }: RenderContext,
): Rendered<ArticleData> {
  const { file, data, entities } = article;
  const shown = new Map(
    [...claimsOf(data.claims, answers)].flatMap((id) => (claims.has(id) ? [[id, claims.get(id)]] : [])),
  );
  const { html, tree } = renderText(file.tree, file.vfile, {
    entities: entities.map(({ id, entity }) => ({ id, ...entity })),
    annotate: data.annotate,
    language: data.language,
    passages: { claim: labelsOf(shown, (id) => `#${claimId(id)}`), correction: correctionLabels(data) },
    citations: { sources: data.sources.map(({ id }) => id), numbering: 'cited' },
    sideNotes: new Map(data.sources.map((source) => [source.id, sideNote(source)])),
    pictures: data.pictures,
    href,
  });
  const mentions = Map.groupBy(file.vfile.data.mentions ?? [], ({ entity }) => entity);
  const members = entities.map(({ id, note }) => ({
    id,
    ...(note !== undefined && { note }),
    mentions: (mentions.get(id) ?? []).map(({ anchor }) => anchor),
  }));
  const entry = entryOf(file, html, {
    ...data,
    entities: members,
    citations: file.vfile.data.citations ?? [],
    passages: file.vfile.data.passages ?? [],
    text: withoutPositions(tree),
    shown: [...new Set((file.vfile.data.pictures ?? []).map(({ path }) => path))].map((path) => ({ path })),
  });
  const known = {
    entities: entities.map(({ id }) => id),
    sources: data.sources.map(({ id }) => id),
    claims: shown.keys(),
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
      ...checkEmpty(file, html),
      ...checkTimes(file, data),
      ...checkPictures(file, pictures, data.pictures),
      ...checkQuotations(file, { data, claims: [...shown.values()].filter((claim) => claim !== undefined) }),
    ],
  };
}

/** Renders any other text: only what its editor marked by hand is a mention, of any shared entity or claim. */
export function renderPlain<Data>(
  file: ContentFile,
  data: Data,
  sources: readonly Source[],
  { entities, labels, pictures, href }: RenderContext,
): Rendered<Data> {
  const ids = sources.map(({ id }) => id);
  const { html } = renderText(file.tree, file.vfile, {
    entities,
    annotate: 'none',
    language: SITE_LANGUAGE,
    passages: { claim: labels, correction: new Map() },
    citations: { sources: ids, numbering: 'listed' },
    sideNotes: new Map(),
    href,
  });
  const known = { entities: entities.map(({ id }) => id), sources: ids, claims: labels.keys() };
  const problems = [
    ...textProblems(file, known, 'site'),
    ...checkHeadings(file),
    ...checkQuotations(file),
    ...checkPictures(file, pictures),
  ];
  return { entry: entryOf(file, html, data), problems };
}

/** How claims are shown behind the passages that are tied to them. */
export function labelsOf(
  claims: ReadonlyMap<string, Claim | undefined>,
  hrefOf: (id: string) => string,
): Map<string, PassageLabel> {
  return new Map(
    [...claims].map(([id, claim]) => [id, { word: wordFor(claim), title: claim?.title ?? id, href: hrefOf(id) }]),
  );
}

/** What stands behind a passage: how it answers another claim, or what its speaker does. */
function wordFor(claim: Claim | undefined): string {
  const relation = claim?.answers[0]?.relation;
  return relation ? say(`relation.${relation}.mark`) : say(`act.${claim?.act ?? 'asserts'}.mark`);
}

function correctionLabels({ corrections }: Article): Map<string, PassageLabel> {
  return new Map(
    corrections.map(({ id, date }) => [
      id,
      {
        word: say('article.mark.corrected'),
        title: say('article.mark.corrected-on', { date: formatDate(date) }),
        href: `#${correctionId(id)}`,
      },
    ]),
  );
}

function sideNote({ publisher, date, title, language }: Source): SideNote {
  return {
    publisher,
    details: date === undefined ? '' : say('source.day-behind', { date: formatDate(date) }),
    title,
    ...(language !== undefined && { language }),
  };
}

function entryOf<Data>(file: ContentFile, html: string, data: Data): Entry<Data> {
  const { collection, id, path, vfile } = file;
  return { collection, id, path, data, html, headings: vfile.data.headings ?? [] };
}

/** The tree as plain data, without what only messages need. */
function withoutPositions(tree: Root): Root {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
}
