import { stringify } from 'yaml';
import type { Corpus } from './corpus.ts';
import type { SiteFile } from './gloss-files.ts';
import type { MadeArticle, MadeClaim, MadeEntity, MadeRecord } from './made.ts';

/**
 * The corpus as plain pages for any generator: Markdown with a title and a description, sources as footnotes, and what Gloss
 * has in frontmatter as headings and lists. As many pages of articles, entities and claims as Gloss has, at the same addresses.
 */
export function* pageFiles({ room, articles }: Corpus): Generator<SiteFile> {
  const outlets = new Map(room.outlets.map(({ id, name }) => [id, name]));
  yield ['index.md', page('News', 'News made up to measure how fast a site is built.', ['All of it is made up.'])];
  for (const entity of room.entities) yield [`entities/${entity.id}.md`, entityPage(entity)];
  for (const article of articles()) {
    yield [`articles/${article.id}.md`, articlePage(article, outlets)];
    for (const claim of article.rich?.claims ?? []) yield [`claims/${claim.id}.md`, claimPage(claim, article)];
  }
}

function articlePage(article: MadeArticle, outlets: ReadonlyMap<string, string>): string {
  const { title, summary, published, rich, blocks, entities, sources } = article;
  return page(title, summary, [
    `*${published}*`,
    ...(rich ? ['## Key points', list(rich.keyPoints), rich.whyItMatters] : []),
    ...blocks.map((block) => block.replaceAll('](claim:', '](/claims/').replaceAll(/(\]\(\/claims\/[^)]+)\)/g, '$1/)')),
    ...(rich ? recordOf(rich) : []),
    '## People and places',
    list(entities.map(({ id, name, description }) => `[${name}](/entities/${id}/): ${description}`)),
    ...sources.map(
      ({ id, outlet, title, date }) =>
        `[^${id}]: ${outlets.get(outlet)}, “${title}”, ${date}. <https://example.org/report/${id}>`,
    ),
  ]);
}

function recordOf({ timeline, question, claims }: MadeRecord): string[] {
  return [
    '## Dates',
    list(timeline.map(({ date, text }) => `${date}: ${text}`)),
    '## Claims',
    list(claims.map(({ id, title, speaker }) => `${speaker.name}: [${title}](/claims/${id}/)`)),
    `## Open question`,
    question,
  ];
}

function entityPage({ name, id, description, summary, roles, portrait }: MadeEntity): string {
  const offices = roles.map(({ title, from, to, organisation }) => {
    return `[${title}](/entities/${organisation}/), ${from} to ${to ?? 'now'}`;
  });
  return page(name, description, [
    summary,
    ...(offices.length > 0 ? ['## Offices', list(offices)] : []),
    ...portrait.map((text) => `${text}[^register]`),
    `[^register]: Register of ${name}. <https://example.org/register/${id}>`,
  ]);
}

function claimPage({ title, speaker, date, answers }: MadeClaim, article: MadeArticle): string {
  return page(title, `${title}.`, [
    `[${speaker.name}](/entities/${speaker.id}/) said it on ${date}, as reported in [${article.title}](/articles/${article.id}/).`,
    ...(answers === undefined ? [] : [`It denies [another claim](/claims/${answers}/).`]),
  ]);
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function page(title: string, description: string, blocks: readonly string[]): string {
  return `---\n${stringify({ title, description }, { lineWidth: 0 })}---\n\n${blocks.join('\n\n')}\n`;
}
