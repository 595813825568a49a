import { knownUntil } from '../../../model/time/plan.ts';
import { say } from '../../../site/words/words.ts';
import type { ArticleEntry } from '../article-entry.ts';
import { cited, type FoundEvent } from './later-event.ts';

/** What an article itself says of later than its text: what was corrected in it, and what its timeline has as happened. */
export function ownEvents({ data }: ArticleEntry): FoundEvent[] {
  return [
    ...data.corrections.map(
      ({ date, is, important }): FoundEvent => ({
        at: date,
        kind: 'correction',
        record: 'correction',
        important,
        parts: [say('correction.of', { what: is })],
        sources: [],
      }),
    ),
    ...data.timeline
      .filter(({ standing }) => standing === 'happened')
      .map(
        (entry): FoundEvent => ({
          at: entry.date,
          known: knownUntil(entry, { sources: data.sources }),
          kind: 'event',
          record: 'timeline',
          link:
            entry.place === undefined
              ? { text: say('part.timeline'), path: '#timeline' }
              : { text: say('article.in-the-text'), path: `#${entry.place}` },
          important: entry.important,
          parts: [entry.text],
          sources: cited(data, [entry]),
        }),
      ),
  ];
}
