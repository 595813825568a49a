import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { type ContentFile, parseContentFile } from '../../library/read/content-file.ts';
import { isMarkdown } from '../../library/read/content-paths.ts';
import { decode } from '../../library/read/decode.ts';
import { SIZE_LIMIT } from '../../library/read/read-content.ts';
import { markdownParser } from '../../markdown/parser.ts';
import { languageSchema } from '../../model/fields/id.ts';
import type { RawText } from './suggest-text.ts';
import { guessLanguage, type TextLanguage } from './text-language.ts';

/** Why a file cannot be looked through, in plain words. */
export interface Refused {
  refused: string;
}

/**
 * Reads a raw text from disk.
 *
 * @param path a Markdown file or a plain text, anywhere
 * @param language the language that was asked for (BCP 47); else that of the frontmatter, else a guess
 */
export function readRawText(path: string, language?: string): { text: string; raw: RawText } | Refused {
  if (!isMarkdown(path) && !/\.txt$/i.test(path))
    return { refused: `${path}: give a text that ends in .md or .txt; save another document as one of these first.` };
  const read = readText(path);
  return 'refused' in read ? read : parseRawText(path, read.text, language);
}

/** The same of a text that is read already. */
export function parseRawText(path: string, text: string, language?: string): { text: string; raw: RawText } | Refused {
  if (language !== undefined && !isLanguage(language))
    return { refused: `--language ${language}: give a language as the content writes it, such as en, uk or zh-Hant.` };
  const file = parseContentFile('articles', basename(path, extname(path)), path, text);
  const [excess] = file.vfile.data.findings ?? [];
  if (excess)
    return {
      refused: `${path}:${excess.line}: this text has too many marks in one place to be read; take them out first.`,
    };
  const [fault] = file.frontmatter?.faults ?? [];
  if (fault || isUnclosed(file, text)) {
    const line = fault?.at.line ?? 1;
    return {
      refused: `${path}:${line}: the frontmatter is not written as it should be, so that nothing can be put into it. Mend it first: npm run check says how for a file in content/, and a text without any frontmatter is fine.`,
    };
  }
  const fields: unknown = file.frontmatter?.document.toJS() ?? {};
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    return { refused: `${path}:1: the frontmatter holds no fields (“title: …”). Mend it, or take it out.` };
  const data = fields as Record<string, unknown>;
  const tree = /\.txt$/i.test(path) ? plainText.parse(file.vfile) : file.parse();
  return {
    text,
    raw: { vfile: file.vfile, tree: tree as Root, fields: data, language: languageOf(text, data, language) },
  };
}

/** In a plain text, an indented line is a paragraph, and no code. */
const plainText = markdownParser(['yaml'])().use(function withoutIndentedCode(this: Processor) {
  const data = this.data() as { micromarkExtensions?: object[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }];
});

/** "german" could be a tag by its form, and is none. */
function isLanguage(tag: string): boolean {
  return languageSchema.safeParse(tag).success && /^[a-z]{2,3}(?:-|$)/.test(tag);
}

function isUnclosed(file: ContentFile, text: string): boolean {
  return file.frontmatter === undefined && /^\ufeff?---[ \t]*\r?\n[A-Za-z]+:/.test(text);
}

function languageOf(text: string, { language }: Record<string, unknown>, asked: string | undefined): TextLanguage {
  if (asked !== undefined) return { tag: asked, from: 'option' };
  if (typeof language === 'string' && isLanguage(language)) return { tag: language, from: 'frontmatter' };
  return { tag: guessLanguage(text), from: 'guess' };
}

function readText(path: string): { text: string } | Refused {
  try {
    const status = statSync(path);
    if (!status.isFile()) return { refused: `${path} is a folder: give one file.` };
    if (status.size > SIZE_LIMIT)
      return { refused: `${path} is larger than ${SIZE_LIMIT / 1_000_000} MB, which is no article: divide it.` };
    const decoded = decode(readFileSync(path));
    if (!decoded) return { refused: `${path} holds no text: save the document as plain text (UTF-8) first.` };
    if (decoded.wrong)
      return {
        refused: `${path} is written in ${decoded.wrong}: save it as UTF-8 first, so that its places can be named.`,
      };
    return decoded;
  } catch {
    return { refused: `${path} cannot be read: is that its name, and may you read it?` };
  }
}
