import { PROGRAM_PAGES, type ProgramPage } from '../site/routes.ts';
import { say } from '../site/words/words.ts';
import type { Site } from './site.ts';

/** The pages that the program writes: those which the newsroom has not written itself. */
export function programPages({
  pageById,
}: Pick<Site, 'pageById'>): { id: ProgramPage; title: string; summary: string }[] {
  return PROGRAM_PAGES.filter((id) => !pageById.has(id)).map((id) => ({
    id,
    title: say(`about.${id}.title`),
    summary: say(`about.${id}.summary`),
  }));
}
