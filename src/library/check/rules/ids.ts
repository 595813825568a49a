import { rule, ruleByCase, suggest, type UnknownId } from './define.ts';

const ID_FORM = 'An id is lower-case letters a–z, digits and single hyphens, such as "li-shangfu".';

/** What is wrong with ids: of files, and of what is named by its id. */
export const ID_RULES = {
  'invalid-id': ruleByCase<{
    file: { better: string | undefined };
    /** The key of an entry in a register. */
    key: { better: string | undefined };
  }>({
    severity: 'error',
    why: "A file's name, or the word before an entry, is its id and part of a public address.",
    cases: {
      file: {
        what: () => ID_FORM,
        remedy: ({ better }) =>
          better === undefined
            ? 'Give the file a name of Latin letters.'
            : `Rename the file to "${better}.md" or the like.`,
      },
      key: {
        what: () => ID_FORM,
        remedy: ({ better }) =>
          better === undefined ? 'Give the entry a name of Latin letters.' : `Write ${better}: or the like.`,
      },
    },
  }),
  'duplicate-id': ruleByCase<{
    /** Two files of one collection. */
    file: { id: string; owner: string };
    /** A page that would hide one of the site's own. */
    page: { id: string };
    /** An old id that another file has. */
    formerly: { id: string; owner: string };
    /** One entity that two articles define. */
    'defined-twice': { id: string; owner: string };
    /** An entity that an article defines and a file has. */
    'defined-over-file': { id: string };
    'listed-twice': { id: string; of: 'entity' | 'claim' };
    /** A claim that is listed, and comes as an answer by itself. */
    'listed-answer': { id: string };
    correction: { id: string };
    update: { id: string };
  }>({
    severity: 'error',
    why: 'An id names one page.',
    cases: {
      file: { what: ({ id, owner }) => `${owner} has the id "${id}" already.`, remedy: () => 'Choose another id.' },
      page: { what: ({ id }) => `The site has a page "${id}" of its own.`, remedy: () => 'Choose another id.' },
      formerly: { what: ({ id, owner }) => `The id "${id}" is that of ${owner}.`, remedy: () => 'Choose another id.' },
      'defined-twice': {
        what: ({ id, owner }) => `"${id}" is defined here and in ${owner}.`,
        remedy: () => 'Move it to a file in content/entities, and name its id in both.',
      },
      'defined-over-file': {
        what: ({ id }) => `"${id}" is defined here and in a file of content/entities.`,
        remedy: () => 'Keep the file and name its id here, or choose another id.',
      },
      'listed-twice': {
        what: ({ id, of }) => `The ${of} "${id}" is named twice in this article.`,
        remedy: () => 'Remove one of the two.',
      },
      'listed-answer': {
        what: ({ id }) => `The claim "${id}" answers another one of this article, and comes with it.`,
        remedy: () => 'Remove it here.',
      },
      correction: { what: ({ id }) => `The correction id "${id}" is used twice.`, remedy: () => 'Choose another id.' },
      update: { what: ({ id }) => `The update id "${id}" is used twice.`, remedy: () => 'Choose another id.' },
    },
  }),
  'taken-address': ruleByCase<{
    /** A page or a file of the site. */
    page: { path: string; page: string };
    /** What two pages claim. */
    other: { path: string; owner: string };
  }>({
    severity: 'error',
    why: 'One address leads to one page.',
    cases: {
      page: {
        what: ({ path, page }) => `At "${path}" the site has ${path === page ? 'something' : `"${page}"`} of its own.`,
        remedy: () => 'Leave this address out.',
      },
      other: {
        what: ({ path, owner }) => `"${path}" leads to ${owner} already.`,
        remedy: () => 'Leave it out in one of the two.',
      },
    },
  }),
  'unknown-entity': ruleByCase<{
    /** Of all entities of the site. */
    site: UnknownId;
    /** In an article's `entities`. */
    listed: UnknownId;
    /** In the text of an article. */
    text: UnknownId;
    /** Of somebody who speaks or publishes. */
    speaker: UnknownId;
  }>({
    severity: 'error',
    why: 'An entity is a file in content/entities, or defined in the article.',
    cases: {
      site: {
        what: ({ id }) => `No entity has the id "${id}".`,
        remedy: ({ id, near }) => suggest(near, `Write content/entities/${id}.md.`),
      },
      listed: {
        what: ({ id }) => `No entity has the id "${id}".`,
        remedy: ({ id, near }) => suggest(near, `Write content/entities/${id}.md, or define it here.`),
      },
      text: {
        what: ({ id }) => `No entity of this text has the id "${id}".`,
        remedy: ({ near }) => suggest(near, "Add it to the article's `entities`."),
      },
      speaker: {
        what: ({ id }) => `No entity and no speaker has the id "${id}".`,
        remedy: ({ id, near }) =>
          suggest(
            near,
            `Add "${id}" to content/speakers.yaml, write content/entities/${id}.md, or write { named: … }.`,
          ),
      },
    },
  }),
  'unfinished-entity': ruleByCase<{
    /** In the `entities` of an article. */
    listed: Unfinished;
    /** Wherever else something that is published names it. */
    other: Unfinished;
  }>({
    severity: 'error',
    why: 'What is published leads to no page that is a draft.',
    cases: {
      listed: {
        what: draftWords,
        remedy: ({ file }) =>
          `Finish it in ${file} and take its \`draft\` away; or take it out here; or make a draft of this article too.`,
      },
      other: {
        what: draftWords,
        remedy: ({ file }) => `Finish it in ${file} and take its \`draft\` away; or take it out here.`,
      },
    },
  }),
  'self-relation': rule<{ id: string }>({
    severity: 'error',
    why: 'A relation ties one entity to another one.',
    what: ({ id }) => `"${id}" has a relation to itself.`,
    remedy: () => 'Write the id of the other one, or remove the relation.',
  }),
  'contrary-relations': rule<{ one: Tie; other: Tie }>({
    severity: 'warning',
    why: 'Nothing is a part, the head or the successor of what is that of itself, at one time.',
    what: ({ one, other }) => `${tie(one)} and ${tie(other)} cannot both be so.`,
    remedy: () => 'Correct one of the two, or give both their dates.',
  }),
  'shared-item': rule<{ item: string; other: string }>({
    severity: 'error',
    why: 'An item of Wikidata is one person or thing, and so is an entity.',
    what: ({ item, other }) => `"${other}" has the item ${item} too.`,
    remedy: () => 'Make one entity of the two, with the old id in `formerly`; or correct the item.',
  }),
  'twin-entity': rule<{ name: string; other: string }>({
    severity: 'warning',
    why: 'One person or thing has one page.',
    what: ({ name, other }) => `"${other}" is called “${name}” too.`,
    remedy: () =>
      'Make one entity of the two, with the old id in `formerly`; or tell them apart, by `wikidata` in both or by a relation of one to the other.',
  }),
  'unknown-claim': ruleByCase<{
    /** Of all claims of the site. */
    site: UnknownId;
    /** In the text of an article. */
    text: UnknownId;
  }>({
    severity: 'error',
    why: 'A claim is a file in content/claims; a text names those of its article and the answers to them.',
    cases: {
      site: {
        what: ({ id }) => `No claim has the id "${id}".`,
        remedy: ({ id, near }) => suggest(near, `Write content/claims/${id}.md.`),
      },
      text: {
        what: ({ id }) => `No claim of this text has the id "${id}".`,
        remedy: ({ near }) => suggest(near, "Add it to the article's `claims`."),
      },
    },
  }),
  'unknown-topic': rule<UnknownId>({
    severity: 'error',
    why: 'A topic is a file in content/topics.',
    what: ({ id }) => `No topic has the id "${id}".`,
    remedy: ({ id, near }) => suggest(near, `Write content/topics/${id}.md.`),
  }),
  'unknown-author': rule<UnknownId>({
    severity: 'error',
    why: 'An author is a file in content/authors.',
    what: ({ id }) => `No author has the id "${id}".`,
    remedy: ({ id, near }) => suggest(near, `Write content/authors/${id}.md.`),
  }),
  'unknown-policy': rule<UnknownId & { known: readonly string[] }>({
    severity: 'error',
    why: 'The list of policies is the same for every site, so that a missing one is seen.',
    what: ({ id }) => `There is no policy "${id}".`,
    remedy: ({ near, known }) =>
      suggest(near, `Name the file one of ${known.join(', ')}, or make it a page in content/pages.`),
  }),
  'unknown-source': rule<UnknownId>({
    severity: 'error',
    why: 'Each source is written once, in content/sources, and named by its id.',
    what: ({ id }) => `No source has the id "${id}".`,
    remedy: ({ near, id }) => suggest(near, `Add "${id}" to a file in content/sources.`),
  }),
  'unknown-correction': rule<UnknownId>({
    severity: 'error',
    why: 'A text ties sentences to the corrections of its own frontmatter.',
    what: ({ id }) => `No correction of this text has the id "${id}".`,
    remedy: ({ near }) => suggest(near, "Add it to the article's `corrections`."),
  }),
} as const;

/** An entity that is a draft, its file, and the fields that it needs. */
interface Unfinished {
  id: string;
  file: string;
  missing: readonly string[];
}

function draftWords({ id, missing }: Unfinished): string {
  return `The entity "${id}" is a draft${missing.length === 0 ? '' : `, without ${missing.join(', ')}`}.`;
}

interface Tie {
  subject: string;
  relation: string;
  object: string;
}

function tie({ subject, relation, object }: Tie): string {
  return `“${subject} ${relation} ${object}”`;
}
