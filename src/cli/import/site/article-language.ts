import { settings } from '../../../site/settings.ts';
import type { Archive, Post } from '../archive.ts';

/** The language of an article, as a BCP 47 tag: that of the post, of the archive, or of this site, the first that is one. */
export function articleLanguage({ language }: Post, archive: Archive): string {
  for (const tag of [language, archive.language]) {
    try {
      const [known] = Intl.getCanonicalLocales(tag ?? '');
      if (known !== undefined) return known;
    } catch {
      // A word that is no tag of a language says nothing.
    }
  }
  return settings().language;
}
