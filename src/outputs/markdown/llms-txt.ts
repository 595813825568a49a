import { address } from '../../site/routes.ts';
import { SITE_NAME, SITE_SUMMARY } from '../../site/settings.ts';
import type { Site } from '../../views/site.ts';

/** What the site is and where its texts are, for language models (llmstxt.org): Markdown with a fixed order of parts. */
export function llmsTxt({ articles, topics }: Site, url: (path: string) => string): string {
  const line = (title: string, path: string, about: string) => `- [${plain(title)}](${url(path)}): ${plain(about)}`;
  return [
    `# ${SITE_NAME}`,
    `> ${SITE_SUMMARY}`,
    'Every statement has a speaker, a source and a date. “Attributed, not independently verified” means that it is ' +
      'known who says it, and not whether it is true. An article speaks as of its day of publication; an office ' +
      'without an end is known as of the day that stands beside it.',
    [
      '## Articles',
      ...articles.map(({ id, data }) =>
        line(data.title, address.articleMarkdown(id), `${data.published}. ${data.summary}`),
      ),
    ].join('\n'),
    [
      '## Data',
      line(
        'Entities',
        address.entitiesJson(),
        'people, organisations, places, events, documents and terms, with names, offices and dates',
      ),
      line('Claims', address.claimsJson(), 'who says what, through whom it reached the public, and who answers it'),
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
