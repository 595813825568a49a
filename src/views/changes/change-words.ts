import type { Answered, Before, KnownChange, What } from '../../library/changes/known-change.ts';
import { formatDate } from '../../site/dates.ts';
import { endInWords, formatReading } from '../../site/number-format.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';
import { claimSentence } from '../claim/claim-sentence.ts';
import { relationWords, titleOfClaim, titleWithSpeaker } from '../claim/claim-words.ts';
import { speakersInSentence } from '../claim/speaker-view.ts';
import { bodyChanges } from '../entity/what-became.ts';
import type { Site } from '../site.ts';
import { plainText } from '../time/then-and-now.ts';

/** A change in words; no claim of somebody stands in them as a statement of the site. */
export interface ChangeWords {
  /** What changed, in one line. */
  title: string;
  /** The same where it stands alone: of a claim with who said it, when, and how far it is verified. */
  sentence: string;
  /** What was before it and what is after it, where records keep that. */
  before?: string;
  after?: string;
}

/** Says what changed. */
export function changeWords({ what, held }: Pick<KnownChange, 'what' | 'held'>, site: Site): ChangeWords {
  switch (what.kind) {
    case 'office-began': {
      const { holder, title, from, before } = what;
      const line = say('changes.office-began', { who: site.nameOf(holder), title });
      return inLine(line, { ...beforeWords(before, site), after: say('changes.since', { date: formatDate(from) }) });
    }
    case 'office-ended': {
      const line = say('since.left', { who: site.nameOf(what.holder), titles: what.title });
      const before = what.since && { before: say('changes.since', { date: formatDate(what.since) }) };
      return inLine(line, { ...before, after: say('office.ended', { date: formatDate(what.until) }) });
    }
    case 'office-vacant':
      return inLine(say('office.stands-empty', { title: what.title }), beforeWords(what.before, site));
    case 'office-ceased':
      return inLine(say('office.ceased-title', { title: what.title }));
    case 'fact':
      return inLine(say('since.fact', { who: site.nameOf(what.entity), text: what.text }));
    case 'body':
      return inLine(say('since.became', { who: site.nameOf(what.entity), what: bodyWords(what, held, site) }));
    case 'document':
      return documentWords(what, site);
    case 'claim':
      return claimWords(what.claim, site);
    case 'claim-answered':
    case 'claim-settled':
    case 'claim-ended':
      return answerWords(what, site);
    case 'claim-reviewed':
      return reviewWords(what.claim, site);
    case 'reading':
    case 'reading-ended':
      return readingWords(what);
    case 'correction': {
      const { was, is, why } = what.correction;
      return {
        title: say('correction.of', { what: site.titleOf('articles', what.article) }),
        sentence: say('correction.in-short-quoted', { was, now: is, why }),
        before: was,
        after: is,
      };
    }
  }
}

function inLine(title: string, more: Omit<ChangeWords, 'title' | 'sentence'> = {}): ChangeWords {
  return { title, sentence: title, ...more };
}

function beforeWords(before: Before | undefined, site: Site): Pick<ChangeWords, 'before'> {
  if (!before) return {};
  return {
    before:
      'holder' in before
        ? say('office.until', { what: site.nameOf(before.holder), date: formatDate(before.until) })
        : say('office.since', { what: say('office.vacant'), date: formatDate(before.vacantSince) }),
  };
}

function bodyWords({ entity, change }: Extract<What, { kind: 'body' }>, held: string, site: Site): string {
  const entry = site.entityById.get(entity);
  const told = entry && bodyChanges(entry, site).find(({ at, cited }) => at === held && cited === change.sources);
  return told ? plainText(told.parts) : change.change;
}

function documentWords(
  { document, source, state, before }: Extract<What, { kind: 'document' }>,
  site: Site,
): ChangeWords {
  const who = document === undefined ? (source?.title ?? '') : site.nameOf(document);
  const word = say(`source.state.${state.state}`);
  const told = state.note === undefined ? word : say('source.state-note', { state: word, note: state.note });
  return {
    title: say('since.became', { who, what: word }),
    sentence: say('since.became', { who, what: told }),
    ...(before && { before: say(`source.state.${before.state}`) }),
    after: word,
  };
}

function claimWords(claim: string, site: Site): ChangeWords {
  const data = site.claimById.get(claim)?.data;
  return data
    ? { title: titleWithSpeaker(data, site), sentence: claimSentence(data, site) }
    : inLine(site.titleOf('claims', claim));
}

/** What an answer says of each claim that it answers; where it stands in the place of one, both are given. */
function answerWords({ claim, answered, kind }: Extract<What, { answered: Answered[] }>, site: Site): ChangeWords {
  const data = site.claimById.get(claim)?.data;
  if (!data) return claimWords(claim, site);
  const title = answered
    .map((each) =>
      say('since.answered', {
        claim: titleOfClaim(each.claim, site),
        by: relationWords(each.relation, data).by,
        speakers: speakersInSentence(data, site),
      }),
    )
    .join(say('list.semicolon'));
  const sentence = claimSentence(data, site);
  const earlier = kind === 'claim-ended' ? site.claimById.get(answered[0]?.claim ?? '')?.data : undefined;
  return {
    title,
    sentence: say('changes.answer', { title, sentence }),
    ...(earlier && { before: titleWithSpeaker(earlier, site), after: titleWithSpeaker(data, site) }),
  };
}

function reviewWords(claim: string, site: Site): ChangeWords {
  const verdict = site.claimById.get(claim)?.data.verdict;
  if (!verdict) return claimWords(claim, site);
  const rating = say(`rating.${verdict.rating}`);
  const title = say('since.reviewed', { rating, claim: titleOfClaim(claim, site) });
  return { ...inLine(title), before: say('verification.none'), after: rating };
}

function readingWords({ kind, series, reading, before }: Extract<What, { series: unknown }>): ChangeWords {
  const value = formatReading(reading, series);
  const after = say('changes.reading-by', { value, who: reading.counter });
  const line = say('changes.reading', { what: series.what, reading: after });
  if (kind === 'reading-ended') {
    const ended = reading.ended ? endInWords(reading.ended) : '';
    return inLine(say('changes.reading-ended', { line, ended }), { before: after });
  }
  const earlier = before.map((each) =>
    say('changes.reading-by', { value: formatReading(each, series), who: each.counter }),
  );
  return inLine(line, { ...(earlier.length > 0 && { before: listText(earlier) }), after });
}
