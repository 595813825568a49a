import { formatDate } from '../../../site/dates.ts';
import { ruleByCase } from './define.ts';

/** An article that somebody read, and since when it is no more the one that was read. */
interface Changed {
  id: string;
  changed: string;
  on: string;
}

/** What was found of a text that somebody has read. */
interface Found {
  own: { id: string; by: string };
  changed: Changed;
  edited: Omit<Changed, 'changed'>;
}

const CASES = {
  own: {
    what: ({ by }: Found['own']) => `"${by}" is its only author, and stands there as its second reader.`,
    remedy: ({ id }: Found['own']) => readBy(id),
  },
  changed: {
    what: ({ changed, on }: Changed) =>
      `It was changed (${formatDate(changed)}) after it was read (${formatDate(on)}).`,
    remedy: ({ id }: Changed) => readAgain(id),
  },
  edited: {
    what: ({ on }: Found['edited']) => `It is not the text any more that was read (${formatDate(on)}).`,
    remedy: ({ id }: Found['edited']) => readAgain(id),
  },
};

/** What is wrong with the second reading of an article. */
export const REVIEW_RULES = {
  'unreviewed-text': ruleByCase<Found & { unread: { id: string } }>({
    severity: 'error',
    why: 'Where the settings of a site say so, nothing is published that nobody but its author has read as it stands.',
    cases: {
      unread: { what: () => 'Nobody but its authors has read this article.', remedy: ({ id }) => readBy(id) },
      ...CASES,
    },
  }),
  'outdated-review': ruleByCase<Found>({
    severity: 'warning',
    why: 'What a second editor has read is what readers get.',
    cases: CASES,
  }),
} as const;

function readBy(id: string): string {
  return `Have somebody else read it, and write down who it was: npm run review -- articles/${id} --by and the name.`;
}

function readAgain(id: string): string {
  return (
    `Look at what has changed, npm run review -- articles/${id}, have it read, and write down who has read it: ` +
    'the same with --by and the name.'
  );
}
