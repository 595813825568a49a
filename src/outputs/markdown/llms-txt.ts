import type { Link, PhrasingContent } from 'mdast';
import { remark } from 'remark';
import { address } from '../../site/routes.ts';
import { SITE_NAME, SITE_SUMMARY } from '../../site/settings.ts';
import { capitalise } from '../../site/words/capitalise.ts';
import { say } from '../../site/words/words.ts';
import { datesInWords } from '../../views/article/dates-view.ts';
import type { Site } from '../../views/site.ts';

/** What the site is and where its texts are, for language models (llmstxt.org): Markdown with a fixed order of parts. */
export function llmsTxt({ articles, topics }: Site, url: (path: string) => string): string {
  const line = (title: string, path: string, about: string) => entry(title, url(path), about);
  return [
    `# ${SITE_NAME}`,
    `> ${SITE_SUMMARY}`,
    say('llms.introduction', { unreviewed: capitalise(say('verification.none')) }),
    [
      `## ${say('lists.articles')}`,
      ...articles.map(({ id, data }) =>
        line(
          data.title,
          address.articleMarkdown(id),
          say('llms.article', { dates: datesInWords(data), summary: data.summary }),
        ),
      ),
    ].join('\n'),
    [
      `## ${say('llms.data')}`,
      line(say('llms.entities'), address.entitiesJson(), say('llms.entities-about')),
      line(say('lists.claims'), address.claimsJson(), say('llms.claims-about')),
    ].join('\n'),
    ['## Optional', ...topics.map(({ id, data }) => line(data.title, address.topic(id), data.summary))].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** An entry of a list, with what would be Markdown in its words written as words. */
function entry(title: string, url: string, about: string): string {
  const link: Link = { type: 'link', url, children: [{ type: 'text', value: onOneLine(title) }] };
  const words: PhrasingContent = { type: 'text', value: `: ${onOneLine(about)}` };
  return `- ${writer.stringify({ type: 'root', children: [{ type: 'paragraph', children: [link, words] }] }).trim()}`;
}

const writer = remark().data('settings', { resourceLink: true });

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
