import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fixtureSite } from '../sites/fixture-site.ts';

// What a stranger has to find who reads a page for ten seconds, of stories of five kinds, on the day of the build.
const site = fixtureSite('stories', {}, 'tests/fixtures/stories');

before(async () => {
  const { code, output } = await site.build({ day: '2026-11-28' });
  assert.equal(code, 0, output);
});

/** The text of a piece of a page, between two marks of its HTML, with the words that are shown behind its marks. */
function between(html: string, from: string, to: string): string {
  const start = html.indexOf(from);
  assert.ok(start >= 0, from);
  const end = html.indexOf(to, start);
  assert.ok(end > start, to);
  return html
    .slice(start, end)
    .replace(/<a[^>]* data-word="([^"]*)"[^>]*>(.*?)<\/a>/gs, '$2 $1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

const file = (path: string) => readFileSync(join(site.root, 'dist', path), 'utf8');
const json = (claim: string) => JSON.parse(file(`claims/${claim}.json`)).claim;
const markdown = (article: string) => file(`articles/${article}.md`).replace(/\s+/g, ' ');
const page = (article: string) => site.page(`articles/${article}`);
/** From the title to the end of the first paragraphs, before the first heading of the text. */
const opening = (article: string, firstHeading: string) => between(page(article), '<h1', `<h2 id="${firstHeading}"`);
/** The whole text, above the record that the program makes of it. */
const text = (article: string) => between(page(article), '<h1', '<h2 id="the-record"');
/** Its entry on the home page. */
const teaser = (article: string) => between(site.page(''), `href="/articles/${article}/"`, '</article>');
const card = (article: string, entity: string) =>
  between(page(article), `<template data-card="${entity}"`, 'In this story');

describe('a criminal case up to its appeal', () => {
  const ARTICLE = 'corvale-pension-case';

  test('its title finds nobody guilty', () => {
    assert.doesNotMatch(between(page(ARTICLE), '<h1', '</h1>'), /guilty|convict|Ellin/);
  });

  test('where the text tells the conviction, it says at once that it was overturned', () => {
    const top = opening(ARTICLE, 'the-charge');
    assert.match(top, /is guilty of embezzlement\s+since overturned/);
    assert.match(top, /in prison, in a judgment of 84 pages \. \[1 overturned \]/);
  });

  test('the charge stays an allegation, and no court upholds it any more', () => {
    assert.match(text(ARTICLE), /accounts of her own\s+alleges · since not upheld/);
    assert.match(page(ARTICLE), /since overturned by\s+(<[^>]+>)*\s*Court of Appeal of Ostrane/);
  });

  const SETTLED =
    'Settled by a decision: what had upheld it was overturned by Court of Appeal of Ostrane on 14 October 2026';

  test('the acquittal stands before the title of the charge, with its day, on cards and pages and in lists', () => {
    const claims = between(page(ARTICLE), '<h3 id="who-says-what"', '<h3 id="timeline"');
    assert.match(claims, new RegExp(`${SETTLED} : Mara Ellin moved pension money`));
    for (const path of [
      'claims',
      'claims/ellin-took-pension-money',
      'entities/mara-ellin',
      'claims/by/standing/settled',
    ]) {
      assert.ok(site.page(path).includes(SETTLED), path);
    }
    assert.match(claims, /Upheld by District Court of Corvale – since overturned/);
    assert.doesNotMatch(page(ARTICLE), /[Cc]onfirmed by/);
  });

  test('the charge is no open claim any more', () => {
    assert.doesNotMatch(site.page('topics/courts-and-science'), /id="open-claims"/);
  });

  test('programs read it too', () => {
    const { standings, settled } = json('ellin-took-pension-money');
    assert.deepEqual(standings, ['settled', 'denied']);
    assert.equal(settled.how, 'quashed');
    assert.equal(settled.overturned.by.id, 'court-of-appeal-quashes');
    assert.match(markdown(ARTICLE), new RegExp(`status: "?${SETTLED}`));
    assert.ok(site.page('claims/ellin-took-pension-money').includes(`"creativeWorkStatus":"${SETTLED}"`));
  });

  test('a decision never stands without who decided', () => {
    const decided = 'District Court of Corvale decided: Mara Ellin is guilty of embezzlement';
    for (const path of [`articles/${ARTICLE}`, 'claims', 'claims/district-court-convicts', 'entities/mara-ellin']) {
      const words = between(site.page(path), '<h1', '</main>').replaceAll(decided, '');
      assert.doesNotMatch(words, /(?<!treasurer, )is guilty of embezzlement/, path);
    }
    assert.match(
      site.page('claims/district-court-convicts'),
      /<h1[^>]*>District Court of Corvale: Mara Ellin is convicted of embezzlement<\/h1>/,
    );
  });

  test('what happened since tells the acquittal once, with the way to the decision and to the timeline', () => {
    const since = between(page(ARTICLE), 'id="since-publication"', '</section>');
    assert.equal(since.match(/acquitted|acquits/g)?.length, 1, since);
    assert.match(
      since,
      /14 October 2026 Mara Ellin .* See also: The conviction of Mara Ellin is quashed ?, What happened, when/,
    );
  });

  test('the home page tells the acquittal with it', () => {
    assert.match(teaser(ARTICLE), /14 October 2026 : Mara Ellin: .* quashed her conviction/);
  });
});

describe('a study that is retracted', () => {
  const ARTICLE = 'light-on-night-shifts';

  test('the retraction stands beside each citation of the study', () => {
    const top = opening(ARTICLE, 'a-letter');
    assert.match(top, /errors on night shifts ”\.\s*\[1 retracted ?\]/);
    assert.match(top, /medicines by a third .{0,20}\.\s*\[1 retracted ?\]/);
  });

  test('the list of sources has all of its states, and the page of the study too', () => {
    const sources = between(page(ARTICLE), '<h3 id="sources"', '<h3 id="how-we-know-this"');
    assert.match(sources, /Under review on 3 November 2025\. Retracted on 18 June 2026 ?: The figures of five wards/);
    const study = between(site.page('entities/halden-study'), '<h1', '</main>');
    assert.match(study, /under review.*retracted/i);
  });

  test('it stands in the margin, and in every line that names the study as a source', () => {
    const html = page(ARTICLE);
    assert.match(
      html,
      /class="side-note"[^>]*><b data-text="1"><\/b><span data-text=" Journal of Shift Medicine, 10 February 2025 \(retracted\): "/,
    );
    const lines = html.match(/Journal of Shift Medicine(?:<\/a>)?<span class="source-state"> \(retracted\)<\/span>/g);
    assert.ok(lines && lines.length >= 2, 'in the timeline, and in what happened since or a card');
  });

  test('the home page tells the retraction with it', () => {
    assert.match(
      teaser(ARTICLE),
      /18 June 2026 : Evening light and errors on night shifts: retracted by Journal of Shift/,
    );
  });

  const RETRACTED = 'Retracted by Journal of Shift Medicine on 18 June 2026';

  test('what the study says has lost its force with it, with no claim that says so', () => {
    assert.match(opening(ARTICLE, 'a-letter'), /by a third\s+since retracted/);
    const claims = between(page(ARTICLE), '<h3 id="who-says-what"', '<h3 id="timeline"');
    assert.match(
      claims,
      new RegExp(`${RETRACTED} : Evening light prevents errors at night .* ${RETRACTED} \\[2\\] Statement`),
    );
    assert.match(
      between(site.page('topics/courts-and-science'), 'id="open-questions"', '</main>'),
      /Evening light prevents errors at night \(since retracted by Journal of Shift Medicine\)/,
    );
    assert.match(
      between(site.page('claims/light-prevents-errors'), '<p class="claim-lapse"', '</h1>'),
      new RegExp(`${RETRACTED} \\[\\d\\] .*Evening light prevents`),
    );
    for (const path of ['claims', 'entities/halden-study', 'claims/by/standing/withdrawn']) {
      assert.match(
        between(site.page(path), '<h1', '</main>'),
        new RegExp(`${RETRACTED}: Journal of Shift Medicine, 18 June 2026`),
        path,
      );
    }
  });

  test('programs read it too', () => {
    const { standings, lapsed } = json('light-prevents-errors');
    assert.deepEqual(standings, ['withdrawn', 'disputed']);
    assert.equal(lapsed.withdrawn.by.entity.id, 'journal-of-shift-medicine');
    assert.deepEqual(lapsed.withdrawn.sources, ['retraction-2026-06-18']);
    assert.match(markdown(ARTICLE), new RegExp(`status: "${RETRACTED}`));
    assert.ok(site.page('claims/light-prevents-errors').includes(`"creativeWorkStatus":"${RETRACTED}"`));
  });

  test('what the journal found settles what the statistician wrote', () => {
    assert.deepEqual(json('figures-do-not-match').standings, ['settled', 'no-comment']);
    assert.match(page(ARTICLE), /Settled by a decision: upheld by Journal of Shift Medicine on 18 June 2026/);
  });
});

describe('an earthquake', () => {
  const ARTICLE = 'earthquake-at-tessaro';

  test('the newest update stands first, with its minute, what is known and not known above it', () => {
    const top = opening(ARTICLE, 'the-dead');
    assert.match(
      top,
      /Key points .*How many people are missing is not known.* Updates 26 November 2026, 09:30 \(UTC\+2\) · important The ministry counts 71/,
    );
    assert.ok(top.indexOf('26 November 2026, 09:30 (UTC+2) · important') < top.indexOf('25 November 2026, 15:20'));
  });

  test('the newest toll of each counter stands with its time, the earlier ones behind them', () => {
    assert.match(text(ARTICLE), /counts 71\s+26 November 2026 dead/);
    assert.match(text(ARTICLE), /had spoken of 11\s+24 November 2026, 07:00 \(UTC\+2\) \./, 'one of three of that day');
    const numbers = between(page(ARTICLE), '<h3 id="numbers"', '<h3 id="timeline"');
    assert.match(
      numbers,
      /71 people as of 26 November 2026, 09:00 \(UTC\+2\) , Interior Ministry.*80–95 people as of 25 November 2026, 18:00 \(UTC\+2\) , Red Lamp.*Other numbers 45 people .*38 people .*11 people/,
    );
  });

  test('where the town lies is an area, as no source has a point', () => {
    assert.match(between(site.page('entities/tessaro'), '<h1', '</main>'), /41\.86.*41\.92.*20\.31.*20\.4/);
  });

  test('it was published at the minute at which it was', () => {
    assert.match(page(ARTICLE), /"datePublished":"2026-11-24T05:20(:00)?\+02:00"/);
  });
});

describe('a takeover', () => {
  const ARTICLE = 'bids-for-castel-lines';

  test('the bid that stands is in the first paragraph, with its day', () => {
    assert.match(opening(ARTICLE, 'three-offers'), /the only one that stands: 21\.50 euros\s+19 October 2026 a share/);
  });

  test('a newer bid replaces the older one of its bidder, and a bid that was withdrawn is taken back', () => {
    const html = between(page(ARTICLE), '<h3 id="who-says-what"', '<h3 id="numbers"');
    assert.match(
      html,
      /Replaced by a newer statement of Orrin Freight on 19 October 2026 ?: Orrin Freight bids 18\.40/,
    );
    assert.match(html, /Taken back by Northway on 2 November 2026 ?: Northway bids 20 euros/);
    assert.match(text(ARTICLE), /until 14 January 2027\s+replaces/);
  });

  test('the bid that stands is alone, and the one that was withdrawn says so among the others', () => {
    assert.match(
      between(page(ARTICLE), '<h3 id="numbers"', '<h3 id="timeline"'),
      /€21\.50 as of 19 October 2026 ?, Orrin Freight .*Other numbers €20\.00 as of 28 September 2026 ?, Northway .*withdrawn on 2 November 2026 .*€18\.40 as of/,
    );
  });

  test('the merger is a plan everywhere', () => {
    assert.match(text(ARTICLE), /Castel is to be merged into Orrin on 1 February 2027/);
    const timeline = between(page(ARTICLE), '<h3 id="timeline"', '<h3 id="open-questions"');
    assert.match(timeline, /14 January 2027 Planned .*1 February 2027 Planned /);
    const castel = between(site.page('entities/castel-lines'), '<h1', '</main>');
    assert.match(castel, /planned for 1 February 2027 To be merged into Orrin Freight/);
    const orrin = between(site.page('entities/orrin-freight'), '<h1', '</main>');
    assert.match(orrin, /^ Orrin Freight /);
    assert.match(
      orrin,
      /Orrin Freight \[\d\] planned until 1 February 2027 Orrin Castel \[\d\] planned from 1 February 2027/,
    );
    assert.match(orrin, /To be renamed from Orrin Freight to Orrin Castel .*Castel Lines is to be merged into it/);
    assert.doesNotMatch(
      `${castel} ${orrin}`,
      /(?<![Tt]o be )[Mm]erged into|(?<![Tt]o be )[Rr]enamed|since 1 February 2027/,
    );
    assert.doesNotMatch(page(ARTICLE), /id="since-publication"/);
  });
});

test('what each body, document and event is stands over its name', () => {
  const types = {
    'halden-study': 'Study',
    'journal-of-shift-medicine': 'Scientific journal',
    'judgment-of-12-march-2026': 'Judgment',
    'district-court-of-corvale': 'Court',
    'court-of-appeal-of-ostrane': 'Court',
    northway: 'Company',
    'coast-alliance': 'Political party',
    'tessaro-earthquake': 'Earthquake',
    'election-of-2026': 'Election',
  };
  for (const [id, type] of Object.entries(types))
    assert.match(between(site.page(`entities/${id}`), '<main', '</h1>'), new RegExp(` ${type} `), id);
});

describe('an election', () => {
  const ARTICLE = 'velmar-elects-reik';

  test('who holds the office stands under the title', () => {
    assert.match(opening(ARTICLE, 'what-the-poll-had-said'), /Ida Soren is President of Velmar until 20 January 2027/);
    assert.match(opening(ARTICLE, 'what-the-poll-had-said'), /Soren holds the office; Reik is to follow her/);
  });

  test('the poll is an estimate and the declared result a decision', () => {
    assert.match(text(ARTICLE), /saw Soren ahead\s+estimates/);
    const claims = between(page(ARTICLE), '<h3 id="who-says-what"', '<h3 id="numbers"');
    const numbers = between(page(ARTICLE), '<h3 id="numbers"', '<h3 id="timeline"');
    assert.match(
      numbers,
      /Reik 52\.3% as of 8 November 2026 .*Before that, estimated 47% \(95% confidence: 44% – 50%\) as of/,
    );
    assert.doesNotMatch(numbers, /Other numbers/);
    assert.match(claims, /Decision · 12 November 2026 .*A decision .*Estimate · 30 October 2026 .*An estimate/);
  });

  test('the cards give the office to who holds it, then and now, and to the successor as a plan', () => {
    assert.match(
      card(ARTICLE, 'ida-soren'),
      /Offices on 20 November 2026 President of Velmar Offices as last confirmed President of Velmar \(as of 19 November 2026\) ?, planned until 20 January 2027 then Tomas Reik \(planned\)/,
    );
    assert.match(
      card(ARTICLE, 'tomas-reik'),
      /Offices on 20 November 2026 Mayor of Larn Offices as last confirmed Mayor of Larn \(as of 19 November 2026\) is to be President of Velmar from 20 January 2027/,
    );
  });

  test('nobody is said to hold it since a day that has not come', () => {
    for (const path of ['', `articles/${ARTICLE}`, 'entities/tomas-reik', 'entities/ida-soren', 'entities/velmar']) {
      const words = site
        .page(path)
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
      assert.doesNotMatch(words, /since 20 January 2027|Reik, President|no longer President/, path);
    }
  });
});
