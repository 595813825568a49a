import type { CollectionEntry } from 'astro:content';
import type { Claim, ClaimReview, CreativeWork, Organization, Person, Thing } from 'schema-dts';
import { accountsOf } from '../../model/claims/accounts.ts';
import { unboundedDate } from '../../model/time/date.ts';
import { address } from '../../site/routes.ts';
import { say } from '../../site/words/words.ts';
import { titleWithSpeaker } from '../../views/claim/claim-words.ts';
import { lapseView } from '../../views/claim/lapse-view.ts';
import type { Site } from '../../views/site.ts';
import { authorNode } from './author-node.ts';
import { articleReference, entityReference, type Url } from './reference.ts';
import { sourceNode } from './source-node.ts';

type Entry = CollectionEntry<'claims'>;

/**
 * A claim: what it says, who says it, where it appeared, and what became of it: that it was overturned, taken back, replaced,
 * withdrawn or settled. Where sources disagree on who spoke, or nobody is named, it has no author.
 *
 * @param articles the ids of the articles in which it appeared, as far as the page shows them
 */
export function claimNode({ id, data }: Entry, articles: readonly string[], site: Site, url: Url): Claim {
  const first = firstAppearance(data, site, url);
  const lapse = lapseView(data, site);
  const dateCreated = unboundedDate(data.date);
  return {
    '@type': 'Claim',
    '@id': url(address.claim(id)),
    url: url(address.claim(id)),
    name: titleWithSpeaker(data, site),
    text: data.statement,
    inLanguage: data.language,
    ...(dateCreated !== undefined && { dateCreated }),
    ...speakerOf(data, site, url),
    ...(lapse && { creativeWorkStatus: lapse.words }),
    appearance: articles.flatMap((article) => {
      const found = site.articleById.get(article);
      return found ? [articleReference(found, url)] : [];
    }),
    ...(first && { firstAppearance: first }),
  };
}

/**
 * A claim with what only its own page shows: its sources, of whom it says something, and a review if there was one.
 *
 * @param description the claim with its answers, as the page's head has it
 */
export function claimPageNodes(entry: Entry, description: string, site: Site, url: Url): Thing[] {
  const { data } = entry;
  const about = data.about.flatMap((id) => {
    const entity = site.entityById.get(id);
    return entity ? [entityReference(entity, url)] : [];
  });
  const articles = data.backlinks.map(({ article }) => article);
  const claim = claimNode(entry, articles, site, url) as Exclude<Claim, string>;
  return [{ ...claim, description, about, citation: data.sources.map(sourceNode) }, ...reviewOf(entry, site, url)];
}

/** The review of a claim: only where somebody answers for a verdict. */
function reviewOf({ id, data }: Entry, site: Site, url: Url): ClaimReview[] {
  const reviewer = data.verdict && site.authorById.get(data.verdict.reviewer);
  if (!data.verdict || !reviewer) return [];
  return [
    {
      '@type': 'ClaimReview',
      url: url(address.claim(id)),
      claimReviewed: data.statement,
      itemReviewed: { '@id': url(address.claim(id)) },
      author: authorNode(reviewer, url),
      datePublished: data.verdict.date,
      reviewBody: data.verdict.method,
      reviewRating: { '@type': 'Rating', alternateName: say(`rating.${data.verdict.rating}`) },
    },
  ];
}

/** Who made it, as the node of their page: a person, a body, a state as a country, a document as the work that it is. */
function speakerOf(
  data: Entry['data'],
  site: Site,
  url: Url,
): { author: Person | Organization } | { creditText: string } | undefined {
  const accounts = accountsOf(data);
  const who = accounts[0]?.who;
  if (!who || accounts.length > 1) return undefined;
  if ('named' in who) return { creditText: who.named };
  if ('unnamed' in who) return { creditText: who.unnamed };
  const entity = site.entityById.get(who.id);
  return entity && { author: entityReference(entity, url) as object as Person | Organization };
}

/** Where it was published first, and when: the last step of the way to the public, where its day is known. */
function firstAppearance({ chain }: Entry['data'], site: Site, url: Url): CreativeWork | undefined {
  const { who, date } = chain.at(-1) ?? {};
  const datePublished = unboundedDate(date);
  if (!who || 'unnamed' in who || datePublished === undefined) return undefined;
  const entity = 'id' in who ? site.entityById.get(who.id) : undefined;
  const publisher =
    'named' in who ? { '@type': 'Organization' as const, name: who.named } : entity && entityReference(entity, url);
  return publisher && { '@type': 'CreativeWork', publisher: publisher as object as Organization, datePublished };
}
