import type { Article } from '../../model/article.ts';
import { claimId } from '../../site/page-parts.ts';
import { address } from '../../site/routes.ts';
import { say } from '../../site/words/words.ts';
import { linkTo } from '../claim/claim-view.ts';
import type { Site } from '../site.ts';

/** A question that is open, with links to what it is about. */
export interface QuestionView {
  question: string;
  links: { text: string; path: string }[];
}

/** @param here the claims whose cards stand on the same page: they are linked to there */
export function questionView(
  { question, claims, entities }: Article['openQuestions'][number],
  site: Site,
  here: ReadonlySet<string> = new Set(),
): QuestionView {
  return {
    question,
    links: [
      ...claims.map((id) => {
        const { title, path, since } = linkTo(id, site);
        return {
          text: since === undefined ? title : `${title} ${say('source.has-state', { state: since })}`,
          path: here.has(id) ? `#${claimId(id)}` : path,
        };
      }),
      ...entities.map((id) => ({ text: site.nameOf(id), path: address.entity(id) })),
    ],
  };
}
