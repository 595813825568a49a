import type { Buried } from '../../library/library.ts';
import { formatDate } from '../../site/dates.ts';
import { entryPaths } from '../../site/routes.ts';
import { say } from '../../site/words/words.ts';

/** What stands for programs in the place of what was withdrawn: that it was, on which day and why. */
export function tombstoneJson({ was, id, on, reason, by }: Buried, url: (path: string) => string): object {
  return { id, url: url(entryPaths(was, id)[0]), withdrawn: { on, reason, ...(by !== undefined && { by }) } };
}

/** The same as Markdown. */
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
