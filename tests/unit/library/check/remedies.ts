import type { Rule } from '../../../../src/library/check/rules/rules.ts';
import { article, claim, corrected, correction, person, topic, update } from './small-library.ts';

type Files = Record<string, string | undefined>;

/** A remedy that has something to paste: with it in the place of what was wrong, nothing is found any more. */
export interface Paste {
  /** Which way to break the rule, where there are several. */
  case?: string;
  broken: Files;
  pastes: string;
  mended: Files;
}

/** A remedy without anything to paste, since only the editor can know what is right. */
export interface Advice {
  case?: string;
  advice: true;
}

/** A file with a part of its text that is wrong, and what is pasted in its place. */
function paste(
  path: string,
  text: string,
  wrong: string,
  pastes: string,
  more: Partial<Paste> & { by?: string } = {},
): Paste {
  const { by = pastes, broken, ...rest } = more;
  return {
    ...rest,
    pastes,
    broken: { ...broken, [path]: text },
    mended: { ...broken, [path]: text.replaceAll(wrong, by) },
  };
}

const advice = (...cases: string[]): Advice[] => cases.map((name) => ({ case: name, advice: true }));
const ADVICE: readonly Advice[] = [{ advice: true }];

const titled = (line: string) => `---\n${line}\nsummary: S.\n---\n`;
const register = (...ids: string[]) =>
  ids.map((id) => `${id}: { outlet: { unnamed: A paper, why: It is a test. }, title: T }\n`).join('');
const minister = (lines: string) =>
  person('X', `${lines}roles: [{ title: Minister, singleHolder: true, to: 2020, sources: [a] }]\n`);
const lindh = (given: string) => person(`${given} Lindh`).replace('language: en', 'language: sv, family: Lindh');
const chicago = (lines: string) => person('Chicago', lines).replace('kind: person', 'kind: place');
const reading = (value: number, at: string) => `{ value: ${value}, at: ${at}, by: ada, sources: [a] }`;
const toll = { 'numbers/all.yaml': `toll: { what: People killed, readings: [${reading(148, '2025-03-02')}] }\n` };
const tolls = {
  'numbers/all.yaml': `toll: { what: People killed, readings: [${reading(148, '2025-03-02')}, ${reading(212, '2025-03-05')}] }\n`,
};
const two = 'keyPoints: [It cost 1,000 euros]\n';
const level = `timeline:\n  - { date: 2024, text: It was 4, 76 or 5, sources: [a] }\n`;

/** For every rule, and every way to break it: what its remedy gives to paste, or that it is advice. */
export const REMEDIES: Readonly<Record<Rule, readonly (Paste | Advice)[]>> = {
  'unread-file': advice('ending', 'picture', 'unshown', 'place', 'link', 'folder', 'closed', 'other'),
  'unreadable-file': advice('denied', 'no-text', 'too-large'),
  'wrong-encoding': ADVICE,
  'invalid-yaml': [
    paste('topics/x.md', titled('title: Now: A'), 'title: Now: A', "title: 'Now: A'", { case: 'quotes' }),
    paste('topics/x.md', titled('title:\u00a0A'), 'title:\u00a0A', 'title: A', { case: 'space' }),
    paste('topics/x.md', titled('title:A'), 'title:A', 'title: A', { case: 'colon' }),
    paste('topics/x.md', titled('title: "A'), 'title: "A', 'title: "A"', { case: 'end' }),
    paste('topics/x.md', titled('title: A\n formerly: [y]'), ' formerly: [y]', 'formerly: [y]', { case: 'indent' }),
    ...advice('syntax', 'mark', 'no-fields', 'aliases'),
  ],
  'changed-value': [
    paste('topics/x.md', titled('title: Ranked #1'), 'title: Ranked #1', "title: 'Ranked #1'", { case: 'note' }),
    paste('topics/x.md', titled('title: !Great news'), 'title: !Great news', "title: '!Great news'", { case: 'sign' }),
    paste('articles/x.md', article(level, 'So.[^a]'), 'text: It was 4, 76 or 5', "text: 'It was 4, 76 or 5'", {
      case: 'braces',
    }),
    paste('articles/x.md', article(two), 'It cost 1,000 euros', "'It cost 1,000 euros'", { case: 'brackets' }),
    ...advice('swallowed', 'below'),
  ],
  'invalid-frontmatter': [
    paste('articles/x.md', article('').replace('report', 'reprot'), 'reprot', 'report', { case: 'choice' }),
    paste('topics/x.md', titled('title: 3'), 'title: 3', "title: '3'", { case: 'type' }),
    paste('topics/x.md', titled('title: [Updated]'), 'title: [Updated]', "title: '[Updated]'", { case: 'type' }),
    paste('topics/x.md', titled('title: ~'), 'title: ~', "title: '~'", { case: 'nothing' }),
    ...advice(
      'missing-type',
      'missing-choice',
      'missing-form',
      'form',
      'too-long',
      'too-high',
      'too-low',
      'empty',
      'other',
    ),
  ],
  'unknown-key': [paste('topics/x.md', titled('title: A').replace('summary', 'sumary'), 'sumary', 'summary')],
  'missing-frontmatter': [
    paste('topics/x.md', '---\ntitle: T\nsummary: S.\n', 'S.\n', '---', { case: 'unended', by: 'S.\n---\n' }),
    paste('topics/x.md', topic.replaceAll('---', '—'), '—', '---', { case: 'hyphens' }),
    ...advice('none', 'late'),
  ],
  'forbidden-character': ADVICE,
  'invalid-id': [
    {
      case: 'file',
      broken: { 'topics/The_War.md': topic },
      pastes: 'the-war',
      mended: { 'topics/the-war.md': topic },
    },
    {
      case: 'key',
      broken: {
        'sources/x.yaml': 'The_B: { outlet: ada, title: T }\n',
        'articles/x.md': article('', 'So.[^The_B]'),
      },
      pastes: 'the-b:',
      mended: {
        'sources/x.yaml': 'the-b: { outlet: ada, title: T }\n',
        'articles/x.md': article('', 'So.[^the-b]'),
      },
    },
  ],
  'duplicate-id': advice(
    'file',
    'page',
    'formerly',
    'defined-twice',
    'defined-over-file',
    'listed-twice',
    'listed-answer',
    'correction',
    'update',
  ),
  'taken-address': advice('page', 'other'),
  'unknown-entity': [
    paste('claims/c.md', claim('about: [adda]\n'), 'adda', 'ada', { case: 'site' }),
    paste('articles/x.md', article('entities: [adda]\n'), 'adda', 'ada', { case: 'listed' }),
    paste('articles/x.md', article('entities: [ada]\n', 'Ada and [her](entity:adda).'), 'adda', 'ada', {
      case: 'text',
    }),
    paste('claims/c.md', claim('', 'speaker: adda\n'), 'adda', 'ada', { case: 'speaker' }),
  ],
  'unfinished-entity': advice('listed', 'other'),
  'self-relation': ADVICE,
  'contrary-relations': ADVICE,
  'shared-item': ADVICE,
  'twin-entity': ADVICE,
  'unknown-claim': [
    paste('claims/c.md', claim('answers: [{ claim: rian, relation: denies }]\n'), 'rian', 'rain', {
      case: 'site',
      broken: { 'claims/rain.md': claim('') },
    }),
    paste('articles/x.md', article('claims: [rain]\n', '[So](claim:rain), [so](claim:rian).'), 'rian', 'rain', {
      case: 'text',
      broken: { 'claims/rain.md': claim('') },
    }),
  ],
  'unknown-topic': [paste('articles/x.md', article('topics: [wat]\n'), 'wat', 'war')],
  'unknown-author': [paste('articles/x.md', article('').replace('[desk]', '[dask]'), 'dask', 'desk')],
  'low-contrast': ADVICE,
  'stray-translation': advice('original', 'language'),
  'unequal-translation': ADVICE,
  'missing-site-file': ADVICE,
  'missing-navigation-page': ADVICE,
  'unknown-policy': [
    {
      broken: { 'policies/ethic.md': topic.replace('---\n', '---\nupdated: 2026-01-01\n') },
      pastes: 'ethics',
      mended: { 'policies/ethics.md': topic.replace('---\n', '---\nupdated: 2026-01-01\n') },
    },
  ],
  'unknown-source': [
    paste('articles/x.md', article('', 'So.[^gazette] So.[^gazete]'), 'gazete]', 'gazette', {
      by: 'gazette]',
      broken: { 'sources/more.yaml': register('gazette') },
    }),
  ],
  'unknown-correction': [
    paste(
      'articles/x.md',
      article(corrected('2026-02-01'), '[It](correction:rain) [rained](correction:rian).'),
      'rian',
      'rain',
    ),
  ],
  'missing-speaker': advice('none', 'both'),
  'unfounded-attribution': advice('alone', 'other'),
  'broken-chain': ADVICE,
  'circular-chain': advice('attribution', 'evidence', 'answers'),
  'wrong-relation': advice('other-speaker', 'decides-not', 'no-decision', 'earlier'),
  'uncovered-quotation': advice('text', 'echo'),
  'unmarked-claim': [
    paste('articles/x.md', article('claims: [c]\n', 'It rained.'), 'It rained', '](claim:c)', {
      by: '[It rained](claim:c)',
      broken: { 'claims/c.md': claim('') },
    }),
  ],
  'impossible-interval': advice('span', 'update', 'correction', 'added'),
  'unpublished-text': advice('draft', 'early', 'entity'),
  'unreviewed-text': advice('unread', 'own', 'changed', 'edited'),
  'outdated-review': advice('own', 'changed', 'edited'),
  'future-day': advice('timeline', 'other'),
  'later-than-sources': advice('record', 'sentence', 'end'),
  'untimely-update': [
    paste(
      'articles/x.md',
      article(`updated: 2026-01-15\n${correction('2026-02-01')}`, '[It rained.](correction:rain)'),
      'updated: 2026-01-15',
      "updated: '2026-02-01'",
      { case: 'correction' },
    ),
    paste(
      'articles/x.md',
      article(`updated: 2026-01-15\n${update("'2026-02-01T10:30+02:00'")}`),
      'updated: 2026-01-15',
      "updated: '2026-02-01T10:30+02:00'",
      { case: 'update' },
    ),
  ],
  'unmarked-correction': [
    paste('articles/x.md', article(corrected('2026-02-01'), 'It rained.'), 'It rained.\n', '](correction:rain)', {
      by: '[It rained.](correction:rain)\n',
    }),
  ],
  'invalid-date': ADVICE,
  'wrong-weekday': ADVICE,
  'undated-word': [paste('articles/x.md', article('', 'So it is now.'), 'now', '[now](date:none)')],
  'unknown-role': [
    paste(
      'entities/x.md',
      minister('vacancies: [{ role: Minster, from: 2021, to: 2022, sources: [a] }]\n'),
      'Minster',
      'Minister',
    ),
  ],
  'overlapping-roles': ADVICE,
  'past-review': ADVICE,
  'long-unchecked': ADVICE,
  'come-plan': ADVICE,
  'newer-event': advice('next', 'unsaid', 'now'),
  'has-successor': ADVICE,
  'unfitting-field': advice('kind', 'position', 'unexplained'),
  'impossible-change': advice('unnamed', 'itself', 'after-end'),
  'outlasting-role': ADVICE,
  'shared-office': ADVICE,
  'unused-source': [
    paste('articles/x.md', article('', 'So.'), 'So.', '[^b]', {
      by: 'So.[^b]',
      broken: { 'sources/more.yaml': register('b') },
    }),
  ],
  'repeated-source': ADVICE,
  'copied-source': ADVICE,
  'repeated-name': advice('twice', 'has-id'),
  'withdrawn-source': ADVICE,
  'shared-name': ADVICE,
  'ambiguous-name': [
    paste(
      'articles/x.md',
      article('entities: [li-a, li-b]\n', 'Anna Lindh met Bruno Lindh. Later Lindh left.'),
      'Later Lindh',
      '[Lindh](entity:none)',
      {
        by: 'Later [Lindh](entity:none)',
        broken: { 'entities/li-a.md': lindh('Anna'), 'entities/li-b.md': lindh('Bruno') },
      },
    ),
  ],
  'near-name': [
    paste('entities/chicago.md', chicago('exceptions: []\n'), '[]', '"University of Chicago"', {
      by: '["University of Chicago"]',
      broken: {
        'articles/x.md': article('entities: [chicago]\n', 'At the University of Chicago. In Chicago it rained.'),
      },
    }),
    paste(
      'articles/x.md',
      article('entities: [chicago]\n', 'At the Bank of Chicago.'),
      'Chicago.',
      '[Chicago](entity:chicago)',
      { by: '[Chicago](entity:chicago).', broken: { 'entities/chicago.md': chicago('') } },
    ),
  ],
  'dead-link': [
    paste('articles/x.md', article('', 'See [it](/articles/two/).'), '/articles/two/', '/articles/one/', {
      case: 'nothing',
    }),
    ...advice('draft', 'early'),
  ],
  'dead-anchor': [
    paste('articles/x.md', article('', '## Rain\n\nSee [it](#rains).'), '#rains', '#rain', { case: 'link' }),
    paste(
      'articles/x.md',
      article(`timeline: [{ date: 2025, text: T, place: rains, sources: [a] }]\n`, '## Rain\n\nSo.[^a]'),
      'rains',
      'rain',
      { case: 'timeline' },
    ),
  ],
  'unknown-number': [
    paste('articles/x.md', article('', '[148](number:tol).'), 'tol)', 'toll', {
      case: 'id',
      by: 'toll)',
      broken: toll,
    }),
    ...advice('time'),
  ],
  'differing-number': [
    paste(
      'articles/x.md',
      article('', '[150 people](number:toll).'),
      '[150 people](number:toll)',
      '[148 people](number:toll)',
      {
        broken: toll,
      },
    ),
  ],
  'outdated-number': [
    paste('articles/x.md', article('', '[148](number:toll).'), '[148](number:toll)', '[148](number:toll/2025-03-02)', {
      case: 'text',
      broken: tolls,
    }),
    paste(
      'articles/x.md',
      article('', '[148](number:toll), then [212](number:toll).'),
      '[148](number:toll)',
      '[148](number:toll/2025-03-02)',
      { case: 'places', broken: tolls },
    ),
    paste('articles/x.md', article('', '[148](number:toll).'), '[148](number:toll)', '[148](number:toll/2025-03-02)', {
      case: 'ended',
      broken: {
        'numbers/all.yaml': tolls['numbers/all.yaml'].replace(
          'sources: [a] }',
          'sources: [a], ended: { why: withdrawn, at: 2025-03-04, sources: [a] } }',
        ),
      },
    }),
    ...advice('field'),
  ],
  'contrary-readings': ADVICE,
  'misplaced-source': ADVICE,
  'broken-mark': ADVICE,
  'stray-mark': ADVICE,
  'uneven-table': ADVICE,
  'accidental-block': [
    paste('articles/x.md', article('', '19. Ada came.'), '19.', '19\\.', { case: 'list' }),
    paste('articles/x.md', article('', 'So:\n\n```\nx'), 'x\n', '```', { case: 'fence', by: 'x\n```\n' }),
    ...advice('code'),
  ],
  'uncarried-part': ADVICE,
  'empty-text': ADVICE,
  'unwritten-file': ADVICE,
  'invalid-link': ADVICE,
  'unbalanced-html': [
    paste('articles/x.md', article('', 'So <b>it is.'), 'it is.', '</b>', { case: 'unclosed', by: 'it is.</b>' }),
    paste('articles/x.md', article('', 'So <b><i>it</b> is.'), '</b>', '</i>', { case: 'crossed', by: '</i></b>' }),
    ...advice('stray', 'misplaced'),
  ],
  'crowded-paragraph': ADVICE,
  'refused-html': advice('element', 'attribute', 'unclosed'),
  'deep-nesting': ADVICE,
  'heading-level': [paste('articles/x.md', article('', '# Title\n\nSo.'), '# Title', '##', { by: '## Title' })],
  'reserved-heading': ADVICE,
  'unmentioned-entity': ADVICE,
  'unknown-picture': ADVICE,
  'unreadable-picture': advice('format', 'broken', 'too-large', 'active'),
  'missing-alternative': ADVICE,
  'uncredited-picture': advice('listed', 'elsewhere'),
  'misplaced-picture': ADVICE,
  'plain-picture': ADVICE,
  'unused-picture': ADVICE,
  'accusation-without-state': ADVICE,
  'protected-list': advice(
    ...['missing', 'no-key', 'short-key', 'wrong-key', 'unreadable', 'damaged', 'empty', 'no-name', 'differs'],
    'wrong-variable',
  ),
  'protected-name': advice('text', 'path'),
};
