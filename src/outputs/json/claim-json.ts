import type { CollectionEntry } from 'astro:content';
import { standingOf } from '../../library/relate/claim-facets.ts';
import type { Account } from '../../model/claim.ts';
import type { Speaker } from '../../model/speaker.ts';
import { accountsOf } from '../../model/standing.ts';
import { address } from '../../site/routes.ts';
import { displayName } from '../../views/entity/entity-names.ts';
import type { Site } from '../../views/site.ts';
import { CLAIM_JSON_VERSION, type ClaimJson } from './claim-schema.ts';

type Url = (path: string) => string;

/** A claim as it is published for other programs; `url` makes an address of a path from the site's root. */
export function claimJson(entry: CollectionEntry<'claims'>, site: Site, url: Url): ClaimJson {
  const { id, data } = entry;
  const entity = (other: string) => {
    const found = site.entityById.get(other);
    return { id: other, name: found ? displayName(found.data) : other, url: url(address.entity(other)) };
  };
  const claim = (other: string) => {
    const name = site.claimById.get(other)?.data.title ?? other;
    return { id: other, name, url: url(address.claim(other)) };
  };
  const who = (speaker: Speaker) => {
    if ('id' in speaker) return { entity: entity(speaker.id) };
    const { of, ...rest } = speaker;
    return { ...rest, ...(of !== undefined && { of: entity(of) }) };
  };
  const account = ({ who: speaker, ...rest }: Account) => ({ who: who(speaker), ...rest });
  const tie = <T extends { claim: string }>({ claim: other, ...rest }: T) => ({ claim: claim(other), ...rest });
  const { title, statement, language, quote, act, date, occasion, verdict, sources, checked } = data;
  return {
    id,
    url: url(address.claim(id)),
    title,
    statement,
    language,
    ...(quote && { quote }),
    act,
    accounts: accountsOf(data).map(account),
    ...(date !== undefined && { date }),
    ...(occasion !== undefined && { occasion }),
    chain: data.chain.map(({ who: speaker, accounts, ...step }) => ({
      accounts: (accounts ?? (speaker ? [{ who: speaker, sources: step.sources }] : [])).map(account),
      ...step,
    })),
    evidence: data.evidence.map(({ claim: other, ...item }) => ({
      ...item,
      ...(other !== undefined && { claim: claim(other) }),
    })),
    answers: data.answers.map(tie),
    responses: data.responses.map(tie),
    standings: standingOf(entry),
    verdict: verdict
      ? {
          ...verdict,
          reviewer: {
            id: verdict.reviewer,
            name: site.authorById.get(verdict.reviewer)?.data.name ?? verdict.reviewer,
            url: url(address.author(verdict.reviewer)),
          },
        }
      : null,
    about: data.about.map(entity),
    topics: data.topics.map((topic) => ({
      id: topic,
      name: site.topicById.get(topic)?.data.title ?? topic,
      url: url(address.topic(topic)),
    })),
    appearances: data.backlinks.map(({ article, passages }) => ({
      article: {
        id: article,
        name: site.articleById.get(article)?.data.title ?? article,
        url: url(address.article(article)),
      },
      passages: passages.map(({ anchor }) => `${url(address.article(article))}#${anchor}`),
    })),
    sources,
    checked,
  };
}

/** The head of a file of claims: where its schema is, and which version it has. */
export function claimJsonHead(url: Url): { $schema: string; version: typeof CLAIM_JSON_VERSION } {
  return { $schema: url(address.claimsSchema()), version: CLAIM_JSON_VERSION };
}
