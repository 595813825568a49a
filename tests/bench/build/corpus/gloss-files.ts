import { stringify } from 'yaml';
import { BEATS } from './beats.ts';
import { chance } from './chance.ts';
import type { Corpus } from './corpus.ts';
import { LAST_DAY } from './days.ts';
import { CHECKED } from './entities.ts';
import { sayFirst } from './grammar.ts';
import type { MadeArticle, MadeClaim, MadeEntity, MadeSource } from './made.ts';

/** A file of a site: its path and its text. */
export type SiteFile = readonly [path: string, text: string];

/** The corpus as a site of Gloss: the files of its folder `content`. */
export function* glossFiles({ room, articles, size }: Corpus): Generator<SiteFile> {
  const desk = { name: 'News desk', kind: 'desk', role: 'The desk of this made-up site' };
  yield ['content/authors/news-desk.md', page(desk, 'Nothing that this desk writes has happened.')];
  const about = { title: 'About this site', summary: 'News made up to measure how fast a site is built.' };
  yield ['content/pages/about.md', page(about, 'All names and events on this site are made up.')];
  yield ['content/speakers.yaml', yaml(Object.fromEntries(room.outlets.map(({ id, name }) => [id, { named: name }])))];
  for (const beat of BEATS) {
    const by = chance(size.seed, 'topic', beat.id);
    const front = { title: beat.title, summary: `${sayFirst('simple', beat, by)}.` };
    yield [`content/topics/${beat.id}.md`, page(front, `${sayFirst('sentence', beat, by)}.`)];
  }
  for (const entity of room.entities) {
    yield [`content/entities/${entity.kind}/${entity.id}.md`, entityFile(entity)];
    const [, register] = registerOf(entity);
    yield [`content/sources/registers/${entity.id}.yaml`, yaml(register)];
  }
  for (const article of articles()) {
    yield [`content/articles/${article.id}.md`, articleFile(article)];
    yield [`content/sources/${article.published.slice(0, 4)}/${article.id}.yaml`, yaml(sourcesOf(article.sources))];
    for (const claim of article.rich?.claims ?? []) {
      yield [`content/claims/${claim.id}.md`, claimFile(claim, article)];
    }
  }
}

function articleFile(article: MadeArticle): string {
  const { title, summary, kind, published, beat, entities, rich, sources } = article;
  const cited = sources.map(({ id }) => id);
  const front = {
    title,
    summary,
    kind,
    language: 'en',
    published,
    authors: ['news-desk'],
    topics: [beat.id],
    ...(rich && {
      keyPoints: rich.keyPoints,
      whyItMatters: rich.whyItMatters,
      claims: [rich.claims[0].id],
      timeline: rich.timeline.map((entry) => ({ ...entry, sources: cited.slice(0, 1) })),
      openQuestions: [{ question: rich.question, claims: [rich.claims[0].id] }],
      method: 'Nothing was read and nobody was asked: the news of this site are made up.',
    }),
    entities: entities.map(({ id }, place) =>
      rich && place < 4 ? { id, note: `Named in ${article.mentions[place]} of the sentences of this report.` } : id,
    ),
  };
  return page(front, article.blocks.join('\n\n'));
}

function entityFile(entity: MadeEntity): string {
  const { kind, name, family, description, summary, roles, beat, portrait } = entity;
  const [source] = registerOf(entity);
  const front = {
    kind,
    names: [{ text: name, language: 'en', script: 'Latn', ...(family !== undefined && { family }) }],
    description,
    summary,
    ...(roles.length > 0 && {
      roles: roles.map((role) => ({ ...role, ...(!role.to && { checked: CHECKED }), sources: [source] })),
    }),
    topics: [beat.id],
    sources: [source],
    checked: CHECKED,
  };
  return page(front, portrait.map((text) => `${text}[^${source}]`).join('\n\n'));
}

function claimFile({ title, speaker, date, answers, id }: MadeClaim, { beat, sources, entities }: MadeArticle): string {
  const cited = sources.map((source) => source.id);
  const front = {
    title,
    statement: `${title}.`,
    speaker: speaker.id,
    act: answers === undefined ? 'asserts' : 'denies',
    date,
    occasion: 'before reporters',
    chain: [
      { who: speaker.id, did: 'said it', date, sources: cited.slice(0, 1) },
      { who: sources[0]?.outlet, did: 'reported it', date: sources[0]?.date, sources: cited.slice(0, 1) },
    ],
    ...(answers !== undefined && { answers: [{ claim: answers, relation: 'denies' }] }),
    about: entities.slice(0, 2).map((entity) => entity.id),
    topics: [beat.id],
    sources: cited,
    checked: LAST_DAY,
  };
  return page(front, `The words of ${id} are made up.[^${cited[0]}]`);
}

/** What an entry rests on: the id of its source, and the source itself. */
function registerOf({ id, name }: MadeEntity): [string, Record<string, unknown>] {
  const source = `register-${id}`;
  return [
    source,
    {
      [source]: {
        outlet: { named: `Register of ${name}` },
        title: `Entry on ${name}`,
        date: CHECKED,
        url: `https://example.org/register/${id}`,
        kind: 'reference',
      },
    },
  ];
}

function sourcesOf(sources: readonly MadeSource[]): Record<string, unknown> {
  return Object.fromEntries(
    sources.map(({ id, ...source }) => [id, { ...source, url: `https://example.org/report/${id}` }]),
  );
}

function page(front: Record<string, unknown>, text: string): string {
  return `---\n${yaml(front)}---\n\n${text}\n`;
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
