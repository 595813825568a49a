import type { Link, PhrasingContent } from 'mdast';
import { remark } from 'remark';
import { compareDates } from '../../model/time/date.ts';
import { address } from '../../site/routes.ts';
import { settings } from '../../site/settings.ts';
import { siteName, siteSummary } from '../../site/site-texts.ts';
import { capitalise } from '../../site/words/capitalise.ts';
import { say } from '../../site/words/words.ts';
import { datesInWords } from '../../views/article/dates-view.ts';
import { claimSentence } from '../../views/claim/claim-sentence.ts';
import { titleWithSpeaker } from '../../views/claim/claim-words.ts';
import type { Site } from '../../views/site.ts';
import { rights } from '../rights.ts';

/** What the site is and where its texts are, for language models (llmstxt.org): Markdown with a fixed order of parts. */
export function llmsTxt(site: Site, url: (path: string) => string): string {
  const { articles, topics } = site;
  const line = (title: string, path: string, about: string) => entry(title, url(path), about);
  return [
    `# ${siteName()}`,
    `> ${siteSummary()}`,
    say('llms.introduction', { unreviewed: capitalise(say('verification.none')) }),
    ...part(`## ${say('lists.articles')}`, [
      ...articles
        .slice(0, ARTICLES)
        .map(({ id, data }) =>
          line(
            data.title,
            address.articleMarkdown(id),
            say('llms.article', { dates: datesInWords(data), summary: data.summary }),
          ),
        ),
      ...(articles.length > ARTICLES
        ? [line(say('home.all-articles'), address.articles(), say('articles.description'))]
        : []),
    ]),
    ...part(`## ${say('llms.newest-claims')}`, newestClaims(site, line)),
    ...part(`## ${say('llms.data')}`, [
      ...(site.entities.length > 0
        ? [line(say('llms.entities'), address.entitiesJson(), say('llms.entities-about'))]
        : []),
      ...(site.claims.length > 0 ? [line(say('lists.claims'), address.claimsJson(), say('llms.claims-about'))] : []),
      entry(settings().licence.name, settings().licence.url, rights()),
    ]),
    ...part(
      '## Optional',
      topics.map(({ id, data }) => line(data.title, address.topic(id), data.summary)),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** How many articles and claims are named: where all of them are is named too. */
const ARTICLES = 100;
const CLAIMS = 20;

/** A part under its heading; nothing where nothing is in it. */
function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[heading, ...lines].join('\n')];
}

/** The newest claims, each as the sentence that stands for it alone. */
function newestClaims(site: Site, line: (title: string, path: string, about: string) => string): string[] {
  const newest = site.claims.toSorted((a, b) => compareDates(b.data.date, a.data.date)).slice(0, CLAIMS);
  return newest.map(({ id, data }) => line(titleWithSpeaker(data, site), address.claim(id), claimSentence(data, site)));
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
