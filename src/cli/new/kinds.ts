import { z } from 'zod';
import { articleSchema, authorSchema, topicSchema } from '../../model/article.ts';
import { ACTS, claimSchema } from '../../model/claims/claim.ts';
import { entitySchema } from '../../model/entity.ts';
import { idSchema, languageSchema } from '../../model/fields/id.ts';
import { sourceSchema } from '../../model/sources/source.ts';
import { dateSchema, daySchema, momentSchema } from '../../model/time/date.ts';

/** What can be started. */
export const NEW_KINDS = ['article', 'entity', 'claim', 'source', 'topic', 'author'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** A field of what is started, under the name that it has as an option and in a list. */
export interface Field {
  question: string;
  /** Whether nothing is written without it, whether a terminal asks for it too, or it is there only where it is given. */
  need: 'needed' | 'asked' | 'given';
  schema: z.ZodType;
  /** Whether it has several values, which a line parts by commas. */
  isList?: true;
}

const ids = z.array(idSchema);
const text = z.string().min(1);
const needed = (question: string, schema: z.ZodType): Field => ({ question, need: 'needed', schema });
const asked = (question: string, schema: z.ZodType): Field => ({ question, need: 'asked', schema });
const given = (question: string, schema: z.ZodType): Field => ({ question, need: 'given', schema });
const list = (field: Field): Field => ({ ...field, isList: true });
const choice = (question: string, schema: z.ZodEnum) => needed(`${question} (${schema.options.join(', ')})`, schema);

const article = articleSchema.shape;
const entity = entitySchema.shape;
const claim = claimSchema.shape;
const source = sourceSchema.shape;

/** The fields of each kind in the order in which they are asked; the first may stand without its name. */
export const FIELDS: Readonly<Record<NewKind, Readonly<Record<string, Field>>>> = {
  article: {
    title: needed('Headline', article.title),
    summary: needed('What it says, in one sentence', article.summary),
    kind: choice('Kind of work', article.kind),
    author: list(needed('Ids of the authors', ids)),
    date: given('Day on which it is published', momentSchema),
    about: given('Day of which it speaks', momentSchema),
    language: given('Language', languageSchema),
    topic: list(given('Ids of the topics', ids)),
    entity: list(given('Ids of its entities', ids)),
    method: given('How we know this', text),
    text: given('File with the text', text),
  },
  entity: {
    name: needed('Name', text),
    kind: choice('Kind', entity.kind),
    description: needed('What it is, in a few words', entity.description),
    summary: needed('Who or what it is, in a few sentences', entity.summary),
    source: list(needed('Ids of the sources that say so', z.array(text).min(1))),
    checked: needed('Day on which all of it was compared with its sources', daySchema),
    language: given('Language of the name', languageSchema),
    family: given('Family name', text),
    alias: list(given('Other names', z.array(text))),
    note: given('Why it matters in the article', text.max(280)),
    date: given('Its day, or its first', dateSchema),
    until: given('Its last day', dateSchema),
    folder: given('Folder in content/entities', text),
  },
  claim: {
    statement: needed('What is claimed, in neutral words', claim.statement),
    title: given('The same in at most 100 characters', claim.title),
    speaker: needed('Who says it (an id or a name)', z.unknown()),
    act: needed(`What they do in saying it (${ACTS.join(', ')})`, claim.act),
    source: list(needed('Ids of the sources that say so', z.array(text).min(1))),
    date: asked('When it was said', dateSchema),
    checked: needed('Day on which all of it was compared with its sources', daySchema),
    about: list(given('Ids of the entities of which it says something', ids)),
    topic: list(given('Ids of the topics', ids)),
    occasion: given('To whom, where or how', text.max(120)),
    language: given('Language of the statement', languageSchema),
  },
  source: {
    title: needed('Its headline', text),
    publisher: needed('Who published it (an id or a name)', z.unknown()),
    date: asked('When it was published', dateSchema),
    url: asked('Address at which it was read', source.url),
    seen: asked('Day on which it was read', daySchema),
    author: given('Its author', text),
    kind: given('What it is', source.kind),
    language: given('Its language', languageSchema),
  },
  topic: {
    title: needed('Name of the topic', topicSchema.shape.title),
    summary: needed('What it is about, in one sentence', topicSchema.shape.summary),
    language: given('Language of its name', languageSchema),
  },
  author: {
    name: needed('Name that stands over the articles', authorSchema.shape.name),
    role: needed('What they do here', authorSchema.shape.role),
    kind: given('A person, or a desk', authorSchema.shape.kind),
    language: given('Language of the name', languageSchema),
  },
};

/** The fields that a draft of an entity can do without. */
export const DRAFT_GAPS: ReadonlySet<string> = new Set(['description', 'summary', 'source', 'checked']);

/** What is to be started, as far as it is known: values by the names of {@link FIELDS}, or of the fields of a file. */
export interface Entry {
  kind: NewKind;
  values: Record<string, unknown>;
  /** The id that an editor chose. */
  id?: string | undefined;
  /** The article into which it goes. */
  article?: string | undefined;
  /** Of an entity, whether it may have gaps. */
  draft?: boolean | undefined;
  /** Whether it stands in a list. */
  isListed?: boolean | undefined;
}
