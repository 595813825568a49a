import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { VFile } from 'vfile';
import type { Article } from '../../model/article.ts';
import type { ValidFile } from '../read/validate-all.ts';
import { type ExchangedArticle, FOUND } from './exchange.ts';

/** What another shard is told of an article, of a file whose text was rendered. */
export function exchanged({ file, data }: ValidFile<Article>, text: ExchangedArticle['text']): ExchangedArticle {
  const found = Object.fromEntries(FOUND.map((name) => [name, file.vfile.data[name]]));
  return { path: file.path, bytes: digestOf(String(file.vfile)), data, found, ...(text && { text }) };
}

/** An article of another shard, in the place of its file. */
export function otherArticle({ path, data, found, text }: ExchangedArticle): ValidFile<Article> {
  const vfile = new VFile({ value: '', path });
  Object.assign(vfile.data, found);
  const id = basename(path).replace(/\.[^.]*$/, '');
  const parse = () => {
    throw new Error(`The text of ${path} is in another shard.`);
  };
  return { id, data, file: { collection: 'articles', id, path, vfile, parse, elsewhere: { ...(text && { text }) } } };
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
