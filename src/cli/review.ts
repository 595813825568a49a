import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFolder } from '../site/site-folder.ts';
import { readFiles } from './read-files.ts';
import { readOptions } from './read-options.ts';
import { articleOf, articlesOf, reviewArticle } from './review/review-article.ts';
import { idOf, reviewState, stateInWords } from './review/review-state.ts';
import { whatChanged } from './review/what-changed.ts';

/**
 * `npm run review -- [articles/ID] [--by NAME] [--on 2026-11-29] [--dry-run] [--site FOLDER]`: without `--by` it says who has read an
 * article, or each, and whether it is still what was read; of one it shows what has changed, where the history of the repository has
 * it. With `--by` it writes into the article that it was read as it stands now, today where `--on` is left out. The exit code is 1
 * where that cannot be said.
 */
const { values, positionals } = readOptions({
  allowPositionals: true,
  options: {
    by: { type: 'string' },
    on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    'dry-run': { type: 'boolean', default: false },
    site: { type: 'string', default: siteFolder() },
  },
});
const content = join(values.site, 'content');
const files = await readFiles(content);
const [given] = positionals;
const id = /^articles\/([a-z0-9-]+)$/.exec(given ?? '')?.[1];

if (given !== undefined && id === undefined) refuse(`"${given}" is no article. Say which one: articles/ID.`);
else if (id !== undefined && !articleOf(files, id)) refuse(`There is no article "${id}" in content/articles.`);
else if (values.by === undefined) show();
else if (id === undefined) refuse('Say which article was read: articles/ID.');
else await write(id, values.by);

function show(): void {
  const one = id === undefined ? undefined : articleOf(files, id);
  for (const file of one ? [one] : articlesOf(files)) {
    const state = reviewState(file);
    const draft = state?.draft ? ' (a draft)' : '';
    console.log(`articles/${idOf(file.path)}${draft}  ${state ? stateInWords(state) : 'has mistakes: npm run check'}`);
    if (!one || !state?.since || state.reviewed?.digest === undefined) continue;
    const changed = whatChanged(values.site, `content/${file.path}`, state.reviewed.digest);
    console.log(changed ?? 'What was read is not in the history of a repository, so what has changed cannot be shown.');
  }
}

async function write(article: string, by: string): Promise<void> {
  const outcome = reviewArticle(files, article, { by, on: values.on });
  if ('refused' in outcome) return refuse(outcome.refused);
  if (!values['dry-run']) await writeFile(join(content, outcome.path), outcome.text);
  const written = reviewState(outcome);
  console.log(`content/${outcome.path}: ${written ? stateInWords(written) : ''}`);
  if (values['dry-run']) console.log('Nothing is written: leave out --dry-run.');
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
