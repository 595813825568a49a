/** The programs whose archives are read. */
export const PROGRAMS = ['hugo', 'jekyll', 'wordpress'] as const;

/** Something of an archive that is not carried, or not as it was, and where it stands there. */
export interface Note {
  /** The file's path in the archive. */
  file: string;
  /** From 1. */
  line: number;
  what: string;
}

/** What stands at a place of a text that no Markdown says: a call of a program's own. */
export type Call =
  /** It is carried as this HTML; with what is to be said of that. */
  | { html: string; what?: string }
  /** It cannot be carried; its source is kept. */
  | { source: string; what: string };

/** The text of a post, with a token for each call of its program; see `call-tokens.ts`. */
export interface PostText {
  /** In `lines` of HTML an empty line ends a paragraph, and any other one a line, as WordPress shows them. */
  form: 'markdown' | 'html' | 'lines';
  text: string;
  calls: readonly Call[];
  /** The line in the archive's file of a line of `text`, both from 1. */
  lineAt: (line: number) => number;
}

/** A category or a tag of an archive. */
export interface Label {
  name: string;
  /** The addresses of its list. */
  addresses: readonly string[];
  /** What the archive says of it, in plain words. */
  description?: string | undefined;
}

/** One post of an archive, as its program means it. */
export interface Post {
  file: string;
  /** The line on which the post begins. */
  line: number;
  title: string;
  /** What its id is made of. */
  slug: string;
  /** When it was published: a day, or a minute with its offset. */
  date?: string | undefined;
  updated?: string | undefined;
  /** What it says in short, in plain words, where the archive has that. */
  description?: string | undefined;
  language?: string | undefined;
  draft: boolean;
  authors: readonly string[];
  labels: readonly Label[];
  text: PostText;
  /** Where it stood, as paths from the root of the old site, that of the page first. */
  addresses: readonly string[];
  /** Other forms by which texts link to it: `/?p=12`. */
  queries?: readonly string[];
  /** The folders in which a relative path of a picture is looked for, as paths in the archive. */
  folders: readonly string[];
  /** Why it cannot be imported. */
  fault?: string | undefined;
  /** What of it is not carried, beside what stands in its text. */
  notes: readonly Note[];
}

/** All that was read of an archive. */
export interface Archive {
  /** The site's name, where its settings say it. */
  title?: string | undefined;
  /** The hosts of the old site, in small letters. */
  hosts: readonly string[];
  /** The path under which the old site stood: `/blog`, or nothing. */
  base: string;
  language?: string | undefined;
  /** Who signs what names no author. */
  author?: string | undefined;
  posts: readonly Post[];
  /** How many posts there are, with those that cannot be imported. */
  found: number;
  /** What is in the archive and is not among the posts. */
  notes: readonly Note[];
  /** The alternative texts that the archive keeps beside pictures, by the decoded paths of their addresses. */
  alternatives?: ReadonlyMap<string, string>;
  /** The paths in the archive that an address of a file may mean, the likeliest first. */
  filesAt: (path: string) => string[];
}
