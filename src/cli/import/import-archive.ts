import { pictureFault } from '../../library/read/picture-files.ts';
import { isAddress, sameAddress } from '../../model/fields/address.ts';
import { isBefore } from '../../model/time/date.ts';
import type { Archive, Note, Post } from './archive.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { faultInWords } from './fault-in-words.ts';
import { articleFile } from './site/article-file.ts';
import { articleLanguage } from './site/article-language.ts';
import { articleNotes, hasEarlyChange } from './site/article-notes.ts';
import { authorPlaces } from './site/author-places.ts';
import { CopiedFiles } from './site/copied-files.ts';
import { articleIds, importablePosts } from './site/importable-posts.ts';
import type { KnownSite } from './site/known-site.ts';
import { labelPlaces } from './site/label-places.ts';
import { type ImportState, postContexts } from './site/post-context.ts';
import { addressKey, refusedFiles } from './site/refused-articles.ts';
import { shortSummary } from './site/short-summary.ts';
import { type CarriedText, carryText } from './text/carry-text.ts';

/** What whoever imports decides. */
export interface ImportChoices {
  /** Who signs what names no author. */
  author?: string | undefined;
  /** Whose the pictures are that say it not themselves, and on what terms they are shown. */
  credit?: string | undefined;
  licence?: string | undefined;
  /** Whether articles are published too in which something is missing. */
  publishAll: boolean;
  /** The minute of the site's clock. */
  now: string;
}

/** What an import comes to. Nothing is written yet. */
export interface Imported {
  /** The files of the content folder, in the order in which they are written. */
  files: { path: string; text: string }[];
  /** Articles that the check would refuse, with what it says: they lie beside the content until an editor has mended them. */
  aside: { path: string; text: string; why: readonly string[] }[];
  /** The pictures that are copied, from the archive into `content/pictures`; and other files, into `public`. */
  pictures: ReadonlyMap<string, string>;
  publicFiles: ReadonlyMap<string, string>;
  notes: Note[];
  /** Who signs what names no author. */
  desk: string | undefined;
  counts: {
    found: number;
    articles: number;
    drafts: number;
    aside: number;
    /** Those that name no author. */
    unsigned: number;
    /** Those whose summary is the first sentence of their text. */
    summarised: number;
    topics: number;
    authors: number;
    warnings: number;
  };
}

/** An article on its way. */
interface Draft {
  post: Post;
  id: string;
  carried: CarriedText;
}

/**
 * Brings the posts of an archive into a site: each becomes an article that the check lets pass, or is named with the reason. Articles in
 * which readers would miss something are drafts.
 */
export async function importArchive(
  archive: Archive,
  files: ArchiveFiles,
  site: KnownSite,
  choices: ImportChoices,
): Promise<Imported | { refused: string }> {
  const notes: Note[] = [...archive.notes];
  const posts = importablePosts(archive, site, notes);
  const desk = choices.author ?? archive.author ?? archive.title;
  const unsigned = posts.filter(({ authors }) => authors.length === 0);
  if (unsigned.length > 0 && desk === undefined) {
    return {
      refused: `${unsigned.length} posts name no author, the first in ${unsigned[0]?.file}, and the archive does not either. Say who signs them: --author "…".`,
    };
  }
  const copied = new CopiedFiles(site.root, files);
  const publicFiles = new Map<string, string>();
  const waiting = new Map<string, string>();
  const unfit = new Map<string, string>();
  const dropped = new Set<string>();
  const refused = new Map<string, readonly string[]>();
  const idOf = articleIds(posts, site);
  const authors = authorPlaces(
    posts.flatMap((post) => (post.authors.length > 0 ? post.authors : [desk ?? ''])),
    site,
    archive.title,
  );
  const labels = labelPlaces(posts, site, isAddress);
  const state: ImportState = {
    archive,
    files,
    idOf,
    waiting,
    labelsAt: labels.at,
    unfit,
    picturePath: (from) => copied.picture(from),
    fileAddress: (from, path) => {
      const kept = copied.plain(from, path);
      if (kept !== undefined) publicFiles.set(from, kept);
      return kept;
    },
    credit: choices.credit,
    licence: choices.licence,
  };
  const contextOf = postContexts(state);
  const isTaken = (folder: string) => (id: string, path: string) => dropped.has(addressKey(`${folder}/${id}.md`, path));
  const isTakenFrom = isTaken('articles');
  const drafts = new Map<Post, Draft>();
  const checked = new Set<string>();

  const carryAll = (again: (draft: Draft) => boolean) => {
    for (const [post, id] of idOf) {
      const before = drafts.get(post);
      if (before && !again(before)) continue;
      const carried = carryText(post.text, contextOf(post));
      if ('refused' in carried) {
        notes.push({ file: post.file, line: post.line, what: `not imported: ${carried.refused}` });
        idOf.delete(post);
        drafts.delete(post);
      } else drafts.set(post, { post, id, carried });
    }
  };
  carryAll(() => true);
  for (;;) {
    const before = waiting.size + unfit.size;
    for (const { carried } of drafts.values()) {
      for (const { from } of carried.pictures) {
        if (checked.has(from)) continue;
        checked.add(from);
        const fault = await pictureFault(files.pathOf(from));
        if (fault) unfit.set(from, faultInWords(fault));
      }
    }
    const hasUnfit = ({ carried }: Draft) => carried.pictures.some(({ from }) => unfit.has(from));
    carryAll(hasUnfit);
    for (const draft of drafts.values()) {
      const reason = whyWaits(draft, choices);
      if (reason !== undefined && !waiting.has(draft.id)) waiting.set(draft.id, reason);
    }
    carryAll(({ carried, id }) => !waiting.has(id) && [...carried.linked].some((other) => waiting.has(other)));
    if (waiting.size + unfit.size > before) continue;
    const made = filesOf();
    const found = refusedFiles(site, made.files, {
      pictures: picturesOf().values(),
      publicFiles: publicFiles.values(),
      now: choices.now,
    });
    const fresh = [...drafts.values()].filter(({ id }) => found.errors.has(`articles/${id}.md`));
    for (const path of found.addresses) dropped.add(path);
    for (const { id } of fresh) {
      refused.set(id, found.errors.get(`articles/${id}.md`) ?? []);
      waiting.set(id, 'it is not imported yet');
    }
    if (fresh.length === 0 && found.addresses.size === 0) return done(made, found.warnings);
    carryAll(({ carried, id }) => !refused.has(id) && [...carried.linked].some((other) => refused.has(other)));
  }

  function filesOf() {
    const all = [...drafts.values()].map((draft) => ({ draft, ...articleOf(draft) }));
    return {
      files: [
        ...authors.files,
        ...labels.files(isTaken('topics')),
        ...all.filter(({ draft }) => !refused.has(draft.id)).map(({ path, text }) => ({ path, text })),
      ],
      aside: all
        .filter(({ draft }) => refused.has(draft.id))
        .map(({ draft, path, text }) => ({ path, text, why: refused.get(draft.id) ?? [] })),
    };
  }

  function articleOf({ post, id, carried }: Draft): { path: string; text: string } {
    const language = articleLanguage(post, archive);
    const places = post.labels.map(labels.of);
    return articleFile(hasEarlyChange(post) ? { ...post, updated: undefined } : post, {
      id,
      summary: shortSummary(post, carried.paragraphs, language).text,
      language,
      draft: post.draft || (carried.holds && !choices.publishAll),
      authors: unique((post.authors.length > 0 ? post.authors : [desk ?? '']).map(authors.idOf)),
      topics: unique(places.map((place) => (place && 'topic' in place ? place.topic : undefined))),
      entities: unique(places.map((place) => (place && 'entity' in place ? place.entity : undefined))),
      addresses: differing(post.addresses).filter((path) => isAddress(path) && !isTakenFrom(id, path)),
      carried,
    });
  }

  function picturesOf(): Map<string, string> {
    return new Map(
      [...drafts.values()].flatMap(({ carried }) => carried.pictures.map(({ from, file }) => [from, file] as const)),
    );
  }

  function done(made: ReturnType<typeof filesOf>, warnings: number): Imported {
    for (const { post, id, carried } of drafts.values()) {
      const summary = shortSummary(post, carried.paragraphs, articleLanguage(post, archive));
      const waits = carried.holds && !choices.publishAll && !refused.has(id);
      notes.push(
        ...articleNotes(post, {
          id,
          carried,
          summary,
          taken: post.addresses.filter((path) => isTakenFrom(id, path)),
          waits,
        }),
      );
    }
    for (const key of [...dropped].filter((each) => each.startsWith('topics/'))) {
      const [path = '', address = ''] = key.split(' ');
      notes.push({ file: `content/${path}`, line: 1, what: `the address ${address} leads to something else already` });
    }
    const articles = made.files.filter(({ path }) => path.startsWith('articles/'));
    return {
      ...made,
      pictures: picturesOf(),
      publicFiles,
      notes: [...notes, ...labels.notes],
      desk,
      counts: {
        found: archive.found,
        articles: articles.length,
        drafts: articles.filter(({ text }) => /^draft: true$/m.test(text.split('\n---\n')[0] ?? '')).length,
        aside: made.aside.length,
        unsigned: unsigned.length,
        summarised: [...drafts.values()].filter(
          ({ post, carried }) => shortSummary(post, carried.paragraphs, articleLanguage(post, archive)).from === 'text',
        ).length,
        topics: made.files.filter(({ path }) => path.startsWith('topics/')).length,
        authors: made.files.filter(({ path }) => path.startsWith('authors/')).length,
        warnings,
      },
    };
  }
}

function whyWaits({ post, carried }: Draft, { publishAll, now }: ImportChoices): string | undefined {
  if (post.draft) return 'it is a draft';
  if (carried.holds && !publishAll) return 'something is missing in it, and it waits for an editor';
  return post.date !== undefined && isBefore(now, post.date) ? 'it is to be published later' : undefined;
}

/** Addresses without those that are one with another. */
function differing(addresses: readonly string[]): string[] {
  return [...Map.groupBy(addresses, sameAddress).values()].flatMap(([first]) => first ?? []);
}

function unique(items: readonly (string | undefined)[]): string[] {
  return [...new Set(items.filter((item) => item !== undefined))];
}
