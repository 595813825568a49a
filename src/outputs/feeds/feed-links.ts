import { address } from '../../site/routes.ts';
import { SITE_NAME } from '../../site/settings.ts';

/** A feed: what it is called, and the addresses of its two forms, from the site's root. */
export interface Feed {
  title: string;
  atom: string;
  json: string;
}

/** All articles. */
export const SITE_FEED: Feed = feedAt(address.home(), SITE_NAME);

/** What was put right. */
export const CORRECTIONS_FEED: Feed = feedAt(address.corrections(), `${SITE_NAME}: corrections`);

/** The articles on a topic. */
export function topicFeed(id: string, title: string): Feed {
  return feedAt(address.topic(id), `${SITE_NAME}: ${title}`);
}

/** The articles that name an entity. */
export function entityFeed(id: string, name: string): Feed {
  return feedAt(address.entity(id), `${SITE_NAME}: ${name}`);
}

/** A feed stands in the folder of the page that lists the same. */
function feedAt(page: string, title: string): Feed {
  return { title, atom: `${page}feed.xml`, json: `${page}feed.json` };
}
