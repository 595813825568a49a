import type { CollectionEntry } from 'astro:content';
import { ANSWERS_DEEP } from '../../library/relate/answers.ts';
import { standingOf } from '../../library/relate/claim-facets.ts';
import { accountsOf, accountsOfStep, otherAccounts } from '../../model/claims/accounts.ts';
import type { Account, Claim, Relation } from '../../model/claims/claim.ts';

import { SUMMARY_LIMIT } from '../../model/entity.ts';
import { isBefore } from '../../model/time/date.ts';
import { type DateView, dateView } from '../../site/dates.ts';
import { claimId } from '../../site/page-parts.ts';
import { address } from '../../site/routes.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';
import type { PageSources, SourceRefs } from '../page-sources.ts';
import type { Site } from '../site.ts';
import { relationWords, statementOf, titleOfClaim, titleWithSpeaker, verificationWords } from './claim-words.ts';
import { type LapseView, lapseView, sinceLapsed, sinceThen } from './lapse-view.ts';
import { nameInSentence, type Who, whoIs } from './speaker-view.ts';
import { statementSources } from './statement-sources.ts';

type ClaimEntry = CollectionEntry<'claims'>;
type ClaimData = ClaimEntry['data'];

/** One version of who it was, with the sources that have it so. */
export interface AccountView {
  who: Who;
  refs: SourceRefs;
  note?: string;
}

/** A step on the way of a claim to the public. More than one account: the sources disagree on who it was. */
export interface StepView {
  accounts: AccountView[];
  did: string;
  /** Why the one who took it has no name. */
  why?: string;
  date?: DateView;
  refs: SourceRefs;
  note?: string;
}

/** That a claim is attributed to one speaker, while other accounts name another. */
export interface AttributionView {
  /** The accounts that are not followed. */
  others: AccountView[];
  /** Their names, within a sentence. */
  named: string;
  why: string;
  refs: SourceRefs;
}

/** A claim with all that its card shows. */
export interface ClaimView {
  id: string;
  path: string;
  data: ClaimData;
  /** What it is called where its title stands without its card. */
  name: string;
  /** What the speaker does: as the name of what was said, and before the speaker's name. */
  words: { name: string; by: string };
  date?: DateView;
  /** More than one: the sources disagree on who said it. */
  accounts: AccountView[];
  /** Where the sources disagree and one account is followed: the others, and why. */
  attribution?: AttributionView;
  chain: StepView[];
  evidence: { text: string; refs: SourceRefs; claim?: ReturnType<typeof linkTo> }[];
  /** What it says; a decision as what its maker decided. */
  statement: string;
  /** That it has lost its force or was settled, what tells more, and the sources that say so where no answer does. */
  lapse?: LapseView & { refs: SourceRefs };
  /** What is known of its truth: nothing, without a review. */
  standing: string;
  /** How it was attributed and answered, in words for within a sentence; nothing for a claim that waits for an answer. */
  standings: string[];
  /** Whether a preview has room for the statement; the passage that it is opened from says much the same. */
  statementInPreview: boolean;
  verdict?: {
    rating: string;
    reviewer: { name: string; path: string };
    date: DateView;
    method: string;
    refs: SourceRefs;
  };
  refs: SourceRefs;
  answers: AnswerView[];
  /** Where this page's text speaks of it. */
  marks: readonly string[];
}

/** An answer to a claim. */
export interface AnswerView {
  relation: Relation;
  /** How it stands to what it answers: before the claim's title, and before who answers. */
  words: { does: string; by: string };
  note?: string;
  /** What has taken its force since: then it no longer stands so to what it answers. */
  since?: string;
  /** Whether it was said before the claim was public: then it speaks of the matter, not of the claim. */
  earlier: boolean;
  /** Whether its card stands elsewhere: it is shown once, and named here. */
  elsewhere: boolean;
  /** Where its card stands: a place on this page, or, at the end of a long chain of answers, the page of its own. */
  card: string;
  claim: ClaimView;
}

/** What stands on the page round a claim. */
interface PageContext {
  site: Site;
  sources: PageSources;
  /** By claim, the places of the page's text that are tied to it. */
  marks: ReadonlyMap<string, readonly string[]>;
}

/**
 * Puts together the cards of a page's claims, each with the answers to it, and the answers to these. One that answers
 * several has its card once: where it is a claim of the page's own, or else under the first that it answers.
 */
export function claimViews(claims: readonly ClaimEntry[], context: PageContext): ClaimView[] {
  const shown = new Set(claims.map(({ id }) => id));
  return claims.map((claim) => claimView(claim, context, shown));
}

/**
 * @param shown the claims that have a card already, which grow; without it, the view is of one that has its card elsewhere
 * @param depth how many claims it answers, each an answer to the one before
 */
function claimView({ id, data }: ClaimEntry, context: PageContext, shown?: Set<string>, depth = 0): ClaimView {
  const { site, sources, marks } = context;
  const refs = (ids: readonly string[]) => sources.refs(ids);
  const account = ({ who, sources: ids, note }: Account, date: string | undefined): AccountView => ({
    who: whoIs(who, date, site),
    refs: refs(ids),
    ...(note !== undefined && { note }),
  });
  const { verdict } = data;
  const attribution = attributionView(data, { account, refs });
  const lapse = lapseView(data, site);
  const view = {
    id,
    path: address.claim(id),
    data,
    name: titleWithSpeaker(data, site),
    words: { name: say(`act.${data.act}.name`), by: say(`act.${data.act}.by`) },
    ...(data.date !== undefined && { date: dateView(data.date) }),
    accounts: accountsOf(data).map((each) => account(each, data.date)),
    ...(attribution && { attribution }),
    chain: data.chain.map((step) => stepView(step, data.date, { account, refs })),
    evidence: data.evidence.map(({ text, sources: ids, claim }) => ({
      text,
      refs: refs(ids),
      ...(claim !== undefined && { claim: linkTo(claim, site) }),
    })),
    statement: statementOf(data, site),
    ...(lapse && { lapse: { ...lapse, refs: refs(lapse.sources ?? []) } }),
    standing: verificationWords(data),
    standings: standingOf({ id, data }).flatMap((each) => (each === 'unanswered' ? [] : [say(`standing.${each}`)])),
    ...(verdict && {
      verdict: {
        rating: say(`rating.${verdict.rating}`),
        method: verdict.method,
        reviewer: {
          name: site.titleOf('authors', verdict.reviewer),
          path: address.author(verdict.reviewer),
        },
        date: dateView(verdict.date),
        refs: refs(verdict.sources),
      },
    }),
    refs: refs(statementSources(data)),
    answers: shown ? answersTo(data, context, shown, depth + 1) : [],
    marks: marks.get(id) ?? [],
  };
  return { ...view, statementInPreview: previewLength(view) <= SUMMARY_LIMIT };
}

/** How a view makes an account, and the numbers of sources. */
interface Makes {
  account: (account: Account, date: string | undefined) => AccountView;
  refs: (ids: readonly string[]) => SourceRefs;
}

function attributionView(data: ClaimData, { account, refs }: Makes): AttributionView | undefined {
  const others = otherAccounts(data).map((each) => account(each, data.date));
  if (!data.attributedTo || others.length === 0) return undefined;
  const named = listText(
    others.map(({ who }) => nameInSentence(who)),
    'or',
  );
  return { others, named, why: data.attributedTo.why, refs: refs(data.attributedTo.sources) };
}

function answersTo(data: ClaimData, context: PageContext, shown: Set<string>, depth: number): AnswerView[] {
  const tooDeep = depth > ANSWERS_DEEP;
  const answers = data.responses.flatMap(({ claim, ...response }) => {
    const entry = context.site.claimById.get(claim);
    const here = shown.has(claim) || !tooDeep;
    return entry ? [{ ...response, entry, elsewhere: tooDeep || shown.has(claim), here }] : [];
  });
  // Those that answer this claim itself come before the answers to them.
  if (!tooDeep) for (const { entry } of answers) shown.add(entry.id);
  return answers.map(({ entry, relation, note, lapsed, elsewhere, here }) => ({
    relation,
    words: relationWords(relation, entry.data),
    ...(note !== undefined && { note }),
    ...(lapsed && { since: sinceLapsed(lapsed, context.site) }),
    earlier: isEarlier(entry.data, data),
    elsewhere,
    card: here ? `#${claimId(entry.id)}` : address.claim(entry.id),
    claim: claimView(entry, context, elsewhere ? undefined : shown, depth),
  }));
}

function stepView(step: Claim['chain'][number], claimDate: string | undefined, make: Makes): StepView {
  const { did, date, sources, note } = step;
  const views = accountsOfStep(step).map((each) => make.account(each, date ?? claimDate));
  const why = views.length === 1 ? views[0]?.who.why : undefined;
  return {
    accounts: views,
    did,
    ...(why !== undefined && { why }),
    ...(date !== undefined && { date: dateView(date) }),
    refs: make.refs(sources),
    ...(note !== undefined && { note }),
  };
}

/** The characters of a preview with the statement in it, labels not counted. */
function previewLength({
  data,
  statement,
  words,
  date,
  accounts,
  attribution,
  chain,
  lapse,
  standing,
  answers,
}: Omit<ClaimView, 'statementInPreview'>) {
  const names = (list: readonly AccountView[]) =>
    listText(
      list.map(({ who }) => who.name + (who.of?.name ?? '')),
      'or',
    );
  return [
    data.title,
    statement,
    words.name,
    date?.words ?? '',
    ...accounts.map(({ who }) => `${who.name}${who.role ?? ''}${who.of?.name ?? ''}`),
    attribution?.named ?? '',
    ...chain.map((step) => ` → ${names(step.accounts)}`),
    lapse?.words ?? '',
    standing,
    ...answers.map((answer) => answer.words.by + names(answer.claim.accounts) + (answer.since ?? '')),
  ].join('').length;
}

/** A claim as a link to its page, with what has become of it since. */
export function linkTo(id: string, site: Site): { title: string; path: string; since?: string } {
  const since = sinceThen(site.claimById.get(id)?.data ?? {}, site);
  return { title: titleOfClaim(id, site), path: address.claim(id), ...(since !== undefined && { since }) };
}

/** Whether one was said, beyond doubt, before the other was public: on the last date of its chain. */
function isEarlier(answer: ClaimData, { date, chain }: ClaimData): boolean {
  const said = answer.date;
  if (said === undefined) return false;
  return [date, ...chain.map((step) => step.date)].some((known) => known !== undefined && isBefore(said, known));
}
