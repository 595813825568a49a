/** A build with what is not published yet, for whoever is sent its address. */
export interface DraftsBuild {
  /** The ids of the articles that it has beside the published ones; all, where it is left out. */
  only?: readonly string[];
  /** For whom it is built, in words that its pages show. */
  reader?: string;
}

/** The variables by which a build knows that it is one of drafts. */
export const DRAFTS_VARIABLES = { drafts: 'GLOSS_DRAFTS', reader: 'GLOSS_DRAFTS_FOR' } as const;

/** What stands in the variable for all that is not published. */
export const ALL_DRAFTS = '*';

/** What of the site is built that is not published yet; undefined in a build for readers, which has nothing of it. */
export function draftsBuild(environment: Record<string, string | undefined> = process.env): DraftsBuild | undefined {
  const { [DRAFTS_VARIABLES.drafts]: drafts = '', [DRAFTS_VARIABLES.reader]: reader = '' } = environment;
  if (drafts === '') return undefined;
  return {
    ...(drafts !== ALL_DRAFTS && { only: [...new Set(drafts.split(','))].sort() }),
    ...(reader !== '' && { reader }),
  };
}
