import { siteName, siteTagline } from '../../site/site-texts.ts';
import { say } from '../../site/words/words.ts';

/** What the first page is called: the site's name, with its tagline behind it where it has one. */
export function homeTitle(): string {
  const [site, tagline] = [siteName(), siteTagline()];
  return tagline === '' ? site : say('page.home-title', { site, tagline });
}
