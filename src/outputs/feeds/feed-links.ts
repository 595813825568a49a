import { address } from '../../site/routes.ts';
import { siteName } from '../../site/site-texts.ts';
import { say } from '../../site/words/words.ts';

/** A feed: what it is called, what it holds in a few words, and the addresses of its two forms, from the site's root. */
export interface Feed {
  title: string;
  what: string;
  atom: string;
  json: string;
}

/** All articles. */
export function siteFeed(): Feed {
  return {
    title: siteName(),
    what: say('feed.articles'),
    atom: address.atom(),
    json: address.jsonFeed(),
  };
}

/** What was put right. */
export function correctionsFeed(): Feed {
  return titled(say('feed.corrections'), {
    atom: address.correctionsAtom(),
    json: address.correctionsJsonFeed(),
  });
}

/** All that changed in what is known. */
export function changesFeed(): Feed {
  return titled(say('feed.changes'), {
    atom: address.changesAtom(),
    json: address.changesJsonFeed(),
  });
}

/** What was claimed, and answered. */
export function claimsFeed(): Feed {
  return titled(say('feed.claims'), {
    atom: address.claimsAtom(),
    json: address.claimsJsonFeed(),
  });
}

/** A part of all changes: those by their number from the oldest on, which is 1. */
export function changesPart(part: number): Feed {
  return {
    ...changesFeed(),
    atom: address.changesPartAtom(String(part)),
    json: address.changesPartJsonFeed(String(part)),
  };
}

/** The changes on a topic. */
export function topicFeed(id: string, title: string): Feed {
  return titled(say('feed.changes-on-topic', { title }), {
    atom: address.topicAtom(id),
    json: address.topicJsonFeed(id),
  });
}

/** The changes about an entity. */
export function entityFeed(id: string, name: string): Feed {
  return titled(say('feed.changes-about', { name }), {
    atom: address.entityAtom(id),
    json: address.entityJsonFeed(id),
  });
}

function titled(what: string, at: Pick<Feed, 'atom' | 'json'>): Feed {
  return { title: say('feed.titled', { site: siteName(), what }), what, ...at };
}
