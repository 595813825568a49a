import type { ErrorCode } from 'yaml';

/** What is wrong with YAML that cannot be mended by itself, and what to do, in an editor's words. */
export function yamlFault(code: ErrorCode): { what: string; remedy: string } {
  return FAULTS[code] ?? OTHER;
}

const OTHER = {
  what: 'From here on the frontmatter cannot be read.',
  remedy: 'Write each field as its key, a colon, a space and its value; words with signs in quotation marks.',
};

const QUOTES = {
  what: 'YAML takes a sign in these words for one of its own.',
  remedy: 'Put the words in quotation marks.',
};

const INDENT = {
  what: 'This line does not begin as far in as those that it belongs to.',
  remedy: 'Begin the fields of one group at the same place, with spaces alone.',
};

const FAULTS: Partial<Record<ErrorCode, { what: string; remedy: string }>> = {
  BAD_ALIAS: QUOTES,
  BAD_DIRECTIVE: QUOTES,
  BAD_DQ_ESCAPE: {
    what: 'Inside double quotation marks YAML takes a backslash for the beginning of a sign.',
    remedy: 'Put the words in single quotation marks.',
  },
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: QUOTES,
  BLOCK_AS_IMPLICIT_KEY: QUOTES,
  BLOCK_IN_FLOW: QUOTES,
  DUPLICATE_KEY: {
    what: 'This key stands here for the second time.',
    remedy: 'Keep one of the two.',
  },
  MISSING_CHAR: {
    what: 'A quotation mark, a bracket or a colon is missing here.',
    remedy: 'Write a key with a colon and a space behind it, and close what is open.',
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'This line is no field: it has no key with a colon and a space behind it.',
    remedy:
      'Write the key, a colon, a space and the value; or begin the line further in, where it goes on from the one above.',
  },
  MULTIPLE_DOCS: {
    what: 'The frontmatter ends above, and goes on here.',
    remedy: 'Remove the line of hyphens or dots between.',
  },
  TAB_AS_INDENT: {
    what: 'This line begins with a tab.',
    remedy: 'Begin it with spaces.',
  },
};
