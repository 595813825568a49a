import type { Article } from '../../../model/article.ts';
import { accountsOfStep, isSameSpeaker } from '../../../model/claims/accounts.ts';
import type { Account, Claim } from '../../../model/claims/claim.ts';
import type { Speaker } from '../../../model/sources/speaker.ts';
import type { ContentFile, Path } from '../../read/content-file.ts';
import type { ValidContent } from '../../read/validate-all.ts';
import { type Answers, claimsOf } from '../../relate/answers.ts';
import { fieldsIn, type Problem } from '../problem.ts';
import { unknownId, unknownIds, unknownSpeaker } from '../text/unknown-ids.ts';
import { checkCycles, checkRepeatedSteps } from './check-cycles.ts';

/** What is wrong between claims and all else: speakers that are missing, ids that nothing has, chains that run back. */
export function checkClaims(
  { claims, ids }: ValidContent,
  entityIds: ReadonlySet<string>,
  speakerIds: ReadonlySet<string>,
): Problem[] {
  return [
    ...claims.flatMap(({ file, data }) => [
      ...checkSpeaker(file, [], { who: data.speaker, accounts: data.accounts }, 'speaker'),
      ...data.chain.flatMap((step, i) => checkSpeaker(file, ['chain', i], step, 'who')),
      ...checkAttribution(file, data),
      ...checkChain(file, data),
      ...checkRepeatedSteps(file, data),
      ...checkIds(file, data, ids, { entityIds, speakerIds }),
    ]),
    ...checkCycles(claims),
  ];
}

/** Exactly one of a speaker and accounts that differ. */
function checkSpeaker(
  file: ContentFile,
  path: Path,
  { who, accounts }: { who?: Speaker | undefined; accounts?: readonly Account[] | undefined },
  field: 'speaker' | 'who',
): Problem[] {
  if ((who === undefined) !== (accounts === undefined)) return [];
  const missing = who === undefined;
  return [
    {
      rule: 'missing-speaker',
      values: { case: missing ? 'none' : 'both', of: field === 'speaker' ? 'claim' : 'step', field },
      file,
      at: missing ? path : [...path, 'accounts'],
      restsOn: fieldsIn(file, path, [field, 'accounts']),
    },
  ];
}

/** Whom a claim is attributed to is one of those whom its accounts name. */
function checkAttribution(file: ContentFile, { accounts, attributedTo }: Claim): Problem[] {
  if (!attributedTo || accounts?.some(({ who }) => isSameSpeaker(who, attributedTo.who))) return [];
  return [
    {
      rule: 'unfounded-attribution',
      values: accounts ? { case: 'other' } : { case: 'alone' },
      file,
      at: accounts ? ['attributedTo', 'who'] : ['attributedTo'],
      restsOn: fieldsIn(file, [], ['accounts', 'attributedTo']),
    },
  ];
}

/** A named speaker stands in the chain, or the chain is that of something else. */
function checkChain(file: ContentFile, claim: Claim): Problem[] {
  const { chain } = claim;
  const speaker = claim.speaker ?? claim.attributedTo?.who;
  if (chain.length === 0 || speaker === undefined || !('id' in speaker)) return [];
  if (chain.flatMap(accountsOfStep).some(({ who }) => 'id' in who && who.id === speaker.id)) return [];
  return [{ rule: 'broken-chain', values: { speaker: speaker.id }, file, at: ['chain'] }];
}

function checkIds(
  file: ContentFile,
  claim: Claim,
  ids: ValidContent['ids'],
  { entityIds, speakerIds }: { entityIds: ReadonlySet<string>; speakerIds: ReadonlySet<string> },
) {
  const entity = (who: Speaker | undefined, path: Path) =>
    unknownSpeaker(file, path, who, { entities: entityIds, known: speakerIds });
  const accounts = (list: readonly Account[] | undefined, path: Path) =>
    (list ?? []).flatMap(({ who }, i) => entity(who, [...path, 'accounts', i, 'who']));
  return [
    ...entity(claim.speaker, ['speaker']),
    ...accounts(claim.accounts, []),
    ...entity(claim.attributedTo?.who, ['attributedTo', 'who']),
    ...claim.chain.flatMap((step, i) => [
      ...entity(step.who, ['chain', i, 'who']),
      ...accounts(step.accounts, ['chain', i]),
    ]),
    ...unknownIds(file, ['about'], claim.about, entityIds, 'entity'),
    ...unknownIds(file, ['topics'], claim.topics, ids.topics, 'topic'),
    ...claim.answers.flatMap((answer, i) =>
      unknownId(file, ['answers', i, 'claim'], answer.claim, ids.claims, 'claim'),
    ),
    ...claim.evidence.flatMap((item, i) => unknownId(file, ['evidence', i, 'claim'], item.claim, ids.claims, 'claim')),
    ...unknownId(file, ['verdict', 'reviewer'], claim.verdict?.reviewer, ids.authors, 'author'),
  ];
}

/** Ids among an article's `claims` that nothing has, that stand there twice, or that come as an answer by themselves. */
export function checkArticleClaims(
  file: ContentFile,
  { claims }: Article,
  known: ReadonlySet<string>,
  answers: Answers,
): Problem[] {
  const seen = new Set<string>();
  const answering = new Set(
    [...claimsOf(claims, answers)].flatMap((id) => (answers.get(id) ?? []).map(({ claim }) => claim)),
  );
  return claims.flatMap((id, index): Problem[] => {
    const here = { file, at: ['claims', index] };
    const again = seen.has(id);
    seen.add(id);
    if (again) {
      return [{ rule: 'duplicate-id', values: { case: 'listed-twice', of: 'claim', id }, ...here }];
    }
    // All are followed once; only what answers something is asked for again, without itself.
    const isAnswer = () =>
      claimsOf(
        claims.filter((other) => other !== id),
        answers,
      ).has(id);
    if (answering.has(id) && isAnswer()) {
      return [{ rule: 'duplicate-id', values: { case: 'listed-answer', id }, ...here }];
    }
    return unknownId(file, here.at, id, known, 'claim');
  });
}
