import { posix } from 'node:path';
import { isRecord } from '../../../library/read/fields/is-record.ts';
import type { Archive, Label, Note, Post } from '../archive.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { type FrontMatter, lineOf, readFrontMatter, wordsOf } from '../front-matter.ts';
import { LeftFields } from '../left-fields.ts';
import { decodedPath } from '../old-addresses.ts';
import { plainLine } from '../plain-line.ts';
import { type PostDate, readPostDate } from '../post-dates.ts';
import { jekyllPermalink } from './jekyll-permalink.ts';
import { type Fields, type JekyllSettings, jekyllSettings, record } from './jekyll-settings.ts';
import { jekyllText } from './liquid.ts';

/** Fields that are carried, or that say nothing to readers. */
const KNOWN = new Set([
  ...[
    'title',
    'date',
    'last_modified_at',
    'updated',
    'modified',
    'published',
    'slug',
    'permalink',
    'redirect_from',
    'author',
  ],
  ...[
    'authors',
    'excerpt',
    'description',
    'summary',
    'subtitle',
    'lang',
    'language',
    'category',
    'categories',
    'tag',
    'tags',
    'layout',
  ],
]);

/** A post, before its text is read. */
interface Found {
  file: string;
  /** The name of its file without its ending. */
  name: string;
  matter: FrontMatter;
  fields: Fields;
  date?: PostDate | undefined;
  address?: string | undefined;
  isDraft: boolean;
}

/** Reads the posts of a site of Jekyll 4.3: those in `_posts`, in any folder, and the drafts. */
export function readJekyll(files: ArchiveFiles): Archive {
  const settings = jekyllSettings(files);
  const notes: Note[] = [...files.notes];
  const found = [...files.sizes.keys()].filter(isPost).flatMap((file) => foundPost(file, files, settings, notes));
  for (const file of files.sizes.keys()) {
    if (!isPost(file) && /\.(?:md|markdown|html)$/i.test(file) && !/^_(?:layouts|includes|sass)\//.test(file)) {
      notes.push({ file, line: 1, what: 'it is a page, and no post' });
    }
  }
  const byName = new Map(found.map(({ name, address }) => [name, address]));
  const byFile = new Map(found.map(({ file, address }) => [file, address]));
  const words = Object.fromEntries(
    Object.entries(settings.fields).flatMap(([name, value]) =>
      Array.isArray(value) ? [] : wordsOf(value).map((text) => [`site.${name}`, text]),
    ),
  );
  const left = new LeftFields();
  const posts = found.map((post): Post => {
    left.add(post.file, post.matter.fields, KNOWN);
    const text = jekyllText(post.matter.text, post.matter.line, /\.html?$/i.test(post.file) ? 'html' : 'markdown', {
      url: settings.url,
      base: settings.base,
      settings: words,
      postAt: (name) => byName.get(posix.basename(name)),
      pageAt: (file) => byFile.get(file.replace(/^\//, '')),
    });
    return { ...withoutText(post, settings), text };
  });
  return {
    title: lineOf(settings.fields['title'] ?? settings.fields['name']),
    author: authorNames(settings.fields['author'], settings.authors)[0],
    hosts: settings.host === undefined ? [] : [settings.host],
    base: settings.base,
    language: lineOf(settings.fields['lang']),
    posts,
    found: found.length,
    notes: [...notes, ...left.notes()],
    filesAt: (path) => [path.replace(/^\//, '')],
  };
}

function isPost(file: string): boolean {
  return /(?:^|\/)_(?:posts|drafts)\/.*\.(?:md|markdown|mkdn?|mkdown|html?)$/i.test(file);
}

function foundPost(file: string, files: ArchiveFiles, settings: JekyllSettings, notes: Note[]): Found[] {
  const text = files.read(file);
  if (typeof text !== 'string') {
    notes.push(text);
    return [];
  }
  const matter = readFrontMatter(text);
  if (!matter) {
    // Jekyll copies such a file, and makes no page of it.
    notes.push({ file, line: 1, what: 'it has no front matter' });
    return [];
  }
  const { fields } = matter;
  const base = posix.basename(file).replace(/\.[^.]+$/, '');
  const [, day, name = base] = /^(\d{4}-\d{1,2}-\d{1,2})-(.*)$/.exec(base) ?? [];
  const date = readPostDate(fields['date'], settings.zone) ?? readPostDate(day, settings.zone);
  const own = {
    name,
    slug: lineOf(fields['slug']),
    categories: categoriesOf(file, fields),
    permalink: lineOf(fields['permalink']),
    ending: '.html',
  };
  return [
    {
      file,
      name: base,
      matter,
      fields,
      date,
      isDraft: /(?:^|\/)_drafts\//.test(file),
      address: date && jekyllPermalink({ ...own, date }, settings.form, settings.base),
    },
  ];
}

function withoutText(
  { file, name, matter, fields, date, address, isDraft }: Found,
  settings: JekyllSettings,
): Omit<Post, 'text'> {
  const words = fields['excerpt'] ?? fields['description'] ?? fields['summary'] ?? fields['subtitle'];
  const description = wordsOf(words)[0];
  const slug = name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '');
  return {
    file,
    line: 1,
    title: plainLine(lineOf(fields['title']) ?? slug.split(/[-_]/).map(capital).join(' ')),
    slug: lineOf(fields['slug']) ?? slug,
    date: date?.moment,
    updated: ['last_modified_at', 'updated', 'modified']
      .map((key) => readPostDate(fields[key], settings.zone)?.moment)
      .find((each) => each),
    description: description === undefined ? undefined : plainLine(description) || undefined,
    language: lineOf(fields['lang'] ?? fields['language']),
    draft: isDraft || fields['published'] === false,
    authors: authorNames(fields['authors'] ?? fields['author'], settings.authors),
    labels: labelsOf(file, fields),
    addresses: [
      ...(address === undefined ? [] : [decodedPath(address)]),
      ...wordsOf(fields['redirect_from']).map((path) =>
        decodedPath(`${settings.base}/${path}`.replace(/\/{2,}/g, '/')),
      ),
    ],
    folders: [posix.dirname(file)],
    fault: matter.fault,
    notes: [],
  };
}

/** The categories of a post: of the folders above `_posts` first. A text is one in each word. */
function categoriesOf(file: string, fields: Fields): string[] {
  const folders =
    file
      .split(/(?:^|\/)_(?:posts|drafts)\//)[0]
      ?.split('/')
      .filter((each) => each !== '') ?? [];
  const many = fields['categories'];
  const listed = typeof many === 'string' ? many.split(/\s+/) : wordsOf(many);
  const one = lineOf(fields['category']);
  return [...new Set([...folders, ...(one === undefined ? [] : [one]), ...listed])].filter((each) => each !== '');
}

function labelsOf(file: string, fields: Fields): Label[] {
  const many = fields['tags'];
  const tags = [...wordsOf(fields['tag']), ...(typeof many === 'string' ? many.split(/[,\s]+/) : wordsOf(many))];
  // Jekyll itself makes no pages of them.
  return [...categoriesOf(file, fields), ...tags]
    .filter((name) => name !== '')
    .map((name) => ({ name, addresses: [] }));
}

/** Names of authors; those that `_data/authors.yml` keeps are written out. */
function authorNames(value: unknown, known: Fields): string[] {
  return [value].flat().flatMap((each) => {
    if (isRecord(each)) return wordsOf((each as Fields)['name']);
    return wordsOf(each).map((name) => lineOf(record(known[name])['name']) ?? name);
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
