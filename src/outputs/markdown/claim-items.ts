import type { ListItem, PhrasingContent } from 'mdast';
import { capitalise } from '../../site/words/capitalise.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';
import { claimInShort } from '../../views/claim/claim-in-short.ts';
import { sentences } from '../../views/claim/claim-sentence.ts';
import type { AccountView, AnswerView, ClaimView, StepView } from '../../views/claim/claim-view.ts';
import { footnotes, item, link, paragraph } from './blocks.ts';

type Url = (path: string) => string;

/**
 * A claim with all that its card has: who said it, what became of it, its words, how far it is verified; under it how it reached
 * the public, its evidence, and every answer in the same way.
 */
export function claimItem(claim: ClaimView, url: Url): ListItem {
  return item(paragraph(...stated(claim, url)), below(claim, url));
}

function stated(claim: ClaimView, url: Url): (string | PhrasingContent)[] {
  const { name, path, date, data, statement, standing, lapse, accounts, attribution, verdict, refs } = claim;
  const said = [claimInShort(claim).says, date?.words, data.occasion].filter((part) => part !== undefined);
  const words = [...(lapse ? [lapse.words] : []), said.join(', '), statement, standing];
  const ofAccounts = [...accounts, ...(attribution?.others ?? [])].map((account) => account.refs);
  return [
    link(url(path), name),
    ` – ${sentences(words)}`,
    ...footnotes(refs, ...ofAccounts, ...[attribution, lapse, verdict].flatMap((part) => (part ? [part.refs] : []))),
  ];
}

function below({ chain, evidence, verdict, attribution, answers }: ClaimView, url: Url): ListItem[] {
  return [
    ...(attribution ? [item(paragraph(sentences([attribution.why])))] : []),
    ...(verdict
      ? [
          item(
            paragraph(
              say('source.of-day', { source: verdict.reviewer.name, date: verdict.date.words }),
              `: ${verdict.method}`,
            ),
          ),
        ]
      : []),
    ...(chain.length > 0 ? [item(paragraph(say('claim.how-it-reached-us')), chain.map(stepItem))] : []),
    ...evidence.map(({ text, refs, claim }) =>
      item(
        paragraph(
          `${say('claim.evidence')}: ${text}`,
          ...footnotes(refs),
          ...(claim ? [' ', link(url(claim.path), claim.title)] : []),
        ),
      ),
    ),
    ...answers.map((answer) => answerItem(answer, url)),
  ];
}

function stepItem({ accounts, did, date, refs, note }: StepView): ListItem {
  const who = listText(accounts.map(named), 'or');
  const words = [who, did, date?.words].filter((part) => part !== undefined).join(', ');
  return item(
    paragraph(
      sentences([words, ...(note === undefined ? [] : [note])]),
      ...footnotes(refs, ...accounts.map((each) => each.refs)),
    ),
  );
}

function named({ who }: AccountView): string {
  return who.of === undefined ? who.name : say('claim.speaker-of', { name: who.name, of: who.of.name });
}

/** An answer; one whose card stands elsewhere on the page is named, and told there. */
function answerItem({ words, claim, note, since, elsewhere }: AnswerView, url: Url): ListItem {
  const by = say('claim.by', { by: capitalise(words.by), speakers: listText(claim.accounts.map(named), 'or') });
  const relation = since === undefined ? by : say('claim.by-since', { by, since });
  const told = note === undefined ? [] : [` ${sentences([note])}`];
  if (elsewhere) return item(paragraph(`${relation}: `, link(url(claim.path), claim.name), '.', ...told));
  return item(paragraph(`${relation}: `, ...stated(claim, url), ...told), below(claim, url));
}
