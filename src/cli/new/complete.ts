import type { z } from 'zod';
import type { Defaults } from '../../model/site-defaults.ts';
import { DRAFT_GAPS, type Entry, FIELDS, type Field } from './kinds.ts';
import { partsOf } from './options.ts';
import { Refusal } from './refusal.ts';

/** Whoever answers: a terminal, or lines that were piped in. */
export interface Answers {
  /** The next answer; undefined where there is none any more. */
  ask: (question: string) => Promise<string | undefined>;
  /** Whether somebody sits there, who is asked for more than what is needed, and asked again. */
  isTerminal: boolean;
  tell: (line: string) => void;
}

/** What the site already says of a field that is left out. */
export interface Given {
  defaults: Defaults;
  /** The only author, where there is one alone. */
  onlyAuthor: string | undefined;
  /** The site's day (ISO), for "today". */
  today: string;
  /** Refuses a name whose id is taken, before anything else is asked. */
  refuseTaken: (values: Readonly<Record<string, unknown>>) => void;
}

/** An entry with all that is needed: what was given, then what is asked for. Its values are of the form that the fields have. */
export async function complete(entry: Entry, given: Given, answers: Answers): Promise<Entry> {
  const values = { ...entry.values };
  let isDraft = entry.draft === true;
  for (const [name, field] of Object.entries(FIELDS[entry.kind])) {
    const isOnly = entry.kind === 'article' && name === 'author' && given.onlyAuthor !== undefined;
    const written = values[name] ?? (isOnly ? given.onlyAuthor : undefined);
    if (written !== undefined) values[name] = checked(name, field, written, given.today);
    else if (isSaid(name, entry, values, given.defaults) || (isDraft && DRAFT_GAPS.has(name))) continue;
    else if (field.need === 'needed' || (field.need === 'asked' && answers.isTerminal)) {
      const canWait = entry.kind === 'entity' && DRAFT_GAPS.has(name);
      const answer = await answered(name, field, { canWait, answers, entry: { ...entry, values }, given });
      if (answer === undefined) isDraft ||= canWait;
      else values[name] = answer;
    }
    if (name === nameOf(entry)) given.refuseTaken(values);
  }
  return { ...entry, values, draft: isDraft };
}

/** Whether something else says what a field would: a default, or a longer field. */
function isSaid(name: string, { kind }: Entry, values: Record<string, unknown>, defaults: Defaults): boolean {
  if (name === 'checked') return defaults.checked !== undefined;
  // What is a field of a file needs no short form.
  if (name === 'name') return values['names'] !== undefined;
  if (name === 'speaker') return values['accounts'] !== undefined;
  return kind === 'article' && name === 'kind' && defaults.kind?.articles !== undefined;
}

interface Asking {
  /** Whether it can be left for later. */
  canWait: boolean;
  answers: Answers;
  entry: Entry;
  given: Given;
}

async function answered(name: string, field: Field, { canWait, answers, entry, given }: Asking): Promise<unknown> {
  const isFirst = nameOf(entry) === name;
  const of = isFirst ? '' : `${firstValue(entry)}: `;
  const left = field.need === 'asked' || canWait ? ' (Enter: not yet)' : '';
  for (;;) {
    const line = await answers.ask(`${of}${field.question}${left}: `);
    if (line === undefined && field.need === 'needed') throw missing(name, entry, canWait, isFirst);
    if (line === undefined || (line.trim() === '' && (field.need === 'asked' || canWait))) return undefined;
    try {
      if (line.trim() === '') throw missing(name, entry, canWait, isFirst);
      return checked(name, field, field.isList ? partsOf(line) : line.trim(), given.today);
    } catch (error) {
      if (!answers.isTerminal || !(error instanceof Refusal)) throw error;
      answers.tell(error.message);
    }
  }
}

function missing(name: string, entry: Entry, canWait: boolean, isFirst: boolean): Refusal {
  const { question } = FIELDS[entry.kind][name] as Field;
  const of = isFirst ? `The ${entry.kind}` : `"${firstValue(entry)}"`;
  const give = entry.isListed ? `Write \`${name}\` in the list` : `Give --${name} "…"`;
  const later = canWait ? `, or ${entry.isListed ? '`draft: true`' : '--draft'} to start it with gaps` : '';
  const once = name === 'checked' ? ', or `checked` among the defaults of content/site.yaml' : '';
  return new Refusal(`${of} has no ${name} (${question}). ${give}${later}${once}.`);
}

/** The field by which an entry is called: its title, its name. */
function nameOf({ kind }: Entry): string {
  return Object.keys(FIELDS[kind])[0] ?? '';
}

function firstValue(entry: Entry): string {
  return String(entry.values[nameOf(entry)] ?? entry.kind);
}

/** A value as the field has it; refused with what the schema says of it. */
function checked(name: string, { schema, isList }: Field, value: unknown, today: string): unknown {
  const meant = value === 'today' && /^(?:date|seen|checked|about)$/.test(name) ? today : value;
  const result = schema.safeParse(isList ? [meant].flat() : meant);
  if (result.success) return result.data ?? meant;
  const [issue] = result.error.issues;
  throw new Refusal(`--${name} ${JSON.stringify(value)}: ${issue ? inPlainWords(issue) : 'Write it otherwise'}.`);
}

/** What a schema wants of a value, for who typed it; where it has words of its own, in these. */
function inPlainWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `Write one of ${issue.values.join(', ')}`;
  if (issue.code === 'too_big') return `It has more than ${issue.maximum} characters`;
  if (issue.code === 'too_small') return 'It is empty';
  return issue.code === 'invalid_type' ? `It is no text that fits here` : issue.message;
}
