/** The folders of `content`, each with files of one sort. */
export const COLLECTIONS = ['articles', 'entities', 'claims', 'topics', 'authors', 'policies', 'pages'] as const;

export type Collection = (typeof COLLECTIONS)[number];
