/** What a link of a text leads to in this site. */
export type LinkTarget =
  /** An address that is written so: of this site, or of another one. */
  | {
      href: string;
      /** The id of the article there. */
      article?: string | undefined;
      /** What of the old address is left out. */
      without?: string | undefined;
    }
  /** A place in the text itself. */
  | { anchor: string }
  /** Nothing here. */
  | { lost: string };

/** A picture of the archive that can be carried, or why not. */
export type FoundPicture =
  | {
      /** Its path in the archive. */
      from: string;
      /** Its path in `content/pictures`. */
      path: string;
      /** What the archive says elsewhere that it shows. */
      alternative?: string | undefined;
    }
  | { fault: string };

/** What a text is carried by: what its links and pictures mean. */
export interface CarryContext {
  linkTo: (href: string) => LinkTarget;
  pictureAt: (src: string) => FoundPicture;
  /** Who made the pictures, where nothing beside one says it, and on what terms they are shown. */
  credit?: string | undefined;
  licence?: string | undefined;
}

/** A picture as an article lists it, and where it comes from. */
export interface CarriedPicture {
  from: string;
  file: string;
  caption?: string;
  credit: string;
  licence: string;
}
