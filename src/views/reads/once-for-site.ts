import { observeAll } from './observe.ts';
import { makeWhenAsked, unasked } from './reads.ts';

/** What makes lists of a site that are not made with it, by their name. */
const makers = new Map<string, (site: never) => unknown>();

/**
 * The same function, which finds what it tells of a site once for all of its pages. What a page asks of that is noted, and not what
 * it was found from, which is often the whole site.
 *
 * @param name what its lists are called, where they are noted
 */
export function onceForSite<Site extends object, Found extends object>(
  name: string,
  find: (site: Site) => Found,
): (site: Site) => Found {
  const known = new WeakMap<Site, Found>();
  const findOnce = (site: Site) => {
    const made = () => unasked(() => find(site));
    const found = known.get(site) ?? (answered.has(site) ? observeAll(name, made()) : made());
    known.set(site, found);
    return found;
  };
  makers.set(name, findOnce);
  return findOnce;
}

/** The sites that are asked of what they tell. */
const answered = new WeakSet<object>();

/** Has questions about a site answered, of all that is found once for it too. */
export function answerFor<Site extends object>(site: Site): Site {
  answered.add(site);
  makeWhenAsked((name) => makers.get(name)?.(site as never));
  return site;
}
