import type { Article } from '../../model/article.ts';
import { claimId } from '../../site/page-parts.ts';
import { address } from '../../site/routes.ts';
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
      ...claims.map((id) => ({
        text: site.titleOf('claims', id),
        path: here.has(id) ? `#${claimId(id)}` : address.claim(id),
      })),
      ...entities.map((id) => ({ text: site.nameOf(id), path: address.entity(id) })),
    ],
  };
}
