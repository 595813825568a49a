import { LICENCE, SITE_NAME } from '../site/settings.ts';
import { say } from '../site/words/words.ts';

/** What the licence of the site covers and what it cannot, in words. */
export const RIGHTS = say('licence.rights', { site: SITE_NAME, licence: LICENCE.name });
