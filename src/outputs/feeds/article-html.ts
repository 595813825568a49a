import type { CollectionEntry } from 'astro:content';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { address } from '../../site/routes.ts';
import type { ListedSource } from '../../views/page-sources.ts';
import { sourceDetails } from '../../views/source-details.ts';
import { portable, withoutHooks } from '../portable-text.ts';

type Article = CollectionEntry<'articles'>;

/**
 * The full text of an article as HTML for a feed: the points in short, the text, how we know this, corrections and
 * sources. Every link is absolute.
 *
 * @param sources the sources of its page, in the order of their numbers
 */
export function articleHtml(article: Article, sources: readonly ListedSource[], url: (path: string) => string): string {
  const { data } = article;
  const page = url(address.article(article.id));
  const text = withoutHooks(portable(data.text, page));
  return toHtml([
    ...section(
      'In short',
      data.keyPoints.length > 0 &&
        h(
          'ul',
          data.keyPoints.map((point) => h('li', point)),
        ),
    ),
    ...text.children,
    ...section('Why it matters', data.whyItMatters !== undefined && h('p', data.whyItMatters)),
    ...section('Corrections', data.corrections.length > 0 && h('ul', data.corrections.map(correctionItem))),
    ...section('How we know this', data.method !== undefined && h('p', data.method)),
    ...section(
      'Sources',
      sources.length > 0 &&
        h(
          'ol',
          sources.map(({ source }) => sourceItem(source)),
        ),
    ),
  ] as ElementContent[]);
}

/** What was corrected, as an entry of a list. */
export function correctionItem({ was, is, why }: Article['data']['corrections'][number]) {
  return h('li', ['It said: ', h('del', was), ' It says: ', h('ins', is), ` Why: ${why}`]);
}

function section(title: string, content: ElementContent | false): ElementContent[] {
  return content ? [h('h2', title), content] : [];
}

function sourceItem(source: ListedSource['source']) {
  const title = h('cite', { lang: source.language }, source.title);
  return h('li', [source.url ? h('a', { href: source.url }, title) : title, sourceDetails(source)]);
}
