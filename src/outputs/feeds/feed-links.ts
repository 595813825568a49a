import { address } from '../../site/routes.ts';
import { SITE_NAME } from '../../site/settings.ts';
import { say } from '../../site/words/words.ts';

/** A feed: what it is called, and the addresses of its two forms, from the site's root. */
export interface Feed {
  title: string;
  atom: string;
  json: string;
}

/** All articles. */
export const SITE_FEED: Feed = { title: SITE_NAME, atom: address.atom(), json: address.jsonFeed() };

/** What was put right. */
export const CORRECTIONS_FEED: Feed = {
  title: say('feed.corrections', { site: SITE_NAME }),
  atom: address.correctionsAtom(),
  json: address.correctionsJsonFeed(),
};

/** The articles on a topic. */
export function topicFeed(id: string, title: string): Feed {
  return {
    title: say('feed.part', { site: SITE_NAME, title }),
    atom: address.topicAtom(id),
    json: address.topicJsonFeed(id),
  };
}

/** The articles that name an entity. */
export function entityFeed(id: string, name: string): Feed {
  return {
    title: say('feed.part', { site: SITE_NAME, title: name }),
    atom: address.entityAtom(id),
    json: address.entityJsonFeed(id),
  };
}
