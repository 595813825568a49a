import { rule, ruleByCase } from './define.ts';

/** What is wrong with bodies, offices and places: with what became of them, and with fields that say nothing of their kind. */
export const BODY_RULES = {
  'unfitting-field': ruleByCase<{
    kind: { field: string; kind: string };
    /** A point and an area. */
    position: object;
    /** An area in dispute of which nothing says who claims it. */
    unexplained: object;
  }>({
    severity: 'error',
    why: 'A field stands where it says something: a person has no coordinates, nothing is a point and an area at once, and what a map hatches is explained.',
    cases: {
      kind: {
        what: ({ field, kind }) => `\`${field}\` says nothing of what is of the kind "${kind}".`,
        remedy: () => 'Remove it, or correct the kind.',
      },
      position: {
        what: () => 'It has a point (`coordinates`) and an `area`.',
        remedy: () => 'Keep the one that tells better where it is.',
      },
      unexplained: {
        what: () => 'Maps hatch its `disputedArea`, and no `dispute` says who claims it.',
        remedy: () => 'Say in `dispute` whose claim is whose, as the sources have it; or remove the area.',
      },
    },
  }),
  'impossible-change': ruleByCase<{
    unnamed: { date: string };
    itself: { id: string };
    'after-end': { date: string; end: string };
  }>({
    severity: 'error',
    why: 'A renaming gives or ends a name, a merger is with another one, and nothing happens to what is no more.',
    cases: {
      unnamed: {
        what: ({ date }) => `It was renamed (${date}), and no name begins or ends then.`,
        remedy: () => 'Give the new name its `from` and the old one its `to`, or correct the date.',
      },
      itself: {
        what: ({ id }) => `"${id}" cannot be merged into itself, or split from itself.`,
        remedy: () => 'Write the id of the other one.',
      },
      'after-end': {
        what: ({ date, end }) => `It ended (${end}), and has another change (${date}) that cannot follow.`,
        remedy: () => 'Correct one of the two dates, or remove one of the two changes.',
      },
    },
  }),
  'outlasting-role': rule<{ to: string | undefined; end: string; of: string }>({
    severity: 'error',
    why: 'Nobody holds an office that is no more, and it is not vacant either.',
    what: ({ to, end, of }) => `It lasts until ${to ?? 'now, as it has no end'}, and "${of}" ended (${end}).`,
    remedy: () => 'Give it its end, or correct the dates.',
  }),
  'shared-office': rule<{ title: string; owner: string }>({
    severity: 'error',
    why: 'A title is that of one office, so that it is known who held it.',
    what: ({ title, owner }) => `"${owner}" has an office with the title "${title}" already.`,
    remedy: () => 'Write the title with the name of its body, as the holders have it; or remove one of the two.',
  }),
} as const;
