/** The folders of `content`, each with files of one sort. */
export const COLLECTIONS = ['articles', 'entities', 'claims', 'topics', 'authors', 'policies', 'pages'] as const;

export type Collection = (typeof COLLECTIONS)[number];

/**
 * What is written once and named by its id from any file: each of these is a YAML file of `content`, or a folder of such
 * files, in which every entry has its id as its key.
 */
export const REGISTERS = ['sources', 'speakers', 'numbers', 'copies', 'withdrawn'] as const;

export type Register = (typeof REGISTERS)[number];

/** The file with what is one newsroom's own: `site.yaml`. */
export const SITE_FILE = 'site' as const;

/** The folder with a YAML file for each other language, of words that recur: `glossary/es.yaml`. */
export const GLOSSARY = 'glossary' as const;

/** What a file of the content can be. */
export type ContentSort = Described | typeof GLOSSARY;

/** The files of which the guide has a table of fields. */
export type Described = Collection | Register | typeof SITE_FILE;

export function isCollectionName(name: string): name is Collection {
  return (COLLECTIONS as readonly string[]).includes(name);
}

export function isRegisterName(name: string): name is Register {
  return (REGISTERS as readonly string[]).includes(name);
}

/** What an id can be of: an entry of a folder or of a register. */
export type Named = Collection | Register;
