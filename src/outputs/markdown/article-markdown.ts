import { defaultHandlers, toMdast } from 'hast-util-to-mdast';
import { toString as textOf } from 'hast-util-to-string';
import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { stringify } from 'yaml';
import { address } from '../../site/routes.ts';
import { settings } from '../../site/settings.ts';
import { say } from '../../site/words/words.ts';
import type { ArticleEntry } from '../../views/article/article-entry.ts';
import type { ArticleView } from '../../views/article/article-view.ts';
import type { ListedSource } from '../../views/page-sources.ts';
import { sourceDetails } from '../../views/source-details.ts';
import { plainText } from '../../views/time/then-and-now.ts';
import { carriedByInWords } from '../carried-by.ts';
import { hasClass, portable } from '../portable-text.ts';
import { rights } from '../rights.ts';
import { footnotes, heading, item, listPart, paragraph } from './blocks.ts';
import { furtherSources, recordParts } from './record-parts.ts';

type Article = ArticleEntry;
type Url = (path: string) => string;

/**
 * An article as Markdown for other programs: what it is in the frontmatter, then the text with absolute links, and its
 * sources as footnotes (GitHub's notation, which others read too).
 */
export function articleMarkdown(article: Article, view: ArticleView, url: Url): string {
  const { data } = article;
  const parts = [
    heading(1, data.title),
    paragraph(data.summary),
    ...nextPart(view),
    ...list(say('part.key-points'), data.keyPoints),
    ...list(
      say('part.updates'),
      view.updates.map(({ at, text }) => say('markdown.dated', { date: at, text })),
    ),
    ...carriedByInWords(data).map((line) => paragraph(line)),
    ...bodyOf(article, url),
    ...part(say('article.why-it-matters'), data.whyItMatters),
    ...recordParts(view, url),
    ...list(
      say('part.open-questions'),
      data.openQuestions.map(({ question }) => question),
    ),
    ...list(
      say('lists.corrections'),
      data.corrections.map(({ date, was, is, why }) =>
        say('markdown.dated', { date, text: say('correction.in-short', { was, now: is, why }) }),
      ),
    ),
    ...part(say('part.how-we-know-this'), data.method),
  ];
  const tree: Root = {
    type: 'root',
    children: [
      ...parts,
      ...furtherSources(parts, view.sources),
      ...view.sources.list.map((source, index) => footnote(source, index + 1)),
    ],
  };
  return `---\n${stringify(frontmatter(article, view, url), AS_TEXT)}---\n\n${writer.stringify(tree)}`;
}

/** Every text in quotation marks, on one line: else a day would be a date to some programs, and a word to others. */
const AS_TEXT = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 } as const;

const writer = remark().use(remarkGfm).data('settings', { bullet: '-' });

/** What the article is, for a program that reads no further. */
function frontmatter({ id, data }: Article, { authors, topics, claims, cards, review }: ArticleView, url: Url) {
  return {
    title: data.title,
    summary: data.summary,
    url: url(address.article(id)),
    kind: data.kind,
    language: data.language,
    license: settings().licence.url,
    rights: rights(),
    ...(data.about !== undefined && { about: data.about }),
    published: data.published,
    ...(data.updated !== undefined && { updated: data.updated }),
    authors: authors.map(({ name }) => name),
    ...(review && { reviewed: { by: review.name, on: review.date.machine } }),
    topics: topics.map(({ title }) => title),
    entities: cards.map(({ id: entity, name }) => ({ name, url: url(address.entity(entity)) })),
    claims: claims.map(({ id: claim, name, accounts, data: { date }, attribution, lapse, answers }) => ({
      name,
      url: url(address.claim(claim)),
      speakers: accounts.map(({ who }) => who.name),
      ...(date !== undefined && { date }),
      answers: answers.map(({ words, claim }) => ({
        relation: words.by,
        speakers: claim.accounts.map(({ who }) => who.name),
        name: claim.name,
        url: url(claim.path),
      })),
      ...(attribution && { attribution: say('claim.attributed-in-short', { speakers: attribution.named }) }),
      ...(lapse && { status: lapse.words }),
    })),
  };
}

function bodyOf({ id, data }: Article, url: Url): RootContent[] {
  const tree = toMdast(portable(data.text, url(address.article(id))), {
    handlers: {
      sup(state, node) {
        if (!hasClass(node, 'citation')) return state.all(node) as Nodes[];
        return [...textOf(node).matchAll(/\[(\d+)/g)].map(([, number = '']): Nodes => {
          return { type: 'footnoteReference', identifier: number, label: number };
        });
      },
      // A table of Markdown has no caption: it stands above.
      table(state, node) {
        const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
        const table = defaultHandlers['table'](state, node) as Nodes;
        return caption?.type === 'element'
          ? [{ type: 'paragraph', children: state.all(caption) } as Nodes, table]
          : table;
      },
      // Only where it is a block of its own would a page's inserted text be lost.
      ins: (state, node) => state.all(node) as Nodes[],
      time: defaultHandlers['span'] as never,
    },
  });
  return tree.type === 'root' ? tree.children : [];
}

function footnote({ source }: ListedSource, number: number): FootnoteDefinition {
  const title: RootContent = source.url
    ? { type: 'link', url: source.url, children: [{ type: 'text', value: source.title }] }
    : { type: 'text', value: source.title };
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: [{ type: 'paragraph', children: [title, { type: 'text', value: sourceDetails(source) }] }],
  };
}

function part(title: string, text: string | undefined): RootContent[] {
  return text === undefined ? [] : [heading(2, title), paragraph(text)];
}

/** What happened next, each sentence with the footnotes of its sources. */
function nextPart({ next }: ArticleView): RootContent[] {
  const children = next.flatMap(({ parts, refs }, index) => [
    `${index === 0 ? '' : ' '}${plainText(parts)}`,
    ...footnotes(refs),
  ]);
  return children.length === 0 ? [] : [heading(2, say('part.what-happened-next')), paragraph(...children)];
}

function list(title: string, items: readonly string[]): RootContent[] {
  return listPart(
    title,
    items.map((text) => item(paragraph(text))),
  );
}
