import type { Root as TextTree } from 'hast';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { type Document, isMap, isNode, isScalar } from 'yaml';
import { firstExcess } from '../../markdown/limits.ts';
import { markdownParser } from '../../markdown/parser.ts';
import {
  type Collection,
  type ContentSort,
  isCollectionName,
  isRegisterName,
  type Register,
} from '../../model/collection.ts';
import type { ValuesOf } from '../check/rules/rules.ts';
import { readYaml, type YamlFault } from './yaml/yaml-repair.ts';

/** A Markdown file of the site, parsed once: its frontmatter as a YAML document with positions, its text as a tree. */
export interface ContentFile<In extends ContentSort = ContentSort> {
  collection: In;
  /** The file's name without its ending. */
  id: string;
  /** Of a translation its language, and what it translates where that is known; none of what is no translation. */
  language?: string;
  original?: ContentFile;
  /** The path that reports name, relative to the folder that holds `content`, with forward slashes. */
  path: string;
  /** The whole text, with the path; the pipeline adds its messages and findings to it. */
  vfile: VFile;
  /** The whole file as mdast, parsed anew: positions are those of the file. The frontmatter is its first node. */
  parse: () => Root;
  /** The frontmatter; absent where the file has none. */
  frontmatter?: Frontmatter;
  /**
   * Of a page that another task of a site in shards reads: what its text was found to hold is in `vfile.data`, and the text is not
   * here but where it is one of the newest articles.
   */
  elsewhere?: { text?: TextTree };
  /** What is wrong with the file as such. Of one that is unreadable nothing but its name is known. */
  fault?: FileFault;
}

/** A file that is a page of the site, or a part of its pages. */
export type PageFile = ContentFile<Collection>;

/** Whether a file belongs to a register; else it is one of a page. */
export function isRegister(file: ContentFile): file is ContentFile<Register> {
  return isRegisterName(file.collection);
}

export function isPage(file: ContentFile): file is PageFile {
  return isCollectionName(file.collection);
}

export type FileFault = {
  [Name in 'unreadable-file' | 'wrong-encoding']: { rule: Name; values: ValuesOf<Name> };
}['unreadable-file' | 'wrong-encoding'];

/** The frontmatter of a file. */
export interface Frontmatter {
  /** Its text as it was meant, without the lines of hyphens. */
  text: string;
  /** What was meant: where the YAML is broken, it is mended as far as that goes. */
  document: Document;
  places: ReturnType<typeof location>;
  /** Its first line in the file. */
  firstLine: number;
  /** The line that ends it. */
  lastLine: number;
  /** What is wrong with the YAML, each with its place in the file. */
  faults: (Omit<YamlFault, 'offset'> & { at: Place })[];
  /** Whether the document says what its editor meant in spite of that. */
  usable: boolean;
}

const parser = markdownParser(['yaml']);

/**
 * Parses one file's text. Never throws: what is wrong with the YAML stands in its `faults`. Of a text that would take minutes
 * to parse only the frontmatter is, and the reason is a finding.
 *
 * @param before the file as it was parsed before: where its text is the same, so is its frontmatter
 */
export function parseContentFile(
  collection: Collection,
  id: string,
  path: string,
  text: string,
  before?: ContentFile,
): PageFile {
  const vfile = new VFile({ value: text, path });
  const body = bodyStart(text);
  const excess = firstExcess(text.slice(body), text.slice(0, body).split(/\r\n|\r|\n/).length);
  if (excess) vfile.data.findings = [excess];
  const parse = () => parser.parse(excess ? text.slice(0, body) : vfile);
  // The text is parsed by whoever renders it.
  const frontmatter = before && String(before.vfile) === text ? before.frontmatter : frontmatterOf(text.slice(0, body));
  return {
    collection,
    id,
    path,
    vfile,
    parse,
    ...(frontmatter && { frontmatter }),
  };
}

/** The same for a file of a register, or that of the site: all of it is YAML. Never throws either. */
export function parseRegisterFile<In extends Exclude<ContentSort, Collection>>(
  register: In,
  id: string,
  path: string,
  text: string,
  before?: ContentFile,
): ContentFile<In> {
  const value = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return {
    collection: register,
    id,
    path,
    vfile: new VFile({ value: text, path }),
    parse: () => ({ type: 'root', children: [] }),
    frontmatter:
      before?.frontmatter && String(before.vfile) === text
        ? before.frontmatter
        : parseFrontmatter(value, 1, value.split('\n').length),
  };
}

function frontmatterOf(start: string): Frontmatter | undefined {
  const yaml = yamlOf(start);
  // The YAML begins on the line below the opening fence.
  return yaml && parseFrontmatter(yaml.value, yaml.start + 1, yaml.end);
}

/** The frontmatter at the start of a text as the parser of Markdown gives it, with the lines of its fences. */
export function yamlOf(start: string): { value: string; start: number; end: number } | undefined {
  const lines = start.split('\n');
  // Of a file without anything special the parser, which is a hundred times slower, would say the same.
  if (lines.length > 2 && lines.at(-1) === '' && /^---\n[^\0\r\ufeff]*\n---\n$/.test(start))
    return { value: lines.slice(1, -2).join('\n'), start: 1, end: lines.length - 1 };
  const first = parser.parse(start).children[0];
  if (first?.type !== 'yaml') return undefined;
  return { value: first.value, start: first.position?.start.line ?? 0, end: first.position?.end.line ?? 0 };
}

/** Where the text below the frontmatter begins. */
export function bodyStart(text: string): number {
  return (
    /^\ufeff?---[ \t]*(?:\r\n|\r|\n)(?:[\s\S]*?(?:\r\n|\r|\n))?---[ \t]*(?:\r\n|\r|\n|$)/.exec(text)?.[0].length ?? 0
  );
}

/** The path of a field in a file's frontmatter. */
export type Path = readonly PropertyKey[];

/** A place in a file, both numbers from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Where something stands that is said of a file as a whole. */
export const FILE_START: Place = { line: 1, column: 1 };

/**
 * Where a field of the frontmatter stands: of the value at the path, or of the key itself, or of the nearest thing
 * around it that is there.
 */
export function placeOf(file: ContentFile, path: Path, of: 'value' | 'key' = 'value'): Place {
  if (!file.frontmatter) return FILE_START;
  const { document } = file.frontmatter;
  return placeAt(file, of === 'key' ? keyOffset(document, path) : valueOffset(document, path));
}

/** Where in the file an offset of its frontmatter is. */
export function placeAt({ frontmatter }: ContentFile, offset: number): Place {
  const { line, column } = frontmatter?.places.toPoint(offset) ?? FILE_START;
  return { line: line + (frontmatter?.firstLine ?? 1) - 1, column };
}

function parseFrontmatter(value: string, firstLine: number, lastLine: number): Frontmatter {
  const { text, document, faults, usable } = readYaml(value);
  const placed = faults.map(({ offset, ...fault }) => {
    const before = value.slice(0, offset).split('\n');
    return { ...fault, at: { line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 } };
  });
  return { text, document, places: location(text), firstLine, lastLine, faults: placed, usable };
}

function valueOffset(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: Path): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const keys = isMap(parent) ? parent.items.map(({ key }) => key) : [];
  const key = keys.filter(isScalar).find(({ value }) => value === path.at(-1));
  return key?.range?.[0] ?? valueOffset(document, path.slice(0, -1));
}
