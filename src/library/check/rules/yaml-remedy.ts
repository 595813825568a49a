import type { ErrorCode } from 'yaml';

/** What to do about an error in YAML, in an editor's words: most come from words that need quotation marks. */
export function yamlRemedy(code: ErrorCode): string {
  return REMEDIES[code] ?? 'Correct the YAML here.';
}

const REMEDIES: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    "Words with a colon and a space in them stand in quotation marks, title: 'One: the other', or below their key.",
  BAD_SCALAR_START: "Words that begin with a sign stand in quotation marks: title: '@ work'.",
  UNEXPECTED_TOKEN:
    "Words that go on behind a quotation stand in quotation marks as a whole: title: '“One” and the other'.",
};
