import { formatDate } from '../../../site/dates.ts';
import { rule, ruleByCase, suggest } from './define.ts';

/** A time in an office; without a holder, one in which it was vacant. */
interface Term {
  holder?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** A change of an article that is later than the last one which its fields tell. */
interface Missed {
  changed: string;
  updated: string | undefined;
  published: string;
}

/** What is newer than what is said first, and when it was. */
interface NewerEvent {
  date: string;
  what: string;
}

/** What is wrong with days, intervals and offices. Dates are those of the frontmatter. */
export const TIME_RULES = {
  'impossible-interval': ruleByCase<{
    span: { from: string; to: string };
    update: { updated: string; published: string };
    correction: { corrected: string; published: string };
    /** An entry of `updates`. */
    added: { added: string; published: string };
  }>({
    severity: 'error',
    why: 'Nothing ends before it begins.',
    cases: {
      span: { what: ({ from, to }) => `It ends (${to}) before it begins (${from}).`, remedy: correctOne },
      update: {
        what: ({ updated, published }) => `It was changed (${updated}) before it was published (${published}).`,
        remedy: correctOne,
      },
      correction: {
        what: ({ corrected, published }) => `It was corrected (${corrected}) before it was published (${published}).`,
        remedy: correctOne,
      },
      added: {
        what: ({ added, published }) => `The update (${added}) is earlier than the publication (${published}).`,
        remedy: correctOne,
      },
    },
  }),
  'future-day': ruleByCase<{ timeline: { date: string }; other: { date: string } }>({
    severity: 'warning',
    why: 'What was changed, checked, said or done has a day that has come.',
    cases: {
      timeline: {
        what: ({ date }) => `It happened on a day that is still to come (${date}).`,
        remedy: () => 'Correct the date; or, where it is planned, give it the `standing` that says so.',
      },
      other: {
        what: ({ date }) => `The day ${date} is still to come.`,
        remedy: () => 'Correct the date.',
      },
    },
  }),
  'later-than-sources': ruleByCase<{
    record: { date: string; newest: string };
    /** A sentence of `whatHappenedNext`, or what is so `now`. */
    sentence: { date: string; newest: string };
    end: { date: string; newest: string };
  }>({
    severity: 'warning',
    why: 'Nothing is told as happened that is later than all sources of it.',
    cases: {
      record: {
        what: laterThanSources,
        remedy: () =>
          'Where a source has it as planned, write standing: planned, and say in words that it is to come; else give a source that is later, or correct the date.',
      },
      sentence: {
        what: laterThanSources,
        remedy: () =>
          'Give a source that is later, or correct the date; where it is only planned, leave it out until it has happened.',
      },
      end: {
        what: ({ date, newest }) =>
          `It is told to have ended (${formatDate(date)}), and its newest source is of ${formatDate(newest)}.`,
        remedy: () =>
          'Give a source that is later, or leave the end out: who reports a beginning only knows a plan of the end.',
      },
    },
  }),
  'unpublished-text': ruleByCase<{
    draft: Record<never, never>;
    early: { published: string };
    /** An entity, with the fields that it needs. */
    entity: { missing: readonly string[] };
  }>({
    severity: 'warning',
    why: 'A draft, and a text that is published later, is built nowhere but in dev and with --drafts.',
    cases: {
      draft: {
        what: () => 'This article is a draft, and is not published.',
        remedy: () => 'When it is to be published, take `draft` away, and write in `published` when that is.',
      },
      early: {
        what: ({ published }) => `This article is not published before ${formatDate(published)}.`,
        remedy: () => 'Build the site again then; or correct `published`.',
      },
      entity: {
        what: ({ missing }) =>
          `This entity is a draft, and is not built.${missing.length === 0 ? '' : ` It has no ${missing.join(', ')} yet.`}`,
        remedy: () => 'When all of it is written and has its sources, take `draft` away.',
      },
    },
  }),
  'untimely-update': ruleByCase<{ correction: Missed; update: Missed }>({
    severity: 'error',
    why: '`updated` is the last change of substance: any correction and any update is one.',
    cases: {
      correction: { what: (values) => `A correction is of ${missed(values)}.`, remedy: writeUpdated },
      update: { what: (values) => `An update is of ${missed(values)}.`, remedy: writeUpdated },
    },
  }),
  'unmarked-correction': rule<{ id: string }>({
    severity: 'error',
    why: 'A correction is marked at the sentence that it changed.',
    what: ({ id }) => `The text does not mark the sentence of the correction "${id}".`,
    remedy: ({ id }) => `Write [the sentence](correction:${id}).`,
  }),
  'invalid-date': rule<{ date: string }>({
    severity: 'error',
    why: 'A date beside a word is in the calendar.',
    what: ({ date }) => `"${date}" is not a date.`,
    remedy: () => 'Write a year, a month or a day that is in the calendar, as the guide has it under “Dates”.',
  }),
  'wrong-weekday': rule<{ words: string; from: string; to: string }>({
    severity: 'warning',
    why: 'A weekday is that of the date beside it.',
    what: ({ words, from, to }) =>
      from === to
        ? `"${words}": ${formatDate(from)} is a ${weekdayOf(from)}.`
        : `"${words}" is no day from ${formatDate(from)} to ${formatDate(to)}.`,
    remedy: () => 'Look in the source which of the two is right, and correct the other.',
  }),
  'undated-word': rule<{ words: string }>({
    severity: 'warning',
    why: 'A word that will be out of date has the date beside it that it means.',
    what: ({ words }) => `"${words}" will be out of date.`,
    remedy: ({ words }) =>
      `Write the date that it means beside it, as the guide has it under “Words that will be out of date”; or, where it means no time, [${words}](date:none).`,
  }),
  'unknown-role': rule<{ role: string; near?: string | undefined }>({
    severity: 'error',
    why: 'A vacancy is that of a role which somebody held or holds.',
    what: ({ role }) => `Nobody has the single-holder role "${role}".`,
    remedy: ({ near }) => suggest(near, 'Write its title as its holders have it.'),
  }),
  'overlapping-roles': rule<{ role: string; later: Term; earlier: Term }>({
    severity: 'error',
    why: 'A single-holder role has one holder at a time, and none while it is vacant.',
    what: ({ role, later, earlier }) => `"${role}" is ${held(later)} and ${held(earlier)}.`,
    remedy: () => 'Correct the dates, give the earlier term its end, or remove `singleHolder`.',
  }),
  'past-review': rule<{ review: string }>({
    severity: 'warning',
    asked: '--stale',
    why: 'What changes is looked up again in time.',
    what: ({ review }) => `It was to be looked up again by ${formatDate(review)}.`,
    remedy: () => 'Look it up, and move `review`.',
  }),
  'long-unchecked': rule<{ seen?: { checked: string; months: number } | undefined }>({
    severity: 'warning',
    asked: '--stale',
    why: 'An office without an end is only known to last as far as somebody looked.',
    what: ({ seen }) =>
      seen === undefined
        ? 'It has no end, and no day on which a source had it so.'
        : `It has no end, and was last seen so ${formatDate(seen.checked)}, ${seen.months} months ago.`,
    remedy: () => 'Look for a later source, and write its date into `checked`, or give it its end.',
  }),
  'come-plan': rule<{ date: string; newest: string }>({
    severity: 'warning',
    asked: '--stale',
    why: 'What was planned is looked up again when its day has come.',
    what: ({ date, newest }) =>
      `It was to be (${formatDate(date)}), and its newest source is of ${formatDate(newest)}.`,
    remedy: () => 'Look up whether it happened, and give a source that says so, or what became of it.',
  }),
  'newer-event': ruleByCase<{ next: NewerEvent; unsaid: NewerEvent; now: NewerEvent }>({
    severity: 'warning',
    asked: '--stale',
    why: 'What is told first of what came after a text, and of somebody now, is the latest that matters.',
    cases: {
      next: {
        what: ({ date, what }) =>
          `Something important is newer than the sources of \`whatHappenedNext\` (${formatDate(date)}): “${what}”.`,
        remedy: () => 'Say it there, with its source, or take `important` away where it does not weigh that much.',
      },
      unsaid: {
        what: ({ date, what }) =>
          `Something important happened after the day of the text (${formatDate(date)}): “${what}”. Nothing over the key points says so.`,
        remedy: () => 'Write `whatHappenedNext`: a sentence, and its sources.',
      },
      now: {
        what: ({ date, what }) => `An important fact is newer than \`now\` (${formatDate(date)}): “${what}”.`,
        remedy: () =>
          'Write into `now` what became of it, with the date and its source, or leave it out: the newest important fact stands in its place.',
      },
    },
  }),
  'has-successor': rule<{ role: string; successor: string; from: string }>({
    severity: 'warning',
    asked: '--stale',
    why: 'An office that somebody else has come to has most likely ended.',
    what: ({ role, successor, from }) => `"${role}" has no end, and "${successor}" came to it ${formatDate(from)}.`,
    remedy: () => 'Give it its end, or leave it where several hold it at once.',
  }),
} as const;

function weekdayOf(day: string): string {
  return WEEKDAY.format(new Date(`${day}T00:00:00Z`));
}

/** What editors read is in English. */
const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

function laterThanSources({ date, newest }: { date: string; newest: string }): string {
  return `It is told as happened (${formatDate(date)}), and its newest source is of ${formatDate(newest)}.`;
}

function correctOne(): string {
  return 'Correct one of the two dates.';
}

function missed({ changed, updated, published }: Missed): string {
  if (updated !== undefined) return `${changed}, and \`updated\` is ${updated}`;
  return `${changed}; the article was published ${published}, and \`updated\` is missing`;
}

function writeUpdated({ changed }: Missed): string {
  return `Write updated: '${changed}'.`;
}

function held({ holder, from, to }: Term): string {
  return `${holder === undefined ? 'vacant' : `held by "${holder}"`} (${from ?? '?'} to ${to ?? 'no end given'})`;
}
