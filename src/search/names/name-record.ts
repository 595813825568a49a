/** A page as the names index has it. */
export interface NameRecord {
  /** Its path from the site's root, without the base path. */
  path: string;
  title: string;
  /** What the page is, as a facet: "person Person". */
  kind: string;
  /** The editor's word for what it is, shown in place of the kind: "Political party". */
  type?: string;
  description?: string;
  /** The offices that a person holds, in words: "defence minister of China". */
  role?: string;
  /** All names and aliases of an entity; none of other pages, which are found by their title. */
  names: string[];
  /** Further spellings by which it is found, and which are not shown. */
  spellings?: string[];
  /** Ids of its topics. */
  topics?: string[];
  /** The day of publication, in words. */
  date?: string;
  /** How many articles name it. */
  mentions?: number;
}

/** One file of the names index. */
export interface NameChunk {
  records: NameRecord[];
  /** The paths of the other files, in the first only: what is named most stands in the first. */
  more?: string[];
}
