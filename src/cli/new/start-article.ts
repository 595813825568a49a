import { articleSchema } from '../../model/article.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import type { Entry } from './kinds.ts';
import { filesOf, idOfFile, takenIds } from './known.ts';
import { checkIds, newId } from './new-ids.ts';
import { languageFor, newPage, type Started } from './started.ts';

/**
 * Starts an article: a draft of the site's day, which somebody publishes by taking `draft` away.
 *
 * @param today the site's day (ISO)
 * @param readText the text of the file that `text` names
 */
export function startArticle(
  files: readonly MigratedFile[],
  { values, id: chosen }: Entry,
  { today, readText }: { today: string; readText: (path: string) => string },
): Started {
  const { title, summary, kind, author, date, topic, entity, text, language: given, ...rest } = values;
  checkIds(author, new Map(filesOf(files, 'authors').map((file) => [idOfFile(file), file])), 'author');
  checkIds(topic, takenIds(files, 'topics'), 'topic');
  checkIds(entity, takenIds(files, 'entities'), 'entity');
  const { defaults, language } = languageFor(files, given);
  const id = newId({ chosen, name: String(title), language }, takenIds(files, 'articles'));
  const usual = defaults.kind?.articles;
  const fields = {
    title,
    summary,
    ...(kind !== usual && { kind }),
    language: given,
    published: date ?? today,
    draft: true,
    authors: author,
    topics: topic,
    ...rest,
    entities: entity,
  };
  const body = typeof text === 'string' ? readText(text) : '';
  const file = newPage(`articles/${id}.md`, fields, articleSchema, { left: { kind: usual }, body });
  return { id, files: [file], told: ['It is a draft: readers see it when `draft` is taken away.'] };
}
