import type { CollectionEntry } from 'astro:content';
import type { Kind } from '../../model/entity.ts';
import { lastChange } from '../../model/time/article-dates.ts';
import { latestDate } from '../../model/time/date.ts';
import type { ArticleEntry } from '../../views/article/article-entry.ts';
import type { Site } from '../../views/site.ts';
import type { Year } from '../../views/time/years.ts';

type Article = ArticleEntry;
type Claim = CollectionEntry<'claims'>;
type Entity = CollectionEntry<'entities'>;
type Changed = string | undefined;

/** The days or minutes (ISO, as sitemaps have them) on which the pages of a site last changed in substance; `undefined` where nobody wrote one down. */
export interface LastChanges {
  article: (id: string) => Changed;
  entity: (id: string) => Changed;
  claim: (id: string) => Changed;
  topic: (id: string) => Changed;
  author: (id: string) => Changed;
  kind: (kind: Kind) => Changed;
  year: (year: Year) => Changed;
  /** A page that lists some claims. */
  claims: (listed: readonly Claim[]) => Changed;
  corrections: Changed;
  policies: Changed;
  /** All articles, all entities, and all that there is. */
  articles: Changed;
  entities: Changed;
  all: Changed;
}

/**
 * When each page last changed, as far as the content says: an article on the day of its last change of substance, any correction
 * among them; a page about somebody, and a claim, on the day on which an editor last checked it, or when an article that
 * names them, an answer or a review came later; a list with the newest of what it holds.
 */
export function lastChanges(site: Site): LastChanges {
  const ofArticles = (listed: readonly Article[]) => latestDate(listed.map(({ data }) => lastChange(data)));
  const naming = ({ data }: Claim | Entity) =>
    ofArticles(data.backlinks.flatMap((link) => site.articleById.get(link.article) ?? []));
  const own = ({ data }: Claim) => latestDate([data.checked, data.verdict?.date]);
  const answers = ({ data }: Claim) => data.responses.flatMap(({ claim }) => site.claimById.get(claim) ?? []);
  const ofClaim = (claim: Claim) => latestDate([naming(claim), ...[claim, ...answers(claim)].map(own)]);
  const ofEntity = (entity: Entity) => latestDate([entity.data.checked, naming(entity)]);
  const ofEntities = (listed: readonly Entity[] = []) => latestDate(listed.map(ofEntity));
  const ofClaims = (listed: readonly Claim[] = []) => latestDate(listed.map(ofClaim));
  const [articles, entities] = [ofArticles(site.articles), ofEntities(site.entities)];
  return {
    article: (id) => of(site.articleById.get(id), (article) => ofArticles([article])),
    entity: (id) => of(site.entityById.get(id), ofEntity),
    claim: (id) => of(site.claimById.get(id), ofClaim),
    topic: (id) =>
      latestDate([
        ofArticles(site.articlesByTopic.get(id) ?? []),
        ofEntities(site.entitiesByTopic.get(id)),
        ofClaims(site.claimsBy.topic.get(id)),
      ]),
    author: (id) => ofArticles(site.articlesByAuthor.get(id) ?? []),
    kind: (kind) => ofEntities(site.entities.filter(({ data }) => data.kind === kind)),
    year: (year) => latestDate([ofArticles(year.articles), ofEntities(year.events), ofClaims(year.claims)]),
    claims: ofClaims,
    corrections: latestDate(site.articles.flatMap(({ data }) => data.corrections.map(({ date }) => date))),
    policies: latestDate([...site.policyById.values()].map(({ data }) => data.updated)),
    articles,
    entities,
    all: latestDate([articles, entities, ofClaims(site.claims)]),
  };
}

function of<Entry>(entry: Entry | undefined, change: (entry: Entry) => Changed): Changed {
  return entry && change(entry);
}
