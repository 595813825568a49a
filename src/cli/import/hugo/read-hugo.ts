import { posix } from 'node:path';
import type { Archive, Label, Note, Post } from '../archive.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { type FrontMatter, lineOf, wordsOf } from '../front-matter.ts';
import { LeftFields } from '../left-fields.ts';
import { pagePath } from '../old-addresses.ts';
import { plainLine } from '../plain-line.ts';
import { readPostDate } from '../post-dates.ts';
import { type Page, pagesIn } from './hugo-pages.ts';
import { hugoAlias, hugoPermalink, urlized } from './hugo-permalink.ts';
import { type HugoSettings, hugoSettings } from './hugo-settings.ts';
import { pageReferences } from './page-references.ts';
import { hugoText } from './shortcodes.ts';

/** Sections that blogs and newsrooms have, where the settings name none. */
const USUAL_SECTIONS = ['posts', 'post', 'blog', 'news', 'articles', 'article', 'stories'];

/** Fields that are carried, or that say nothing to readers. */
const KNOWN = new Set([
  ...['title', 'date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified', 'draft', 'slug', 'url', 'aliases'],
  ...[
    'author',
    'authors',
    'summary',
    'description',
    'language',
    'expirydate',
    'layout',
    'type',
    'weight',
    'markup',
    'keywords',
  ],
]);

/**
 * Reads the posts of a site of Hugo 0.111: the pages of its main sections, page bundles and languages too.
 *
 * @param sections which sections are posts; where none is given, those that the settings name, or that are usual
 */
export function readHugo(files: ArchiveFiles, sections: readonly string[] = []): Archive {
  const settings = hugoSettings(files);
  const notes: Note[] = [...files.notes];
  const pages = pagesIn(files, settings, notes);
  const chosen = chosenSections(sections, settings, pages);
  const lists = pages.filter(({ name }) => name === '_index');
  const isPost = ({ name, folder }: Page) => name !== '_index' && chosen.includes(folder.split('/')[0] ?? '');
  const found = pages.filter(isPost);
  for (const { file, name, folder } of pages.filter((page) => !isPost(page) && page.name !== '_index')) {
    const where =
      folder === ''
        ? 'it is a page, and no post'
        : `it is in the section ${folder.split('/')[0]}, which is not of posts`;
    notes.push({ file, line: 1, what: name === 'index' && folder === '' ? 'it is the home page' : where });
  }
  const left = new LeftFields();
  const known = new Set([...KNOWN, ...settings.taxonomies.map((name) => name.toLowerCase())]);
  const terms = termsIn(lists);
  const placed = found.map((page) => ({ page, post: withoutText(page, settings, lists, terms) }));
  const byPath = pageReferences(placed.map(({ page, post }) => [page, post.addresses[0] ?? '']));
  const posts = placed.map(({ page, post }): Post => {
    left.add(page.file, page.matter.fields, known);
    const text = hugoText(page.matter.text, page.matter.line, (target) => byPath(target, page));
    return { ...post, text };
  });
  return {
    title: settings.title,
    author: settings.author,
    hosts: settings.host === undefined ? [] : [settings.host],
    base: settings.base,
    language: settings.language,
    posts,
    found: found.length,
    notes: [...notes, ...left.notes()],
    filesAt: (path) => [`static${path}`, `assets${path}`, `content${path}`],
  };
}

function chosenSections(
  asked: readonly string[],
  { mainSections }: HugoSettings,
  pages: readonly Page[],
): readonly string[] {
  if (asked.length > 0) return asked;
  if (mainSections.length > 0) return mainSections;
  const there = pages.flatMap(({ folder, name }) =>
    name === '_index' || folder === '' ? [] : [folder.split('/')[0] ?? ''],
  );
  const usual = USUAL_SECTIONS.filter((name) => there.includes(name));
  if (usual.length > 0) return usual;
  // As Hugo itself does: the section with the most pages.
  const counts = [...Map.groupBy(there, (name) => name)].sort(([, a], [, b]) => b.length - a.length);
  return counts.slice(0, 1).map(([name]) => name);
}

type Terms = ReadonlyMap<string, { name?: string | undefined; description?: string | undefined }>;

/** What the lists of terms say of them, by `tags/port-velin`. */
function termsIn(lists: readonly Page[]): Terms {
  return new Map(
    lists.map(({ folder, matter: { fields } }) => [
      folder.toLowerCase(),
      {
        name: lineOf(fields['display_name'] ?? fields['title'] ?? fields['name']),
        description: plain(fields['description'] ?? fields['summary']),
      },
    ]),
  );
}

function withoutText(page: Page, settings: HugoSettings, lists: readonly Page[], terms: Terms): Omit<Post, 'text'> {
  const { file, folder, name, language, matter } = page;
  const { fields, fault } = matter;
  const named = settings.namesHaveDates ? /^(\d{4}-\d{2}-\d{2})[-_](.+)$/.exec(name) : null;
  const written = ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'].map((key) => fields[key]);
  const date = [named?.[1], ...written].map((each) => readPostDate(each, settings.zone)).find((each) => each);
  const updated = readPostDate(fields['lastmod'] ?? fields['modified'], settings.zone);
  const title = plain(fields['title']) ?? '';
  const slug = lineOf(fields['slug']) ?? named?.[2];
  const above = ancestors(folder);
  const sections = above.filter((path, index) => index === 0 || lists.some((list) => list.folder === path));
  const address = hugoPermalink(
    {
      folder,
      name,
      language,
      title,
      slug,
      url: lineOf(fields['url']),
      date,
      sections: sections.map((path) => posix.basename(path)),
    },
    settings,
  );
  const expiry = readPostDate(fields['expirydate'], settings.zone)?.moment;
  const prefix = settings.languages.get(language)?.prefix ?? '';
  return {
    file,
    line: 1,
    title,
    slug: slug ?? name,
    date: date?.moment,
    updated: updated?.moment,
    description: plain(fields['summary'] ?? fields['description']),
    language: lineOf(fields['language']) ?? language,
    draft: fields['draft'] === true,
    authors: authorsOf(fields).map((each) => terms.get(`authors/${urlized(each).toLowerCase()}`)?.name ?? each),
    labels: settings.taxonomies.flatMap((list) => labelsOf(list, fields, settings.base + prefix, terms)),
    addresses: [address, ...wordsOf(fields['aliases']).map((alias) => hugoAlias(alias, address, settings.base))],
    folders: page.isBundle ? [posix.dirname(file)] : [posix.dirname(file), 'static', 'assets'],
    fault,
    notes: [
      ...(expiry === undefined ? [] : [{ file, line: 1, what: `it was to be shown until ${expiry}; here it stays` }]),
    ],
  };
}

function labelsOf(list: string, fields: FrontMatter['fields'], start: string, terms: Terms): Label[] {
  if (/^authors?$/i.test(list)) return [];
  return wordsOf(fields[list.toLowerCase()]).map((term) => {
    const id = urlized(term).toLowerCase();
    const { name, description } = terms.get(`${list}/${id}`) ?? {};
    return { name: name ?? term, description, addresses: [pagePath(start, list, id)] };
  });
}

function authorsOf(fields: FrontMatter['fields']): string[] {
  return [fields['authors'] ?? fields['author']].flat().flatMap((each) => {
    const named = typeof each === 'object' && each !== null && 'name' in each ? (each as { name: unknown }).name : each;
    return wordsOf(named);
  });
}

function plain(value: unknown): string | undefined {
  const words = wordsOf(value)[0];
  return words === undefined ? undefined : plainLine(words) || undefined;
}

/** The folders above a page: `odd`, `odd/deep`. */
function ancestors(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
