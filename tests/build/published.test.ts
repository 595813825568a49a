import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLdOf } from '../judges/json-ld.ts';
import { builtFile, builtPage, SITE } from '../sites/built.ts';

const page = (path: string) => builtPage('root', path);
const json = (path: string) => JSON.parse(builtFile('root', path));
const ofType = (path: string, type: string) => jsonLdOf(page(path)).find((node) => node['@type'] === type);

const ARTICLE = 'articles/minister-chooses-port-velin';

test('the structured data has the correction, the method, and the kind of work', () => {
  const article = ofType(ARTICLE, 'ReportageNewsArticle');
  assert.match(String(article?.['backstory']), /^We read the reports that are listed here/);
  const corrections = article?.['correction'] as Node[] | undefined;
  assert.ok(corrections?.some((each) => each['datePublished'] === '2026-11-20'));
  assert.equal(article?.['dateModified'], '2026-11-20');
  assert.ok(ofType('articles/the-port-access-act', 'BackgroundNewsArticle'));
  assert.ok(ofType('articles/the-leak-of-the-survey', 'AnalysisNewsArticle'));
});

test('only a claim with a verdict has a review, with its reviewer', () => {
  const review = ofType('claims/bridge-cost-twice-as-much', 'ClaimReview');
  assert.deepEqual((review?.['reviewRating'] as Node)?.['alternateName'], 'partly confirmed');
  assert.equal((review?.['author'] as Node)?.['name'], 'Ina Brandt');
  assert.equal(ofType('claims/bridge-is-safe', 'ClaimReview'), undefined);
});

test('a published policy is linked from every page and named in the structured data; a missing one is said to be missing', () => {
  const organisation = ofType('', 'NewsMediaOrganization');
  assert.equal(organisation?.['actionableFeedbackPolicy'], `${SITE}/policies/feedback/`);
  assert.equal(organisation?.['ownershipFundingInfo'], undefined);
  assert.match(page(ARTICLE), /href="\/policies\/feedback\/"/);
  assert.match(page('policies'), /Ownership and funding: not published/);
  assert.match(page('policies'), /<a href="\/policies\/feedback\/">Feedback<\/a>/);
});

test('the list of policies has what each says, and of one that is not published what it would say', () => {
  const lines = [...page('policies').matchAll(/<li id="([^"]+)">(.*?)<\/li>/gs)].map(([, id, html = '']) => [
    id,
    /class="entity-what">([^<]*)</.exec(html)?.[1],
  ]);
  assert.deepEqual(lines, [
    ['ethics', 'By which rules the invented editors work.'],
    ['corrections', 'A mistake is put right in the text, and stays known.'],
    ['ownership', 'Who owns the site, and who pays for it.'],
    ['verification', 'Every fact cites a source that was read. What could not be checked is said to be unchecked.'],
    ['unnamed-sources', 'When somebody may be quoted without a name.'],
    ['maps', 'By which rule maps draw borders, and how they show what is in dispute.'],
    ['feedback', 'Everything that is written to the desk is read.'],
  ]);
});

test('the names of other scripts stand in one list a script, each in the order of that script', () => {
  const lists = [
    ...page('entities').matchAll(/<h2 id="script-([a-z]+)">([^<]*)<\/h2> ?<ul class="entity-list">(.*?)<\/ul>/gs),
  ].map(([, script, title, html = '']) => ({
    script,
    title,
    names: [...html.matchAll(/<a href="\/entities\/([^"]+)\/" lang="([^"]+)"(?: dir="rtl")?>([^<]*)<\/a>/g)].map(
      ([, id, language, name]) => `${name} ${language} ${id}`,
    ),
  }));
  assert.deepEqual(
    lists.map(({ script, title }) => [script, title]),
    [
      ['arabic', 'Arabic letters'],
      ['han', 'Chinese characters'],
      ['cyrillic', 'Cyrillic letters'],
    ],
  );
  const [arabic, han, cyrillic] = lists.map(({ names }) => names);
  assert.deepEqual(arabic, ['نادية حروك ar nadia-harrouk']);
  assert.ok(han?.includes('乔仁路 zh qiao-renlu') && han.includes('水城香苗 ja kanae-mizushiro'));
  assert.deepEqual(cyrillic?.slice(0, 4), [
    'Андрей Ветрусов ru andrei-vetrusov',
    'Архивная служба Велланда ru records-service',
    'Велланд ru velland',
    'Велландское агентство ru vpa',
  ]);
  const collator = new Intl.Collator('zh');
  const bare = (han ?? []).map((line) => line.split(' ')[0] ?? '');
  assert.deepEqual(bare, [...bare].sort(collator.compare));
});

test('years stand newest first, each with what it has, its events by their day', () => {
  const years = [...page('years').matchAll(/<a href="\/years\/(\d{4})\/">\1<\/a> ?<span[^>]*>([^<]*)</g)];
  assert.deepEqual(
    years.map(([, year, what]) => `${year}: ${what}`),
    [
      '2026: 8 articles, 16 claims',
      '2024: 1 article, 3 events, 13 claims',
      '2023: 1 event, 1 claim',
      '2022: 1 event',
      '2019: 1 claim',
    ],
  );
  const events = page('years/2024').split('Events')[1] ?? '';
  const order = ['joint-ferry-trial-2024', 'leak-of-the-survey', 'h7-ministers-meeting-2024'].map((id) =>
    events.indexOf(`/entities/${id}/`),
  );
  assert.ok(order[0] !== -1);
  assert.deepEqual(
    order,
    [...order].sort((a, b) => a - b),
  );
});

test('the page of an entity has one dated list, the newest first, each row with its source', () => {
  const html = page('entities/qiao-renlu');
  const start = html.indexOf('<ul class="facts history">');
  const rows = html
    .slice(start, html.indexOf('</section>', start))
    .split('<li')
    .slice(1)
    .map((row) => ({
      day: /<time datetime="([^"]+)"/.exec(row)?.[1],
      text: row.replace(/^[^>]*>|<[^>]+>/g, ' ').replace(/\s+/g, ' '),
      sources: [...row.matchAll(/href="#source-([^"]+)"/g)].map(([, id]) => id),
    }));
  const days = rows.flatMap(({ day }) => day ?? []);
  assert.deepEqual(days, days.toSorted().reverse());
  assert.ok(days.includes('2026-05-07') && days.includes('1959'));
  for (const { text, sources } of rows) assert.ok(sources.length > 0, text);
  const office = rows.filter(({ text }) => text.includes(' Minister of Transport of Tasmere '));
  assert.match(office[0]?.text ?? '', /^ ?12 March 2024 to 24 October 2024 Minister/);
  assert.equal(office.length, 1, 'an office is one row');
  assert.match(
    html,
    /<h2 id="timeline">What happened, when<.*<li id="roles"/s,
    'links to the offices lead to the first',
  );
  assert.match(html, /<li id="facts"/);
  assert.doesNotMatch(html, /<ol class="timeline">/);
  assert.match(page('entities/port-access-act'), /20 September 2019<.*Dated/s, 'that of a document has its date');
  assert.match(
    page('entities/ministry-of-transport-of-tasmere'),
    /24 October 2024<\/time> to <time[^>]*>29 December 2024.*stands empty/s,
  );
});

test('what is later than its newest source is told as planned, and a title that is no office reads as what it is', () => {
  const text = page('entities/luo-jinwei')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  assert.match(text, /planned from 20 January 2027 to 20 January 2031 Member of the Assembly of Tasmere/);
  assert.match(text, /planned for 6 December 2026 Planned The Assembly is to be elected\./);
  assert.match(text, /September 2026[^.]*? Candidate for the Assembly/);
  assert.doesNotMatch(text, /[Bb]ecomes Candidate|since 20 January 2027/);
});

test('what happened since stands in the order of weight and then the newest first, each with its source', () => {
  const html = page(ARTICLE);
  const start = html.indexOf('id="since-publication"');
  const [open = '', ...folded] = html.slice(start, html.indexOf('</section>', start)).split('<details');
  const events = (part: string) =>
    part
      .split('<li')
      .slice(1)
      .map((event) => ({
        important: event.startsWith(' class="important"'),
        day: /<time datetime="([^"]+)"/.exec(event)?.[1] ?? '',
        text: event.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '),
      }));
  assert.deepEqual(
    events(open).map(({ day, important }) => `${day}${important ? ' important' : ''}`),
    [
      '2026-11-20 important',
      ...['2026-05-07', '2024-10-24', '2024-08-29'],
      ...['2025-05-14', '2025-05-12', '2024-12-29'],
    ],
    'what is important, then the guest, then the offices of those whom the text names',
  );
  assert.match(events(open)[2]?.text ?? '', /Qiao Renlu ?: Removed .* See also: Qiao Renlu is no longer Minister/);
  assert.match(
    events(open)[4]?.text ?? '',
    /Andrei Vetrusov ?: Minister of Transport of Velland, from then on Sources: VPA ; Quay Times/,
    'the day of a source that stands in the line already is not said once more',
  );
  assert.deepEqual(
    folded.map((group) => /<summary>([^<]+)/.exec(group)?.[1]),
    [
      '4 more changes, by person and body',
      'Ministry of Transport of Tasmere: 1 change',
      'This article: 1 change',
      'Oleg Varnitsky: 2 changes',
    ],
  );
  assert.equal(folded.flatMap(events).length, 4);
  for (const { text } of [open, ...folded].flatMap(events))
    if (!text.includes('Corrected:')) assert.match(text, /Sources?: \S/);
  const without = page('articles/the-tern-islands-question');
  assert.doesNotMatch(without, /since-publication/, 'where nothing happened nothing stands');
});

test('what weighs of what happened since stands in the feed, with its day: in the summary, and before the text', () => {
  const { items } = json('feed.json') as { items: { url: string; summary: string; content_html: string }[] };
  const item = items.find(({ url }) => url.includes(ARTICLE));
  assert.match(item?.summary ?? '', / What happened since: 20 November 2026: Corrected: The ministry/);
  assert.match(item?.content_html ?? '', /^<h2>What happened since<\/h2><ul><li>20 November 2026: Corrected: /);
  assert.equal(items.filter(({ summary }) => summary.includes('What happened since')).length, 1);
});

test('where an address to write to is published, an article leads there and names itself', () => {
  assert.match(page(ARTICLE), /href="mailto:desk@gloss\.example\?subject=Tasmere%E2%80%99s%20transport%20minister/);
});

type Node = Record<string, unknown>;
