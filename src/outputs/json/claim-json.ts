import type { CollectionEntry } from 'astro:content';
import type { Answer } from '../../library/relate/answers.ts';
import { standingOf } from '../../library/relate/claim-facets.ts';
import { accountsOf, accountsOfStep, otherAccounts } from '../../model/claims/accounts.ts';
import type { Account, Claim } from '../../model/claims/claim.ts';
import type { Lapse } from '../../model/claims/force.ts';
import type { Settlement } from '../../model/claims/settlement.ts';
import type { Speaker } from '../../model/sources/speaker.ts';
import { address } from '../../site/routes.ts';
import { claimSentence } from '../../views/claim/claim-sentence.ts';
import { titleWithSpeaker } from '../../views/claim/claim-words.ts';
import type { Site } from '../../views/site.ts';
import type { ClaimJson } from './claim-schema.ts';
import { pageLinks } from './page-link.ts';
import { sourceJson } from './source-json.ts';

type Url = (path: string) => string;

/** A claim as it is published for other programs; `url` makes an address of a path from the site's root. */
export function claimJson(entry: CollectionEntry<'claims'>, site: Site, url: Url): ClaimJson {
  const { id, data } = entry;
  const link = pageLinks(site, url);
  const who = (speaker: Speaker) => {
    if ('id' in speaker) return { entity: link('entities', speaker.id) };
    const { of, ...rest } = speaker;
    return { ...rest, ...(of !== undefined && { of: link('entities', of) }) };
  };
  const account = ({ who: speaker, ...rest }: Account) => ({ who: who(speaker), ...rest });
  const withdrawn = ({ document, by, ...rest }: Extract<Lapse, { withdrawn: object }>['withdrawn']) => ({
    ...(document !== undefined && { document: link('entities', document) }),
    ...(by && { by: by.entity === undefined ? { named: by.name } : { entity: link('entities', by.entity) } }),
    ...rest,
  });
  const lapse = (of: Lapse) =>
    'by' in of
      ? { state: of.state, by: link('claims', of.by) }
      : { state: of.state, withdrawn: withdrawn(of.withdrawn) };
  const settlement = ({ how, answer: decision, overturned }: Settlement) => ({
    how,
    answer: link('claims', decision),
    ...(overturned && { overturned: lapse(overturned) }),
  });
  const answer = ({ claim: other, relation, note, lapsed }: Claim['answers'][number] & Pick<Answer, 'lapsed'>) => ({
    claim: link('claims', other),
    relation,
    ...(note !== undefined && { note }),
    ...(lapsed && { lapsed: lapse(lapsed) }),
  });
  const { attributedTo, lapsed, settled } = data;
  const { statement, language, quote, act, date, occasion, verdict, sources, checked } = data;
  return {
    id,
    url: url(address.claim(id)),
    formerly: data.formerly,
    title: titleWithSpeaker(data, site),
    sentence: claimSentence(data, site),
    statement,
    language,
    ...(quote && { quote }),
    act,
    accounts: accountsOf(data).map(account),
    ...(attributedTo && {
      attribution: { ...attributedTo, who: who(attributedTo.who), otherAccounts: otherAccounts(data).map(account) },
    }),
    ...(date !== undefined && { date }),
    ...(occasion !== undefined && { occasion }),
    chain: data.chain.map((step) => {
      const { who: _, accounts: __, ...rest } = step;
      return { accounts: accountsOfStep(step).map(account), ...rest };
    }),
    evidence: data.evidence.map(({ claim: other, ...item }) => ({
      ...item,
      ...(other !== undefined && { claim: link('claims', other) }),
    })),
    answers: data.answers.map(answer),
    responses: data.responses.map(answer),
    standings: standingOf(entry),
    lapsed: lapsed ? lapse(lapsed) : null,
    settled: settled ? settlement(settled) : null,
    verdict: verdict
      ? {
          ...verdict,
          reviewer: link('authors', verdict.reviewer),
        }
      : null,
    about: data.about.map((about) => link('entities', about)),
    topics: data.topics.map((topic) => link('topics', topic)),
    appearances: data.backlinks.map(({ article, passages }) => ({
      article: link('articles', article),
      passages: passages.map(({ anchor }) => `${url(address.article(article))}#${anchor}`),
    })),
    sources: sources.map(sourceJson),
    checked,
  };
}
