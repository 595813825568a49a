/** A page as the names index has it. */
export interface NameRecord {
  /** Its path from the site's root, without the base path. */
  path: string;
  title: string;
  /** The language of an article's title and description, where that is not the site's. */
  language?: string;
  /** What the page is, as a facet: "person Person". */
  kind: string;
  /** The editor's word for what it is, shown in place of the kind: "Political party". */
  type?: string;
  description?: string;
  /** The offices that a person holds, and then those that they held, the last first. */
  roles?: RoleRecord[];
  /** All names and aliases of an entity; none of other pages, which are found by their title. */
  names: string[];
  /** Romanisations of its names by which it is found, and which are not shown. */
  spellings?: string[];
  /** Its names in other languages, by which it is found. */
  translations?: string[];
  /** Ids of its topics. */
  topics?: string[];
  /** The day of publication, in words. */
  date?: string;
  /** How many articles name it. */
  mentions?: number;
}

/** An office as the names index has it. */
export interface RoleRecord {
  title: string;
  /** Further words for it: "french" for an office of France. */
  also?: string[];
  /** The day on which it ended, as days are sorted; none for one that is held. */
  until?: string;
  /** The office with its end, in words, for one that is no longer held: "Minister of Defence of Russia, until 12 May 2024". */
  words?: string;
}

/** One file of the names index. */
export interface NameChunk {
  records: NameRecord[];
  /** The paths of the other files, in the first only: what is named most stands in the first. */
  more?: string[];
  /** In the first only: words of the site's language that ask for somebody ("who", "leads"). */
  questions?: string[];
}
