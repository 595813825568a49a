import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Source } from '../../model/sources/source.ts';
import { address } from '../../site/routes.ts';
import { spoken } from '../../site/words/spoken.ts';
import { rich, say } from '../../site/words/words.ts';
import { nameIn, writtenIn } from '../../site/written-in.ts';
import type { ArticleEntry } from '../../views/article/article-entry.ts';
import type { NextView } from '../../views/article/next-view.ts';
import { updateViews } from '../../views/article/update-view.ts';
import type { ListedSource } from '../../views/page-sources.ts';
import { sourceDetails } from '../../views/source-details.ts';
import { plainText } from '../../views/time/then-and-now.ts';
import { carriedByInWords } from '../carried-by.ts';
import { portable, withoutHooks } from '../portable-text.ts';

type Article = ArticleEntry;

/**
 * The full text of an article as HTML for a feed: what weighs of what happened since, the points in short, the text, what nobody has answered, how we
 * know this, corrections and sources. Every link is absolute.
 *
 * @param sources the sources of its page, in the order of their numbers
 * @param next what came of it, in the editor's sentences
 * @param since what weighs most of what happened since, a line each
 */
export function articleHtml(
  article: Article,
  { sources, next, since }: { sources: readonly ListedSource[]; next: readonly NextView[]; since: readonly string[] },
  url: (path: string) => string,
): string {
  const { data } = article;
  const { language } = data;
  const section = (title: string, content: ElementContent | false): ElementContent[] =>
    content ? [h('h2', { ...writtenIn(spoken(), language) }, title), content] : [];
  const page = url(address.article(article.id));
  const text = withoutHooks(portable(data.text, page));
  const carriedBy = carriedByInWords(data);
  return toHtml([
    ...section(
      say('part.what-happened-next'),
      next.length > 0 && h('p', next.map(({ parts }) => plainText(parts)).join(' ')),
    ),
    ...section(
      say('part.since-publication'),
      since.length > 0 &&
        h(
          'ul',
          since.map((line) => h('li', line)),
        ),
    ),
    ...section(
      say('part.key-points'),
      data.keyPoints.length > 0 &&
        h(
          'ul',
          data.keyPoints.map((point) => h('li', point)),
        ),
    ),
    ...section(
      say('part.updates'),
      data.updates.length > 0 &&
        h(
          'ul',
          updateViews(data).map(({ date, text: words }) =>
            h('li', say('markdown.dated', { date: date.words, text: words })),
          ),
        ),
    ),
    ...carriedBy.map((words) => h('p', { ...writtenIn(spoken(), language) }, words)),
    ...text.children,
    ...section(say('article.why-it-matters'), data.whyItMatters !== undefined && h('p', data.whyItMatters)),
    ...section(
      say('part.open-questions'),
      data.openQuestions.length > 0 &&
        h(
          'ul',
          data.openQuestions.map(({ question }) => h('li', question)),
        ),
    ),
    ...section(say('lists.corrections'), data.corrections.length > 0 && h('ul', data.corrections.map(correctionItem))),
    ...section(say('part.how-we-know-this'), data.method !== undefined && h('p', data.method)),
    ...section(
      say('part.sources'),
      sources.length > 0 &&
        h(
          'ol',
          sources.map(({ source }) => sourceItem(source, language)),
        ),
    ),
  ] as ElementContent[]);
}

/**
 * An update of a live story with what it rests on.
 *
 * @param language that of the text
 */
export function updateHtml(text: string, sources: readonly Source[], language: string): string {
  return toHtml([
    h('p', text),
    h(
      'ul',
      sources.map((source) => sourceItem(source, language)),
    ),
  ]);
}

/** What was corrected, as an entry of a list. */
export function correctionItem({ was, is, why }: Article['data']['corrections'][number]) {
  const words: (string | Element)[] = rich('correction.in-short', { was: h('del', was), now: h('ins', is), why });
  return h('li', words);
}

/** @param language that of the text around it; what is said of a source is in the words of the site */
function sourceItem(source: ListedSource['source'], language: string) {
  const title = h('cite', { ...nameIn({ text: source.title, language: source.language }) }, source.title);
  return h('li', { ...writtenIn(spoken(), language) }, [
    source.url ? h('a', { href: source.url }, title) : title,
    sourceDetails(source),
  ]);
}
