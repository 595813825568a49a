import type { ErrorCode } from 'yaml';
import { codeOf } from '../../../model/fields/forbidden-characters.ts';
import { rule, ruleByCase, suggest } from './define.ts';
import { wantedType } from './types-in-words.ts';
import { yamlFault } from './yaml-faults.ts';

/** A field as an editor reads it: `entities[3].note`. */
interface OfField {
  field: string;
}

/** What is wrong with a file's frontmatter by itself. */
export const FRONTMATTER_RULES = {
  'invalid-yaml': ruleByCase<{
    /** What cannot be told how it was meant. */
    syntax: { code: ErrorCode };
    /** The others have the line as it was meant. */
    quotes: { line: string };
    space: { line: string };
    colon: { line: string };
    end: { line: string };
    indent: { line: string };
    mark: object;
    'no-fields': object;
    /** Aliases that stand for more than fits into memory. */
    aliases: object;
  }>({
    severity: 'error',
    why: 'The frontmatter between the two --- lines is YAML.',
    cases: {
      syntax: { what: ({ code }) => yamlFault(code).what, remedy: ({ code }) => yamlFault(code).remedy },
      quotes: {
        what: () => 'YAML takes a sign in these words for one of its own.',
        remedy: ({ line }) => `Put the words in quotation marks: \`${line}\`.`,
      },
      space: {
        what: () => 'This line has a space that YAML does not take for one, such as a no-break space.',
        remedy: ({ line }) => `Type the spaces at its beginning and around the colon anew: \`${line}\`.`,
      },
      colon: {
        what: () => 'A key ends with a colon and a space.',
        remedy: ({ line }) => `Write \`${line}\`.`,
      },
      end: {
        what: () => 'A quotation mark or a bracket is opened here, and nothing closes it.',
        remedy: ({ line }) => `Close it where the value ends: \`${line}\`.`,
      },
      indent: {
        what: () => 'This line does not begin as far in as those that it belongs to.',
        remedy: ({ line }) =>
          `Begin \`${line}\` below the first letter of the line that it follows, with spaces alone.`,
      },
      mark: {
        what: () => 'This line ends the frontmatter too early.',
        remedy: () => 'Remove the line.',
      },
      'no-fields': {
        what: () => 'The frontmatter holds no fields.',
        remedy: () => 'Write each field on a line of its own: its key, a colon, a space, its value.',
      },
      aliases: {
        what: () => 'Its values stand for each other so often that they cannot be written out.',
        remedy: () => 'Write the fields out.',
      },
    },
  }),
  'changed-value': ruleByCase<{
    /** What looks like a note to editors behind a value; the line as it was meant. */
    note: { lost: string; line: string };
    /** A sign before a value. */
    sign: { lost: string; line: string };
    /** A comma in { }. */
    braces: { lost: string; line: string };
    /** A comma in [ ]. */
    brackets: { lost: string; line: string };
    /** A field whose line is a part of the value above it. */
    swallowed: { key: string; by: string };
    /** A field below the end of the frontmatter. */
    below: { key: string };
  }>({
    severity: 'error',
    why: 'A value reaches the site as its editor wrote it; YAML cuts some without a word.',
    cases: {
      note: {
        what: ({ lost }) => `YAML takes “${lost}” for a note to editors, and leaves it out.`,
        remedy: ({ line }) =>
          `Put the words in quotation marks: \`${line}\`. A note stands on a line of its own, or behind two spaces and “# ”.`,
      },
      sign: {
        what: ({ lost }) => `YAML takes “${lost}” for an instruction, and leaves it out.`,
        remedy: ({ line }) => `Write \`${line}\`.`,
      },
      braces: {
        what: ({ lost }) => `Inside { } a comma ends a value: “${lost}” is cut off.`,
        remedy: ({ line }) => `Words with a comma inside { } stand in quotation marks: \`${line}\`.`,
      },
      brackets: {
        what: ({ lost }) => `Inside [ ] a comma ends a value: “${lost}” is taken for another one.`,
        remedy: ({ line }) => `Words with a comma inside [ ] stand in quotation marks: \`${line}\`.`,
      },
      swallowed: {
        what: ({ key, by }) => `“${key}:” is a part of the text of \`${by}\`, and no field.`,
        remedy: ({ by }) => `Begin the line as far left as that of \`${by}\`.`,
      },
      below: {
        what: ({ key }) => `“${key}:” stands below the end of the frontmatter, and is no field.`,
        remedy: () => 'Remove the line of hyphens above it.',
      },
    },
  }),
  'invalid-frontmatter': ruleByCase<{
    /** A missing field of a type (in Zod's word for it). */
    'missing-type': OfField & { key: string; wanted: string };
    'missing-choice': OfField & { key: string; allowed: readonly string[] };
    /** A missing field of whose form the model has something to say, without a full stop. */
    'missing-form': OfField & { key: string; form: string };
    choice: OfField & { value: string; allowed: readonly string[]; near?: string | undefined };
    /** With the line as it is to be written, where it is words that only need quotation marks. */
    type: OfField & { found: string; wanted: string; line?: string | undefined };
    /** A word that YAML takes for nothing: null, ~. */
    nothing: OfField & { word: string; line: string };
    form: OfField & { form: string };
    'too-long': OfField & { maximum: number };
    'too-high': OfField & { maximum: number };
    'too-low': OfField & { minimum: number };
    /** With what it can be, where that is one of a few. */
    empty: OfField & { allowed?: readonly string[] };
    /** Of whose form nobody has said anything. */
    other: OfField;
  }>({
    severity: 'error',
    why: 'Each field has the type and form that the guide gives.',
    cases: {
      'missing-type': { what: missing, remedy: ({ key, wanted }) => `Add "${key}:" with ${wantedType(wanted)}.` },
      'missing-choice': {
        what: missing,
        remedy: ({ key, allowed }) => `Add "${key}:" with one of ${allowed.join(', ')}.`,
      },
      'missing-form': { what: missing, remedy: ({ key, form }) => `Add "${key}:". ${form}.` },
      choice: {
        what: ({ field, value }) => `"${field}": ${value} is none of its values.`,
        remedy: ({ allowed, near }) => suggest(near, `Write one of: ${allowed.join(', ')}.`),
      },
      type: {
        what: ({ field, found, wanted }) => `"${field}" is ${found}, and not ${wantedType(wanted)}.`,
        remedy: ({ wanted, line }) =>
          line === undefined ? `Write ${wantedType(wanted)}.` : `Put it in quotation marks: \`${line}\`.`,
      },
      nothing: {
        what: ({ field, word }) => `"${field}" is empty: YAML takes “${word}” for nothing.`,
        remedy: ({ line }) => `Fill it in; or, where that word is meant, put it in quotation marks: \`${line}\`.`,
      },
      form: { what: ({ field, form }) => `"${field}": ${form}.`, remedy: () => 'Correct the value.' },
      'too-long': {
        what: ({ field, maximum }) => `"${field}" is longer than ${maximum} characters.`,
        remedy: ({ maximum }) => `Shorten it to ${maximum}.`,
      },
      'too-high': {
        what: ({ field, maximum }) => `"${field}" is more than ${maximum}.`,
        remedy: ({ maximum }) => `Write ${maximum} or less.`,
      },
      'too-low': {
        what: ({ field, minimum }) => `"${field}" is less than ${minimum}.`,
        remedy: ({ minimum }) => `Write ${minimum} or more.`,
      },
      empty: {
        what: ({ field }) => `"${field}" is empty.`,
        remedy: ({ allowed }) =>
          allowed ? `Write one of: ${allowed.join(', ')}.` : 'Fill it in, or leave it out where it may be.',
      },
      other: { what: ({ field }) => `"${field}" has not the form that it needs.`, remedy: () => 'Correct the value.' },
    },
  }),
  'unknown-key': rule<{ key: string; field: string; near?: string | undefined }>({
    severity: 'error',
    why: 'A key that Gloss does not know is most often a typing error, and would be lost.',
    what: ({ key, field }) => `${field || 'The frontmatter'} has an unknown key "${key}".`,
    remedy: ({ near }) => suggest(near, 'Correct or remove it.'),
  }),
  'missing-frontmatter': ruleByCase<{
    none: object;
    /** It begins, and no second line of hyphens ends it. */
    unended: object;
    /** Something stands before it: an empty line, a space. */
    late: object;
    /** A line of other hyphens, or of more or fewer. */
    hyphens: object;
  }>({
    severity: 'error',
    why: 'A content file begins with frontmatter.',
    cases: {
      none: { what: () => 'The file has no frontmatter.', remedy: () => 'Begin it with fields between two --- lines.' },
      unended: {
        what: () => 'The frontmatter has no end.',
        remedy: () => 'Write a line of three hyphens, ---, below its last field.',
      },
      late: {
        what: () => 'The frontmatter does not begin at the beginning of the file.',
        remedy: () => 'Remove what stands before its first line, empty lines and spaces too.',
      },
      hyphens: {
        what: () => 'The first line is not the three hyphens with which frontmatter begins.',
        remedy: () => 'Write it as three plain hyphens, ---.',
      },
    },
  }),
  'forbidden-character': rule<{ character: string }>({
    severity: 'error',
    why: 'A file is UTF-8 and holds no character that a page or a feed could not.',
    what: ({ character }) => `The character ${codeOf(character)} cannot be published.`,
    remedy: ({ character }) =>
      character === '\ufffd' ? 'Save the file as UTF-8 and write the character again.' : 'Remove it.',
  }),
} as const;

function missing({ field }: OfField): string {
  return `"${field}" is missing.`;
}
