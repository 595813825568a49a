import type { CollectionEntry } from 'astro:content';
import { standingOf } from '../../library/relate/claim-facets.ts';
import { accountsOf } from '../../model/claims/accounts.ts';
import type { Source } from '../../model/sources/source.ts';
import { type DateView, dateView } from '../../site/dates.ts';
import { address } from '../../site/routes.ts';
import { capitalise } from '../../site/words/capitalise.ts';
import { say } from '../../site/words/words.ts';
import type { Site } from '../site.ts';
import { linkTo } from './claim-view.ts';
import { relationWords, statementOf, titleWithSpeaker, verificationWords } from './claim-words.ts';
import { type LapseView, lapseSources, lapseView } from './lapse-view.ts';
import { type Who, whoIs } from './speaker-view.ts';

/** A claim as a list shows it: who says it, how it stands, what answers there are, each in a few words. */
export interface ClaimLine {
  id: string;
  path: string;
  /** Who says it, and what. */
  title: string;
  /** That it has lost its force or was settled, before its title, with the sources that say so where no answer does. */
  lapse?: LapseView;
  lapseSources: Source[];
  /** What it says; a decision as what its maker decided. */
  statement: string;
  language: string;
  date?: DateView;
  by: string;
  speakers: Who[];
  /** What it answers: "Denies", and what. */
  answersTo: { does: string; title: string; path: string; since?: string }[];
  standing: string;
  /** How it stands beyond that: "Denied", "Sources disagree on who said it". */
  marks: string[];
}

export function claimLine(claim: CollectionEntry<'claims'>, site: Site): ClaimLine {
  const { id, data } = claim;
  const lapse = lapseView(data, site);
  const state = data.lapsed === undefined ? 'settled' : 'by' in data.lapsed ? data.lapsed.state : 'withdrawn';
  return {
    id,
    path: address.claim(id),
    title: titleWithSpeaker(data, site),
    ...(lapse && { lapse }),
    lapseSources: lapseSources(data, lapse),
    statement: statementOf(data, site),
    language: data.language,
    ...(data.date !== undefined && { date: dateView(data.date) }),
    by: capitalise(say(`act.${data.act}.by`)),
    speakers: accountsOf(data).map(({ who }) => whoIs(who, data.date, site)),
    answersTo: data.answers.map(({ claim: other, relation }) => ({
      does: relationWords(relation, data).does,
      ...linkTo(other, site),
    })),
    standing: verificationWords(data),
    marks: standingOf(claim)
      .filter((standing) => standing !== 'reviewed' && standing !== state)
      .map((standing) => capitalise(say(`standing.${standing}`))),
  };
}
