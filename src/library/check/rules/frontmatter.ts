import type { ErrorCode } from 'yaml';
import { rule, ruleByCase, suggest } from './define.ts';
import { wantedType } from './types-in-words.ts';
import { yamlRemedy } from './yaml-remedy.ts';

/** A field as an editor reads it: `entities[3].note`. */
interface OfField {
  field: string;
}

/** What is wrong with a file's frontmatter by itself. */
export const FRONTMATTER_RULES = {
  'invalid-yaml': ruleByCase<{
    /** What the parser says, without a full stop. */
    syntax: { reason: string; code: ErrorCode };
    'no-fields': object;
    /** Aliases that cannot be unfolded, or stand for more than fits into memory. */
    aliases: { reason: string };
  }>({
    severity: 'error',
    why: 'The frontmatter between the two --- lines is YAML.',
    cases: {
      syntax: { what: ({ reason }) => `${reason}.`, remedy: ({ code }) => yamlRemedy(code) },
      'no-fields': {
        what: () => 'The frontmatter holds no fields.',
        remedy: () => 'Write them as "title: …", one a line.',
      },
      aliases: { what: ({ reason }) => `${reason}.`, remedy: () => 'Write the fields out.' },
    },
  }),
  'invalid-frontmatter': ruleByCase<{
    /** A missing field of a type (in Zod's word for it). */
    'missing-type': OfField & { key: string; wanted: string };
    'missing-choice': OfField & { key: string; allowed: readonly string[] };
    /** A missing field of whose form the model has something to say, without a full stop. */
    'missing-form': OfField & { key: string; form: string };
    choice: OfField & { value: string; allowed: readonly string[] };
    type: OfField & { found: string; wanted: string };
    form: OfField & { form: string };
    'too-long': OfField & { maximum: number };
    'too-high': OfField & { maximum: number };
    'too-low': OfField & { minimum: number };
    empty: OfField;
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
        remedy: ({ allowed }) => `Write one of: ${allowed.join(', ')}.`,
      },
      type: {
        what: ({ field, found, wanted }) => `"${field}" is ${found}, and not ${wantedType(wanted)}.`,
        remedy: ({ wanted }) =>
          wanted === 'string' ? 'Write text; put it in quotation marks.' : `Write ${wantedType(wanted)}.`,
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
        remedy: () => 'Fill it in, or leave it out where it may be.',
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
  'missing-frontmatter': rule({
    severity: 'error',
    why: 'A content file begins with frontmatter.',
    what: () => 'The file has no frontmatter.',
    remedy: () => 'Begin it with fields between two --- lines.',
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

/** A character as Unicode names it: U+202E. */
function codeOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
