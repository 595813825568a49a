/** The messages that previews say. None counts anything, so that every page does without the code for that. */
export const PREVIEW_KEYS = [
  'preview.about',
  'preview.more',
  'preview.in-list',
  'preview.close',
  'preview.off',
  'preview.is-off',
] as const;

export type PreviewWords = Readonly<Record<(typeof PREVIEW_KEYS)[number], string>>;
