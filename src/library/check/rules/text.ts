import type { TextValues } from '../../../markdown/text-finding.ts';
import { formatDate } from '../../../site/dates.ts';
import { rule, ruleByCase, suggest, suggestOnly } from './define.ts';

/** What is wrong with a text: its links, names, headings and HTML. */
export const TEXT_RULES = {
  'unused-source': rule<{ id: string }>({
    severity: 'warning',
    why: 'A source that nothing cites supports nothing.',
    what: ({ id }) => `Nothing cites the source "${id}".`,
    remedy: ({ id }) => `Write [^${id}] behind what it supports, name it in the sources of a fact, or remove it.`,
  }),
  'repeated-source': rule<{ other: string; url: string }>({
    severity: 'warning',
    why: 'Each source is written once, so that what becomes of it is said wherever it is cited.',
    what: ({ other, url }) => `The source "${other}" has the address ${url} too.`,
    remedy: ({ other }) => `Cite "${other}" instead, and remove this one.`,
  }),
  'copied-source': rule<{ id: string; host: string; what: string }>({
    severity: 'warning',
    why: 'A copy may have lost or changed something, and its first publisher can be found no more when it goes.',
    what: ({ id, host, what }) => `The source "${id}" was read at ${host}, which the list of copies has: ${what}`,
    remedy: () =>
      'Cite the first publisher, or a paper that carries it with leave. If you looked for one and found none, write the day on which you looked into the field "sought".',
  }),
  'repeated-name': ruleByCase<{
    twice: { name: string; known: string; other: string };
    'has-id': { name: string; known: string; id: string; other: string };
  }>({
    severity: 'warning',
    why: 'Who speaks or publishes more than once has an id, so that all of it is found together.',
    cases: {
      twice: {
        what: ({ name, known, other }) =>
          name === known
            ? `"${name}" is written out here and in ${other}.`
            : `"${name}" is written out here, and "${known}" in ${other}.`,
        remedy: () =>
          'Give them an entry in content/speakers.yaml, or a page in content/entities, and write its id in both places.',
      },
      'has-id': {
        what: ({ name, known, id, other }) =>
          `"${name}" is written out here, and "${known}" has the id "${id}" (${other}).`,
        remedy: ({ id }) => `Write ${id} for both, if they are one. If not, say more than the name of one of them.`,
      },
    },
  }),
  'withdrawn-source': rule<{ id: string; state: string; notices: readonly string[] }>({
    severity: 'warning',
    why: 'What rests on a source that was withdrawn has to say so.',
    what: ({ id, state }) => `The source "${id}" was ${state}.`,
    remedy: ({ notices }) =>
      `Say so here, and cite who says it: ${notices.map((notice) => `"${notice}"`).join(' or ')}; or take another source.`,
  }),
  'shared-name': rule<{ name: string; owners: readonly string[] }>({
    severity: 'error',
    why: 'A name that two entities of one article share cannot be annotated.',
    what: ({ name, owners }) => `The name "${name}" belongs to ${owners.map((id) => `"${id}"`).join(' and ')}.`,
    remedy: () => 'Remove it from the aliases of all but one of them.',
  }),
  'ambiguous-name': rule<TextValues['ambiguous-name']>({
    severity: 'error',
    why: 'A short name that may be one of two people is never guessed.',
    what: ({ name, owners, others }) =>
      `"${name}" may be ${owners.join(' or ')}${elsewhere(others)}; nothing is marked.`,
    remedy: ({ name, owners }) =>
      `Mark by hand who is meant, ${owners.map((id) => `[${name}](entity:${id})`).join(' or ')}, or keep it free with [${name}](entity:none).`,
  }),
  'near-name': rule<TextValues['near-name']>({
    severity: 'warning',
    why: 'A name inside a longer one may mean something else: the University of Chicago is not the city.',
    what: ({ phrase, name, id }) => `"${name}" in "${phrase}" is marked as "${id}".`,
    remedy: ({ phrase, name, id }) =>
      `If it is something else, add ${JSON.stringify(phrase)} to the exceptions of "${id}"; if it is meant, mark it by hand: [${name}](entity:${id}).`,
  }),
  'misplaced-source': rule<TextValues['misplaced-source']>({
    severity: 'error',
    why: 'Sources stand in content/sources; a text only cites them.',
    what: ({ id }) => `The text describes the source "${id}" as a footnote.`,
    remedy: ({ known }) =>
      known
        ? 'Take this footnote out: the source is in content/sources.'
        : 'Write the source into a file of content/sources, and take this footnote out.',
  }),
  'broken-mark': rule<TextValues['broken-mark']>({
    severity: 'error',
    why: 'A mark that is not complete marks nothing, and is shown to readers as it was typed.',
    what: ({ mark }) => `"${mark}" is shown as it stands: the mark is not complete.`,
    remedy: ({ mark }) =>
      /^\[\s*\^/.test(mark)
        ? 'Write it without spaces, and with both brackets: [^id].'
        : 'Write it without spaces, and with all its brackets: [words](claim:id).',
  }),
  'stray-mark': rule<TextValues['stray-mark']>({
    severity: 'warning',
    why: 'Signs that Markdown makes nothing of are shown to readers as they were typed.',
    what: ({ mark }) => `"${mark}" is shown as it stands: Markdown makes nothing of it.`,
    remedy: ({ mark }) =>
      /^\|?\s*:?-{3,}/.test(mark)
        ? 'For a table, give this line as many columns as the one above it.'
        : 'Complete it or take it out; if it is meant to be shown, write a backslash before its signs.',
  }),
  'accidental-block': ruleByCase<{ list: { marker: string }; code: object; fence: { fence: string } }>({
    severity: 'warning',
    why: 'The first signs of a line can make a list or code of a paragraph.',
    cases: {
      list: {
        what: ({ marker }) => `"${marker}" has made a list of this paragraph.`,
        remedy: ({ marker }) =>
          `Write ${marker.replace(/(?=.$)/, '\\')} to have a paragraph; a list has more than one entry${/\d/.test(marker) ? ', with numbers in a row' : ''}.`,
      },
      code: {
        what: () => 'The spaces or the tab before this paragraph have made code of it.',
        remedy: () => 'Take them away; for code, write ``` on the lines before and behind it.',
      },
      fence: {
        what: ({ fence }) => `Nothing ends the code that begins with ${fence}; all that follows is code.`,
        remedy: ({ fence }) => `Write ${fence} on a line of its own where the code ends.`,
      },
    },
  }),
  'uneven-table': rule<TextValues['uneven-table']>({
    severity: 'error',
    why: 'A row of a table has no more cells than its first row: what stands in the others would be lost.',
    what: ({ columns, cells }) => `This row has ${cells} cells, and the first row of the table ${columns}.`,
    remedy: () =>
      'Give the first row as many, or leave this cell out; a bar that is a part of the words is written \\|.',
  }),
  'uncarried-part': rule<{ what: string }>({
    severity: 'warning',
    why: 'What an archive showed at this place is missing here.',
    what: ({ what }) => `Not brought in from the archive: ${what.replace(/[.…]$/, '')}.`,
    remedy: () => 'Put it in by hand, or decide to do without it; then take this comment out.',
  }),
  'empty-text': rule({
    severity: 'warning',
    why: 'An article is there to be read.',
    what: () => 'The article has no text.',
    remedy: () => 'Write it below the frontmatter.',
  }),
  'dead-link': ruleByCase<{
    nothing: { path: string; near?: string | undefined };
    /** A page that is a draft, or that is published later. */
    draft: { path: string };
    early: { path: string; published: string };
  }>({
    severity: 'error',
    why: 'A link inside the site leads to a page that exists.',
    cases: {
      nothing: {
        what: ({ path }) => `No page of the site has the address "${path}".`,
        remedy: ({ near }) => suggest(near, 'Correct the address, or link to another page.'),
      },
      draft: {
        what: ({ path }) => `The article "${path}" is a draft, and is not built.`,
        remedy: () => 'Publish it first, or leave the link out until then.',
      },
      early: {
        what: ({ path, published }) => `The article "${path}" is not built before ${formatDate(published)}.`,
        remedy: () => 'Leave the link out until then, or publish both at one time.',
      },
    },
  }),
  'unwritten-file': rule<{ path: string }>({
    severity: 'warning',
    why: 'Feeds, sitemaps and share pictures hold whole addresses, and are written only where the site knows its own.',
    what: ({ path }) => `"${path}" is written only where the site knows its own address.`,
    remedy: () => 'Build and check the site with --site https://….',
  }),
  'dead-anchor': ruleByCase<{
    link: { page: string; anchor: string; near?: string | undefined };
    /** The `place` of an entry in a timeline. */
    timeline: { place: string; near?: string | undefined };
  }>({
    severity: 'error',
    why: 'A link to a place in a page leads to a place that exists.',
    cases: {
      link: {
        what: ({ page, anchor }) => `The page "${page}" has no place "#${anchor}".`,
        remedy: ({ near }) => suggestOnly(near && `#${near}`, 'Correct it, or link to the page alone.'),
      },
      timeline: {
        what: ({ place }) => `The text has no heading "#${place}".`,
        remedy: ({ near }) => suggestOnly(near, 'Write the id of a heading.'),
      },
    },
  }),
  'invalid-link': rule<TextValues['invalid-link']>({
    severity: 'error',
    why: 'A link leads to a page of the site, to an http(s) address or to an e-mail address.',
    what: ({ url, of }) =>
      `"${url}" is not ${of === 'picture' ? 'a picture of this site' : 'an address that a page can link to'}.`,
    remedy: ({ of }) =>
      of === 'picture'
        ? 'Save the picture in content/pictures, and write ../pictures/… with its name.'
        : 'Write /articles/…/, #…, https://… or mailto:….',
  }),
  'refused-html': ruleByCase<{ element: { name: string }; attribute: { name: string }; unclosed: object }>({
    severity: 'error',
    why: 'Raw HTML in a text may hold only what cannot run and changes no other part of the page.',
    cases: {
      element: { what: ({ name }) => `A text cannot hold <${name}>.`, remedy: writeMarkdown },
      attribute: { what: ({ name }) => `A text cannot hold ${name}.`, remedy: writeMarkdown },
      unclosed: { what: () => 'A text cannot hold a tag or comment that nothing ends.', remedy: writeMarkdown },
    },
  }),
  'unbalanced-html': ruleByCase<{
    unclosed: { name: string };
    stray: { name: string };
    crossed: { name: string; open: string };
    /** Without `inside`, it needs a table. */
    misplaced: { name: string; inside?: string };
  }>({
    severity: 'error',
    why: 'A tag that is not closed in its own part of the text takes in what follows; what stands in a wrong place is moved.',
    cases: {
      unclosed: {
        what: ({ name }) => `Nothing closes <${name}> in the part of the text where it stands.`,
        remedy: ({ name }) => `Write </${name}> behind what it should hold, or leave <${name}> out.`,
      },
      stray: {
        what: ({ name }) => `</${name}> closes nothing: no <${name}> is open in this part of the text.`,
        remedy: ({ name }) => `Leave it out, or write <${name}> before what it should hold.`,
      },
      crossed: {
        what: ({ name, open }) => `</${name}> stands before the end of <${open}>, which was opened inside.`,
        remedy: ({ name, open }) => `Write </${open}> before </${name}>.`,
      },
      misplaced: {
        what: ({ name, inside }) =>
          `${name === 'text' ? 'Text' : `<${name}>`} cannot stand ${inside === undefined ? 'outside of a table' : `in ${placeName(inside)}`}.`,
        remedy: ({ inside }) => (inside === undefined ? 'Write it in a table, or leave the tag out.' : moveOut(inside)),
      },
    },
  }),
  'deep-nesting': rule<TextValues['deep-nesting']>({
    severity: 'error',
    why: 'A text nests no deeper than a reader can follow.',
    what: ({ deepest }) => `More than ${deepest} levels stand inside each other.`,
    remedy: () => 'Close what is open, or write it as paragraphs.',
  }),
  'crowded-paragraph': rule<TextValues['crowded-paragraph']>({
    severity: 'error',
    why: 'Marks of links and emphasis are looked for through a whole paragraph, which takes minutes where there are too many.',
    what: ({ most }) => `More than ${most} marks stand in one paragraph.`,
    remedy: () => 'Divide it with empty lines.',
  }),
  'heading-level': rule<TextValues['heading-level']>({
    severity: 'error',
    why: 'The title of the page is its only first-level heading, and no level is left out below it.',
    what: ({ depth }) =>
      depth === 1 ? 'A first-level heading stands in the text.' : 'A level is left out before this heading.',
    remedy: ({ deepest }) => `Begin it with ${'#'.repeat(deepest)}.`,
  }),
  'reserved-heading': rule<{ id: string; text: string }>({
    severity: 'error',
    why: "A heading whose id is one of the page's own parts could not be linked to.",
    what: ({ id, text }) => `The heading "${text}" has the id "${id}", which is a part of the page itself.`,
    remedy: () => 'Word the heading otherwise.',
  }),
  'unmentioned-entity': rule<{ id: string }>({
    severity: 'warning',
    why: 'An entity that the text never mentions has no place to link to.',
    what: ({ id }) => `The text never mentions "${id}".`,
    remedy: () => 'Mark its place by hand, add the name that the text uses to its aliases, or remove it.',
  }),
} as const;

/** What an element is called in which another cannot stand. */
function placeName(element: string): string {
  if (element === 'p') return 'a paragraph';
  if (element === 'a') return 'a link';
  return /^h\d$/.test(element) ? 'a heading' : 'a table, but in its cells';
}

function moveOut(element: string): string {
  if (element === 'p') return 'Give it lines of its own, with an empty line before and behind it.';
  if (element === 'a') return 'End the link before it.';
  return /^h\d$/.test(element)
    ? 'End the heading before it.'
    : 'Write it in a cell, <td>…</td>, or outside of the table.';
}

function writeMarkdown(): string {
  return 'Write it in Markdown, or leave it out.';
}

/** At how many places more than the one that is named. */
function elsewhere(others: number): string {
  return others === 0 ? '' : `, here and at ${others} other ${others === 1 ? 'place' : 'places'}`;
}
