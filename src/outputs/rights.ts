import { settings } from '../site/settings.ts';
import { siteName } from '../site/site-texts.ts';
import { say } from '../site/words/words.ts';

/** What the licence of the site covers and what it cannot, in words. */
export function rights(): string {
  return say('licence.rights', { site: siteName(), licence: settings().licence.name });
}
