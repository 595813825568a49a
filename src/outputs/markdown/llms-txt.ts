import { address } from '../../site/routes.ts';
import { SITE_NAME, SITE_SUMMARY } from '../../site/settings.ts';
import { capitalise } from '../../site/words/capitalise.ts';
import { say } from '../../site/words/words.ts';
import type { Site } from '../../views/site.ts';

/** What the site is and where its texts are, for language models (llmstxt.org): Markdown with a fixed order of parts. */
export function llmsTxt({ articles, topics }: Site, url: (path: string) => string): string {
  const line = (title: string, path: string, about: string) => `- [${plain(title)}](${url(path)}): ${plain(about)}`;
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
          say('llms.article', { date: data.published, summary: data.summary }),
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

/** Without what would end a link's text or a line. */
function plain(text: string): string {
  return text.replace(/[[\]]/g, '').replace(/\s+/g, ' ');
}
