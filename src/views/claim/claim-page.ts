import type { CollectionEntry } from 'astro:content';
import { claimsOf } from '../../library/relate/answers.ts';

import { type MentionedIn, mentionedIn } from '../mentioned-in.ts';
import { type PageSources, pageSources } from '../page-sources.ts';
import type { Site } from '../site.ts';
import { type ClaimView, claimViews, linkTo } from './claim-view.ts';
import { relationWords, titleWithSpeaker } from './claim-words.ts';

/** What the page of a claim shows. */
export interface ClaimPageView {
  claim: ClaimView;
  /** What it is called where its title stands alone: in the browser, in lists of results. */
  title: string;
  topics: { id: string; title: string }[];
  /** Of whom and what it says something. */
  about: { id: string; name: string }[];
  /** The articles that show it, with the passages that are tied to it. */
  articles: MentionedIn[];
  /** What it answers. */
  answersTo: { does: string; title: string; path: string; since?: string; note?: string }[];
  sources: PageSources;
}

export function claimPageView(entry: CollectionEntry<'claims'>, site: Site): ClaimPageView {
  const { id, data } = entry;
  const others = [...claimsOf([id], site.answers)].filter((other) => other !== id);
  const sources = pageSources(
    data.sources,
    new Map(data.citations.map(({ source, anchors }) => [source, anchors])),
    [id, ...others].flatMap((shown) => {
      const claim = site.claimById.get(shown);
      return claim ? [{ id: shown, sources: claim.data.sources }] : [];
    }),
  );
  const [claim] = claimViews([entry], { site, sources, marks: new Map() });
  if (!claim) throw new Error(`No card was made of the claim ${id}.`);
  return {
    claim,
    title: titleWithSpeaker(data, site),
    topics: data.topics.map((topic) => ({ id: topic, title: site.titleOf('topics', topic) })),
    about: data.about.map((entity) => ({ id: entity, name: site.nameOf(entity) })),
    articles: mentionedIn(data.backlinks, site),
    answersTo: data.answers.map(({ claim, relation, note }) => ({
      does: relationWords(relation, data).does,
      ...linkTo(claim, site),
      ...(note !== undefined && { note }),
    })),
    sources,
  };
}
