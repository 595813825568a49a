import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { KnownChange } from '../../library/changes/known-change.ts';
import { sourceName } from '../../library/relate/source-name.ts';
import { stateWord } from '../../library/relate/source-state.ts';
import type { Source } from '../../model/sources/source.ts';
import { formatDate } from '../../site/dates.ts';
import { spoken } from '../../site/words/spoken.ts';
import { say } from '../../site/words/words.ts';
import { nameIn } from '../../site/written-in.ts';
import { type ChangeView, changeView } from '../../views/changes/change-view.ts';
import type { Site } from '../../views/site.ts';
import type { FeedItem } from './feed-formats.ts';
import { dayInFeed } from './feed-moment.ts';
import { permanentId } from './permanent-id.ts';

type Url = (path: string) => string;

/** Makes a change's entry, once for all the feeds that hold it. */
export function changeItems(site: Site, url: Url): (change: KnownChange) => FeedItem {
  const made = new Map<string, FeedItem>();
  return (change) => {
    const known = made.get(change.id) ?? changeItem(change, site, url);
    made.set(change.id, known);
    return known;
  };
}

function changeItem(change: KnownChange, site: Site, url: Url): FeedItem {
  const view = changeView(change, site);
  const day = dayInFeed(view.known, view.held);
  return {
    id: permanentId(`changes/${view.id}`),
    url: url(view.path),
    title: view.title,
    html: changeHtml(view),
    language: spoken(),
    published: day,
    updated: day,
    rank: change.rank,
    authors: [],
    topics: view.about.filter(({ type }) => type === 'topic').map(({ id, name }) => ({ id, title: name })),
    change: {
      kind: view.kind,
      held: view.held,
      known: view.known,
      ...(view.before !== undefined && { before: view.before }),
      ...(view.after !== undefined && { after: view.after }),
      about: view.about.map(({ type, id, path }) => ({ type, id, url: url(path) })),
    },
  };
}

/** What changed with its dates, and what it rests on. */
function changeHtml({ summary, sources }: ChangeView): string {
  return toHtml([
    h('p', summary),
    ...(sources.length === 0 ? [] : [h('p', say('part.sources')), h('ul', sources.map(sourceInShort))]),
  ]);
}

/** A source as a link with who published it and when, and what became of it since. */
function sourceInShort(source: Source) {
  const title = h('cite', { ...nameIn({ text: source.title, language: source.language }) }, source.title);
  const state = stateWord(source);
  return h('li', [
    source.url ? h('a', { href: source.url }, title) : title,
    `, ${sourceName(source)}`,
    ...(source.date === undefined ? [] : [`, ${formatDate(source.date)}`]),
    ...(state === undefined ? [] : [` [${state}]`]),
  ]);
}
