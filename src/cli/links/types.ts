/** An address that the content names, and where. */
export interface NamedAddress {
  url: string;
  /** The file, in the content folder. */
  path: string;
  /** Offsets of the address in the file, with its quotation marks; in UTF-16 units. */
  from: number;
  to: number;
  /** What it is: that of a source, of the archived copy of one, or of a link in a text. */
  as: 'source' | 'archived' | 'link';
  /** The id of the source. */
  source?: string;
  /** Of a source the address of its archived copy, where it has one. */
  archived?: string | undefined;
}

/** What came of asking for an address. */
export type Answer =
  | { is: 'there' }
  /** It answers 404 or 410. */
  | { is: 'gone'; status: number }
  /** It has moved for good. */
  | { is: 'moved'; to: string }
  /** It leads to the first page of its own site, or of another one. */
  | { is: 'home'; to: string; of: 'same' | 'other' }
  /** It could not be asked, or was not: nothing is known of it. */
  | { is: 'unknown'; why: Unknown; detail?: string | number };

/** Why nothing is known of an address. */
export type Unknown =
  | 'server'
  | 'refused'
  | 'later'
  | 'timeout'
  | 'host'
  | 'secure'
  | 'connection'
  | 'circle'
  | 'robots'
  | 'robots-unread'
  | 'private';

/** Why a request came to nothing. */
export interface Failed {
  failed: Unknown;
  detail?: string;
}

/** Reads the text behind an address, of at most so many bytes; more is cut. Redirects are not followed. */
export type ReadText = (
  url: URL,
  bytes: number,
) => Promise<{ status: number; text: string; location?: string } | Failed>;
