import { authorSchema, topicSchema } from '../../model/article.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import type { Entry } from './kinds.ts';
import { takenIds } from './known.ts';
import { newId } from './new-ids.ts';
import { languageFor, newPage, type Started } from './started.ts';

/** Starts a topic. */
export function startTopic(files: readonly MigratedFile[], { values, id: chosen }: Entry): Started {
  const { language: given, ...fields } = values;
  const { language } = languageFor(files, given);
  const id = newId({ chosen, name: String(fields['title']), language }, takenIds(files, 'topics'));
  return { id, files: [newPage(`topics/${id}.md`, fields, topicSchema)], told: [] };
}

/** Starts the page of an author or a desk. */
export function startAuthor(files: readonly MigratedFile[], { values, id: chosen }: Entry): Started {
  const { language: given, ...fields } = values;
  const { language } = languageFor(files, given);
  const id = newId({ chosen, name: String(fields['name']), language }, takenIds(files, 'authors'));
  return {
    id,
    files: [newPage(`authors/${id}.md`, fields, authorSchema)],
    told: ['Write below its fields who this is.'],
  };
}
