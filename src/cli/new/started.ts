import { isMap, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import { withItem } from './add-to-list.ts';
import { contentText, entryText } from './content-text.ts';
import { defaultsIn, filesOf, idOfFile } from './known.ts';
import { checkIds } from './new-ids.ts';
import { Refusal } from './refusal.ts';

/** What one entry comes to: its id, the files that come or change, and what an editor is told of it. */
export interface Started {
  id: string;
  files: MigratedFile[];
  told: string[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * A new content file.
 *
 * @param schema what its fields are to be: what the check would find wrong in them by themselves is refused
 * @param left what the newsroom's defaults will say in the place of fields that are left out
 */
export function newPage(
  path: string,
  fields: Fields,
  schema: z.ZodType,
  { left = {}, body = '' }: { left?: Fields; body?: string } = {},
): MigratedFile {
  validate(`content/${path}`, schema, { ...present(left), ...present(fields) });
  return { path, text: contentText(fields, body) };
}

/** A file of a register with one more entry at its end. */
export function withEntry(files: readonly MigratedFile[], path: string, id: string, fields: Fields): MigratedFile {
  const before = files.find((file) => file.path === path)?.text ?? '';
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  const text = start + entryText(id, fields);
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents))
    throw new Refusal(`content/${path} cannot be added to as it is: npm run check says why. Mend that first.`);
  return { path, text };
}

/** Refuses fields that are not as the schema has them. */
export function validate(what: string, schema: z.ZodType, fields: Fields): void {
  const [issue] = schema.safeParse(present(fields)).error?.issues ?? [];
  if (issue) throw new Refusal(`${what}: ${issue.path.map(String).join('.')}: ${issue.message}.`);
}

/** The article with one more item in a list of its frontmatter; no file, where it has it already or none is named. */
export function intoArticle(
  files: readonly MigratedFile[],
  article: string | undefined,
  field: 'entities' | 'claims',
  item: string | { id: string; note: string },
): MigratedFile[] {
  if (article === undefined) return [];
  const articles = new Map(filesOf(files, 'articles').map((file) => [idOfFile(file), file]));
  checkIds(article, articles, 'article');
  const file = articles.get(article) as MigratedFile;
  const text = withItem(file, field, item);
  return text === file.text ? [] : [{ path: file.path, text }];
}

/** The newsroom's defaults, and the language of what is started: the one that is given, else that of its texts. */
export function languageFor(files: readonly MigratedFile[], given: unknown) {
  const defaults = defaultsIn(files);
  return { defaults, language: typeof given === 'string' ? given : (defaults.language ?? 'en') };
}

/** A day in the place of the one that a default will say: the rest is compared with the schema before that is known. */
export const SOME_DAY = '2000-01-01';

function present(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
