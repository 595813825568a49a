/** The language of the page in which a script runs, by its tag; English where there is no page. */
export function pageLanguage(): string {
  return globalThis.document?.documentElement.lang || 'en';
}
