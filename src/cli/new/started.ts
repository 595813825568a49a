import { isMap, parseDocument } from 'yaml';
import type { z } from 'zod';
import { inWords } from '../../library/check/finding.ts';
import { locate } from '../../library/check/locate.ts';
import { type ContentFile, parseContentFile } from '../../library/read/content-file.ts';
import { validate } from '../../library/read/validate.ts';
import type { Collection } from '../../model/collection.ts';
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
 * @param schema what its fields are to be: what the check would find wrong in the file by itself is refused
 * @param left what the newsroom's defaults will say in the place of fields that are left out
 */
export function newPage(
  path: string,
  fields: Fields,
  schema: z.ZodType,
  { left = {}, body = '' }: { left?: Fields; body?: string } = {},
): MigratedFile {
  const text = contentText(fields, body);
  const [collection = '', ...rest] = path.split('/');
  const id = (rest.at(-1) ?? '').replace(/\.md$/, '');
  refuseWrong(parseContentFile(collection as Collection, id, `content/${path}`, text), schema, left);
  return { path, text };
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

/** Refuses a file of which the check would find something wrong by itself, in the check's words. */
export function refuseWrong(file: ContentFile, schema: z.ZodType, left: Fields = {}): void {
  const filled = Object.entries(left).flatMap(([key, value]) =>
    value === undefined ? [] : [{ path: [key], value: String(value) }],
  );
  const [finding] = locate(validate(file, schema, new Set(), () => filled).problems);
  if (!finding) return;
  const { what, remedy } = inWords(finding);
  throw new Refusal(`${finding.file} would have a mistake. ${what} ${remedy}`);
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
