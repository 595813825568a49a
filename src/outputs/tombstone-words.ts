import type { Buried } from '../library/library.ts';
import { formatDate } from '../site/dates.ts';
import { say } from '../site/words/words.ts';

/** What stands in the place of an article that was withdrawn, as Markdown. */
export function tombstoneMarkdown(tombstone: Buried): string {
  const { title, when, why } = tombstoneWords(tombstone);
  return `# ${title}\n\n${when}\n\n${why}\n`;
}

/** What is said of it: what it was, the day and whose order, and why. */
export function tombstoneWords({ was, on, reason, by }: Buried): Record<'title' | 'when' | 'why', string> {
  const date = formatDate(on);
  return {
    title: say(`tombstone.${was}`),
    when: by === undefined ? say('tombstone.on', { date }) : say('tombstone.on-by', { date, by }),
    why: say('tombstone.reason', { reason }),
  };
}
